import type { Refusal } from '../../platform/graph/refusal.ts';
import { isLongerThan, isManyLines } from '../../platform/text.ts';
import type { Criterion } from '../editions/index.ts';
import { commentTooLong, commentUnreadable, criterionMissing, criterionTwice, criterionUnknown, scoreOutOfRange } from './review-problems.ts';

export interface Score {
  criterion: string;
  value: number;
}

/** Most graphemes in a comment. */
export const longestComment = 5_000;

/** Everything that is wrong with a review at once; empty when there is one score in range for each criterion. */
export function problemsOfReview(criteria: readonly Criterion[], scores: readonly Score[], comment: string): Refusal[] {
  const found: Refusal[] = [];
  const scored = new Set<string>();
  scores.forEach(({ criterion: key, value }, index) => {
    const criterion = criteria.find((criterion) => criterion.key === key);
    if (!criterion) found.push(criterionUnknown(index));
    else if (scored.has(key)) found.push(criterionTwice(index));
    else if (value < criterion.minimum || value > criterion.maximum) found.push(scoreOutOfRange(index, criterion));
    scored.add(key);
  });
  for (const criterion of criteria) if (!scored.has(criterion.key)) found.push(criterionMissing(criterion.key));
  if (!isManyLines(comment)) found.push(commentUnreadable());
  else if (isLongerThan(comment, longestComment)) found.push(commentTooLong(longestComment));
  return found;
}

/** The mean of the scores, weighted as the edition says. Rounded, so that weights such as 0.1 leave no dust behind. */
export function weightedMean(criteria: readonly Criterion[], scores: Readonly<Record<string, number>>): number {
  const sum = criteria.reduce((sum, { key, weight }) => sum + weight * (scores[key] ?? 0), 0);
  const weights = criteria.reduce((sum, { weight }) => sum + weight, 0);
  return Number((sum / weights).toFixed(6));
}
