import type pg from 'pg';
import { readCollection } from '../../delivery/collection/index.ts';
import type { RequestCollectionProofInput } from '../../generated/schema.ts';
import { contentHash } from '../../platform/canonical-json.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { editionOfYear } from '../editions/index.ts';
import { type Desk, holds, notAllowed, notFound, once } from '../identity/index.ts';
import { arrangeBook } from './book/book.ts';
import { bookLocales } from './book/book-locales.ts';
import { localesWrong, nothingPublic, tooManyWaiting } from './collection-problems.ts';
import { addMaking } from './make-book.job.ts';
import { proofById, type ProofView } from './proof-queries.ts';

/** So many proofs of an edition wait at a time: one takes seconds of a core, and nobody reads ten at once. */
const mostWaiting = 3;

/** Freezes what is public now as a book, and has a proof of it made. */
export async function requestCollectionProof(desk: Desk, publisher: pg.Pool, input: RequestCollectionProofInput): Promise<Outcome<ProofView>> {
  if (!holds(desk, 'ORGANIZER', { editionYear: input.edition })) return refuse(notAllowed());
  const locales = bookLocales(input.locales);
  if (!locales) return refuse(localesWrong());

  return once(desk, 'requestCollectionProof', input, async ({ em }) => {
    const edition = await editionOfYear(em, input.edition);
    if (!edition) return refuse(notFound('edition'));
    const content = await readCollection(publisher, input.edition);
    if (!content || content.cases.length === 0) return refuse(nothingPublic());
    await em.execute('select pg_advisory_xact_lock(hashtext(?))', [`collection of ${edition.id}`]); // counted one after the other
    const waiting = await em.execute<unknown[]>(
      `select 1 from collection_makings m join collection_proofs p on p.id = m.proof_id where p.edition_id = ? and m.state = 'WAITING'`,
      [edition.id],
    );
    if (waiting.length >= mostWaiting) return refuse(tooManyWaiting(mostWaiting));

    const book = arrangeBook(content, locales);
    const caseIds = book.fields.flatMap(({ cases }) => cases.map(({ id }) => id));
    const [proof] = await em.execute<{ id: string }[]>(
      `insert into collection_proofs (edition_id, locales, revision, as_of, book, case_ids, content_hash, requested_by)
       values (?, ?::text[], ?, ?::timestamptz, ?::jsonb, ?::uuid[], ?, ?) returning id`,
      [
        edition.id,
        `{${locales.map((tag) => `"${tag}"`).join(',')}}`,
        book.revision,
        content.asOf.toISOString(),
        JSON.stringify(book),
        `{${caseIds.join(',')}}`,
        contentHash(book),
        desk.person.id,
      ],
    );
    await addMaking(em, { proofId: proof!.id });
    return done(await proofById(em, proof!.id));
  });
}
