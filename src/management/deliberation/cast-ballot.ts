import type { CastBallotInput } from '../../generated/schema.ts';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, notFound, once } from '../identity/index.ts';
import { ballotById, type BallotView } from './ballot-queries.ts';
import { ballotClosed } from './deliberation-problems.ts';
import { problemsOfRanking } from './deliberation-rules.ts';

/** Gives somebody's one paper, or changes it. The ballot is held meanwhile: a paper is in time, or the ballot is closed. */
export async function castBallot(desk: Desk, input: CastBallotInput): Promise<Outcome<BallotView>> {
  if (!isUuid(input.ballotId)) return refuse(notFound('ballotId'));
  const outcome = await once<CastBallotInput, { ballotId: string; edition: number }>(desk, 'castBallot', input, async ({ em }) => {
    const [ballot] = await em.execute<{ isClosed: boolean; before: string[]; year: number }[]>(
      `select v.is_closed as "isClosed", to_jsonb(v.candidates) as before, e.year from ballot_to_vote(?) v join ballots b on b.id = ? join editions e on e.id = b.edition_id`,
      [input.ballotId, input.ballotId],
    );
    if (!ballot) return refuse(notFound('ballotId'));
    if (ballot.isClosed) return refuse(ballotClosed());
    const ranking = input.ranking.map(({ candidateIds }) => candidateIds);
    const problems = problemsOfRanking(ranking, new Set(ballot.before));
    if (problems.length > 0) return refuse(...problems);
    await em.execute(
      `insert into ballot_papers as p (ballot_id, voter_id, ranking) values (?, ?, ?::jsonb)
       on conflict (ballot_id, voter_id) do update set ranking = excluded.ranking, version = p.version + 1, given_at = instant()`,
      [input.ballotId, desk.person.id, JSON.stringify(ranking)],
    );
    return done({ ballotId: input.ballotId, edition: ballot.year });
  });
  return outcome.refusals ? outcome : done((await ballotById(desk, input.ballotId))!);
}
