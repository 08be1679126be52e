/** A ranking while it is made: candidates from the best down, level ones together; whoever is not ranked stands below all. */
export type Ranking = readonly (readonly string[])[];

/** Puts a candidate into a rank, counted from 1; null takes it out. Ranks that nobody is left in close up. */
export function ranked(ranking: Ranking, candidate: string, rank: number | null): Ranking {
  const others = ranking.map((ids) => ids.filter((id) => id !== candidate));
  if (rank !== null) {
    while (others.length < rank) others.push([]);
    others[rank - 1] = [...others[rank - 1]!, candidate];
  }
  return others.filter((ids) => ids.length > 0);
}

export const rankOf = (ranking: Ranking, candidate: string): number | null => {
  const at = ranking.findIndex((ids) => ids.includes(candidate));
  return at === -1 ? null : at + 1;
};
