import type { CloseBallotInput } from '../../generated/schema.ts';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, notAllowed, notFound, once } from '../identity/index.ts';
import { ballotById, type BallotView } from './ballot-queries.ts';
import { ballotClosed } from './deliberation-problems.ts';

/** Closes a ballot before its instant. A round seals it within seconds. */
export async function closeBallot(desk: Desk, input: CloseBallotInput): Promise<Outcome<BallotView>> {
  if (!desk.grants.some(({ role }) => role === 'ORGANIZER' || role === 'CHAIR')) return refuse(notAllowed());
  if (!isUuid(input.ballotId)) return refuse(notFound('ballotId'));
  if (!(await ballotById(desk, input.ballotId))) return refuse(notFound('ballotId'));
  const outcome = await once<CloseBallotInput, { ballotId: string; edition: number }>(desk, 'closeBallot', input, async ({ em }) => {
    const [ballot] = await em.execute<{ isClosed: boolean; year: number }[]>(
      `select ballot_is_closed(b.closed_at, b.closes_at) as "isClosed", e.year from ballots b join editions e on e.id = b.edition_id where b.id = ? for update of b`,
      [input.ballotId],
    );
    if (!ballot) return refuse(notFound('ballotId'));
    if (ballot.isClosed) return refuse(ballotClosed());
    await em.execute('update ballots set closed_at = instant(), closed_by = ? where id = ?', [desk.person.id, input.ballotId]);
    return done({ ballotId: input.ballotId, edition: ballot.year });
  });
  return outcome.refusals ? outcome : done((await ballotById(desk, input.ballotId))!);
}
