import type { ApplyAssignmentInput } from '../../../generated/schema.ts';
import { isUuid } from '../../../platform/graph/is-uuid.ts';
import { done, type Outcome, refuse } from '../../../platform/graph/refusal.ts';
import { nearest } from '../../../platform/language.ts';
import { editionOfYear } from '../../editions/index.ts';
import { type Desk, holds, notAllowed, notFound, once } from '../../identity/index.ts';
import { tell } from '../../notices/index.ts';
import { reviewsClosed } from '../review-problems.ts';
import { reviewsAskedNotice } from './run-notices.ts';
import { anotherHash, changedSince, notAllowedAnyMore, notProposed } from './run-problems.ts';
import { runById, type RunView } from './run-queries.ts';

type Applied =
  { refused: 'UNKNOWN' | 'STATE' | 'CHANGED' | 'NOT_ALLOWED'; added?: undefined } | { refused?: undefined; added: Record<string, number> };

/**
 * Makes a proposal the assignment, all of it or nothing, by the database's function: whoever applies may be tied to a case of
 * it, whose pairs they neither see nor write themself. Experts are told in the same step.
 */
export async function applyAssignment(desk: Desk, input: ApplyAssignmentInput): Promise<Outcome<RunView>> {
  if (!desk.grants.some(({ role }) => role === 'ORGANIZER')) return refuse(notAllowed());
  if (!isUuid(input.runId)) return refuse(notFound('runId'));

  const outcome = await once(desk, 'applyAssignment', input, async ({ em, instant }) => {
    const [run] = await em.execute<{ year: number; hash: string }[]>(
      `select e.year, r.inputs_hash as hash from assignment_runs r join editions e on e.id = r.edition_id where r.id = ?`,
      [input.runId],
    );
    if (!run || !holds(desk, 'ORGANIZER', { editionYear: run.year })) return refuse(notFound('runId'));
    if (run.hash !== input.inputsHash) return refuse(anotherHash());
    const edition = (await editionOfYear(em, run.year))!;
    if ((await instant()) >= edition.reviewsCloseAt)
      return refuse(reviewsClosed(edition.reviewsOpenAt ?? edition.applicationsCloseAt, edition.reviewsCloseAt));
    const [{ applied }] = await em.execute<[{ applied: Applied }]>('select apply_assignment_run(?) as applied', [input.runId]);
    if (applied.refused === 'CHANGED') return refuse(changedSince());
    if (applied.refused === 'NOT_ALLOWED') return refuse(notAllowedAnyMore());
    if (applied.refused) return refuse(applied.refused === 'STATE' ? notProposed() : notFound('runId'));
    const name = [...new Set((['zh-Hans', 'en'] as const).map((language) => nearest(language, edition.names)?.value ?? ''))].join(' / ');
    // one mail for a run, whatever is in it; its being sent is confidential: it says who judges
    for (const [personId, count] of Object.entries(applied.added))
      await tell(em, reviewsAskedNotice, { key: input.runId, to: { personId }, values: { edition: name, count: String(count) }, bulk: true });
    return done({ id: input.runId, edition: run.year });
  });
  return outcome.refusals ? outcome : done(await runById(desk.em, outcome.done.id));
}
