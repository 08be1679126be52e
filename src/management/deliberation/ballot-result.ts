import type { BallotSeat } from '../../generated/schema.ts';
import type { Desk } from '../identity/index.ts';
import type { BallotView } from './ballot-queries.ts';
import { fewestPapers } from './deliberation-rules.ts';
import { orderByPairs } from './ballots/schulze.ts';

export interface ResultView {
  standings: { candidateId: string; place: number; seat: BallotSeat }[];
  pairs: { candidateId: string; prefers: readonly number[] }[];
}

/**
 * What a sealed ballot comes to, over the candidates that somebody sees: whoever is tied to one reads an order, seats and a
 * matrix that were made without it, so that it is the same for them whether or not it stood.
 */
export async function resultOf(desk: Desk, ballot: BallotView): Promise<ResultView | null> {
  if (!isTold(ballot)) return null;
  return resultFrom(ballot, await desk.em.execute<Pair[]>('select * from ballot_pairs(?)', [ballot.id]));
}

/** How many papers prefer one candidate to another. */
export interface Pair {
  one: string;
  other: string;
  papers: number;
}

type Counted = Pick<BallotView, 'sealHash' | 'papers' | 'seats'> & { candidates: readonly { id: string }[] };
const isTold = ({ sealHash, papers }: Counted): boolean => sealHash !== null && papers !== null && papers >= fewestPapers;

/** The same from pairs that were read already; null where it is told to nobody. */
export function resultFrom(ballot: Counted, pairs: readonly Pair[]): ResultView | null {
  if (!isTold(ballot)) return null;
  const { candidates, seats } = ballot;
  const ids = candidates.map((candidate) => candidate.id).sort();
  const at = new Map(ids.map((candidate, place) => [candidate, place]));
  const prefers = ids.map(() => ids.map(() => 0));
  for (const { one, other, papers } of pairs) prefers[at.get(one)!]![at.get(other)!] = papers;
  return {
    standings: orderByPairs(ids, prefers, seats).standings.map(({ candidate, place, seat }) => ({ candidateId: candidate, place, seat })),
    pairs: ids.map((candidateId, row) => ({ candidateId, prefers: prefers[row]! })),
  };
}
