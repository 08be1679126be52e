import type { ApproveCollectionProofInput } from '../../generated/schema.ts';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, holds, notAllowed, notFound, once } from '../identity/index.ts';
import { anotherApproves, proofApproved, proofIsAnother, proofNotMade } from './collection-problems.ts';
import { addMaking } from './make-book.job.ts';
import { proofById, type ProofView } from './proof-queries.ts';

interface Row {
  edition_id: string;
  year: number;
  content_hash: string;
  requested_by: string;
  state: string;
  printed: boolean;
}

/** Makes a printing of exactly the proof that this person has read. Its number is the next one of its edition and languages. */
export async function approveCollectionProof(desk: Desk, input: ApproveCollectionProofInput): Promise<Outcome<ProofView>> {
  if (!desk.grants.some(({ role }) => role === 'ORGANIZER')) return refuse(notAllowed());
  if (!isUuid(input.proofId)) return refuse(notFound('proofId'));

  return once(desk, 'approveCollectionProof', input, async ({ em }) => {
    const [proof] = await em.execute<Row[]>(
      `select p.edition_id, e.year, p.content_hash, p.requested_by, m.state, exists (select from collection_printings t where t.proof_id = p.id) as printed
       from collection_proofs p join editions e on e.id = p.edition_id join collection_makings m on m.proof_id = p.id where p.id = ?`,
      [input.proofId],
    );
    if (!proof || !holds(desk, 'ORGANIZER', { editionYear: proof.year })) return refuse(notFound('proofId'));
    await em.execute('select pg_advisory_xact_lock(hashtext(?))', [`collection of ${proof.edition_id}`]); // numbers are given one after the other
    if (proof.printed) return refuse(proofApproved());
    if (proof.state !== 'MADE') return refuse(proofNotMade());
    if (proof.content_hash !== input.contentHash) return refuse(proofIsAnother());
    if (proof.requested_by === desk.person.id) return refuse(anotherApproves());

    const printings = await em.execute<{ id: string }[]>(
      `insert into collection_printings (proof_id, edition_id, locales, number, approved_by)
       select p.id, p.edition_id, p.locales, 1, ? from collection_proofs p where p.id = ? on conflict (proof_id) do nothing returning id`,
      [desk.person.id, input.proofId],
    );
    if (!printings[0]) return refuse(proofApproved()); // somebody else's approval was quicker
    await addMaking(em, { printingId: printings[0].id });
    return done(await proofById(em, input.proofId));
  });
}
