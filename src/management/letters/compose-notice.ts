import type { ComposeNoticeInput } from '../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { editionOfYear } from '../editions/index.ts';
import { type Desk, holds, notAllowed, notFound, once } from '../identity/index.ts';
import { isTiedToTheEdition, tiedToTheEdition } from '../selection/index.ts';
import { batchById, type BatchView } from './batch-queries.ts';
import { nobodyIsMeant, tooManyWait } from './letter-problems.ts';
import { mostWaiting, problemsOfWords, wordsFor } from './letter-rules.ts';

/** Composes a letter to many. Its words and its recipients stay as they are now: that is what a second person releases. */
export async function composeNotice(desk: Desk, input: ComposeNoticeInput): Promise<Outcome<BatchView>> {
  if (!holds(desk, 'ORGANIZER', { editionYear: input.edition })) return refuse(notAllowed());
  const problems = problemsOfWords(input.letter);
  if (problems.length > 0) return refuse(...problems);

  return await once<ComposeNoticeInput, BatchView>(desk, 'composeNotice', input, async ({ em }) => {
    const edition = await editionOfYear(em, input.edition);
    if (!edition) return refuse(notFound('edition'));
    if (input.audience === 'SELECTED' && (await isTiedToTheEdition(em, edition.id))) return refuse(tiedToTheEdition());
    const [{ waiting }] = await em.execute<[{ waiting: number }]>(
      `select count(*)::int as waiting from notice_batches where edition_id = ? and state = 'COMPOSED'`,
      [edition.id],
    );
    if (waiting >= mostWaiting) return refuse(tooManyWait());
    const [{ id }] = await em.execute<[{ id: string | null }]>('select compose_notice_batch(?, ?, ?::jsonb) as id', [
      edition.id,
      input.audience,
      JSON.stringify(wordsFor(edition, input.letter)),
    ]);
    if (id === null) return refuse(nobodyIsMeant());
    return done((await batchById(em, id))!);
  });
}
