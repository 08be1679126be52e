import type { Refusal } from '../../platform/graph/refusal.ts';
import { flawOf, isLongerThan } from '../../platform/text.ts';
import { flawed, tooLong } from '../organizations/index.ts';
import { candidateTwice, emptyRank, nothingRanked, notOnTheBallot, textMissing } from './deliberation-problems.ts';

/** Most graphemes of each text, comments of one person within an hour, and so on. */
export const limits = {
  ...{ reason: 1_000, recommendation: 2_000, comment: 5_000, purpose: 200 },
  ...{ commentsPerHour: 60, commentsShown: 200, items: 300 },
  ...{ fewestCandidates: 2, mostCandidates: 300, mostDaysOpen: 60 },
} as const;

/** With fewer papers than this a result is told to nobody: whoever knows theirs could tell the others'. */
export const fewestPapers = 3;

export function problemsOfText(text: string, most: number, lines: 'one' | 'many', ...path: string[]): Refusal[] {
  const flaw = flawOf(text, lines);
  if (text === '') return [textMissing(...path)];
  if (flaw) return [flawed(flaw, lines, ...path)];
  return isLongerThan(text, most) ? [tooLong(most, ...path)] : [];
}

/** Everything that is wrong with a ranking at once. Who is not before the voter is not known, whatever the reason. */
export function problemsOfRanking(ranking: readonly (readonly string[])[], before: ReadonlySet<string>): Refusal[] {
  const ranked = new Set<string>();
  if (ranking.length === 0) return [nothingRanked()];
  return ranking.flatMap((group, rank) =>
    group.length === 0
      ? [emptyRank(rank)]
      : group.flatMap((candidate, at) => {
          if (!before.has(candidate)) return [notOnTheBallot(rank, at)];
          if (ranked.has(candidate)) return [candidateTwice(rank, at)];
          ranked.add(candidate);
          return [];
        }),
  );
}

export const isSameOrder = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id, at) => id === other[at]);
