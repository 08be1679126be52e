import type { Ballot } from './ballot.ts';

/**
 * How many ballots prefer one candidate to another: `prefers[a][b]`, by the candidates' places in `candidates`.
 *
 * A recused voter is not asked: the ballot is counted in no pair that has a recused candidate in it, for neither side. A pair may so be judged by fewer
 * voters than another; nobody's absence counts as a vote against.
 */
export function countPairs(candidates: readonly string[], ballots: readonly Ballot[]): number[][] {
  const prefers = candidates.map(() => candidates.map(() => 0));
  for (const { ranking, recused } of ballots) {
    const level = new Map(ranking.flatMap((group, at) => group.map((candidate) => [candidate, at] as const)));
    const away = new Set(recused);
    const levels = candidates.map((candidate) => (away.has(candidate) ? undefined : (level.get(candidate) ?? ranking.length)));
    levels.forEach((mine, a) => {
      levels.forEach((theirs, b) => {
        if (mine !== undefined && theirs !== undefined && mine < theirs) prefers[a]![b]! += 1;
      });
    });
  }
  return prefers;
}
