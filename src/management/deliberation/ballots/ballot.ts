import { refuseInvalid, type InvalidPart } from '../../../platform/invalid-input.ts';

/** One voter's ranked ballot. */
export interface Ballot {
  voter: string;
  /** Groups of candidates, best first; candidates within a group are tied. A candidate who is in no group stands below all who are, tied with the rest. */
  ranking: readonly (readonly string[])[];
  /** Candidates about whom this ballot says nothing, neither for nor against, because its voter left the room. */
  recused: readonly string[];
}

export type BallotProblem =
  'CANDIDATE_TWICE' | 'VOTER_TWICE' | 'RANKED_UNKNOWN' | 'RANKED_TWICE' | 'RANKED_RECUSED' | 'RECUSED_UNKNOWN' | 'SEATS_OUT_OF_RANGE';

/** Throws InvalidInput with everything that is wrong at once. */
export function checkBallots(candidates: readonly string[], ballots: readonly Ballot[], seats: number): void {
  const found: InvalidPart<BallotProblem>[] = [];
  const standing = new Set(candidates);
  if (standing.size < candidates.length) found.push({ code: 'CANDIDATE_TWICE', about: candidates.filter((id, at) => candidates.indexOf(id) < at) });
  if (!Number.isInteger(seats) || seats < 0 || seats > standing.size) found.push({ code: 'SEATS_OUT_OF_RANGE', about: [seats] });

  const voters = new Set<string>();
  for (const { voter, ranking, recused } of ballots) {
    if (voters.has(voter)) found.push({ code: 'VOTER_TWICE', about: [voter] });
    voters.add(voter);
    const ranked = new Set<string>();
    for (const candidate of ranking.flat()) {
      if (!standing.has(candidate)) found.push({ code: 'RANKED_UNKNOWN', about: [voter, candidate] });
      if (ranked.has(candidate)) found.push({ code: 'RANKED_TWICE', about: [voter, candidate] });
      if (recused.includes(candidate)) found.push({ code: 'RANKED_RECUSED', about: [voter, candidate] });
      ranked.add(candidate);
    }
    for (const candidate of recused) if (!standing.has(candidate)) found.push({ code: 'RECUSED_UNKNOWN', about: [voter, candidate] });
  }
  refuseInvalid(found);
}
