import { checkBallots, type Ballot } from './ballot.ts';
import { countPairs } from './count-pairs.ts';

export interface Standing {
  candidate: string;
  /** 1 is best. Candidates whom nobody left to be placed beats share a place: 1, 1, 3. */
  place: number;
  /** Whom this candidate beats, and by whom it is beaten, in the Schulze relation; neither for the rest: those are ties. Sorted by id. */
  beats: readonly string[];
  beatenBy: readonly string[];
  /** SEATED: whichever way ties are broken. TIED: some way of breaking ties seats it, another does not. */
  seat: 'SEATED' | 'TIED' | 'NOT_SEATED';
}

export interface BallotResult {
  method: 'schulze-winning-votes';
  seats: number;
  voters: number;
  /** In order of place, then of id. */
  standings: readonly Standing[];
  /** Candidates in the order in which `prefers` and `strengths` count them: sorted by id. */
  candidates: readonly string[];
  /** How many ballots prefer the one (row) to the other (column). */
  prefers: readonly (readonly number[])[];
  /** Strength of the strongest path from the one (row) to the other (column). */
  strengths: readonly (readonly number[])[];
}

/**
 * The order of the candidates by the Schulze method (M. Schulze, Social Choice and Welfare 36, 2011, 267–303), links measured by winning votes.
 *
 * A path is as strong as its weakest link; one candidate beats another when its strongest path there is stronger than the strongest path back. That
 * relation is transitive, but it does not order every pair: pairs that it leaves open are ties, and no lot is drawn here. The answer does not depend on
 * the order of candidates or ballots. Throws InvalidInput<BallotProblem>.
 */
export function countBallots(standing: readonly string[], ballots: readonly Ballot[], seats: number): BallotResult {
  checkBallots(standing, ballots, seats);
  const candidates = standing.toSorted();
  const prefers = countPairs(candidates, ballots);
  return { method: 'schulze-winning-votes', seats, voters: ballots.length, candidates, prefers, ...orderByPairs(candidates, prefers, seats) };
}

/** The same from a matrix that is counted already: `prefers[a][b]`, by the candidates' places in `candidates`, which are sorted by id. */
export function orderByPairs(
  candidates: readonly string[],
  prefers: readonly (readonly number[])[],
  seats: number,
): Pick<BallotResult, 'standings' | 'strengths'> {
  const strengths = strongestPaths(prefers);
  const all = candidates.map((_, at) => at);
  const beats = (a: number, b: number) => strengths[a]![b]! > strengths[b]![a]!;

  const places = placesOf(all, beats);
  const standings = all.map((at): Standing => {
    const beaten = all.filter((other) => beats(at, other));
    const beaters = all.filter((other) => beats(other, at));
    const [best, worst] = [beaters.length + 1, candidates.length - beaten.length];
    return {
      candidate: candidates[at]!,
      place: places[at]!,
      beats: beaten.map((other) => candidates[other]!),
      beatenBy: beaters.map((other) => candidates[other]!),
      seat: worst <= seats ? 'SEATED' : best <= seats ? 'TIED' : 'NOT_SEATED',
    };
  });
  standings.sort((a, b) => a.place - b.place); // stable: ids stay in order within a place
  return { standings, strengths };
}

/** Widest paths, by Floyd and Warshall's recurrence. Only victories are links. */
function strongestPaths(prefers: readonly (readonly number[])[]): number[][] {
  const strengths = prefers.map((row, a) => row.map((votes, b) => (votes > prefers[b]![a]! ? votes : 0)));
  for (const [through, onward] of strengths.entries())
    for (const row of strengths) for (const [to, next] of onward.entries()) row[to] = Math.max(row[to]!, Math.min(row[through]!, next));
  strengths.forEach((row, at) => (row[at] = 0));
  return strengths;
}

/** Place after place: those whom nobody who is left beats. There is always one, because the relation has no circles. */
function placesOf(all: readonly number[], beats: (a: number, b: number) => boolean): number[] {
  const places = all.map(() => 0);
  let left = [...all];
  while (left.length > 0) {
    const next = left.filter((at) => !left.some((other) => beats(other, at)));
    for (const at of next) places[at] = all.length - left.length + 1;
    left = left.filter((at) => !next.includes(at));
  }
  return places;
}
