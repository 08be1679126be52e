import { refuseInvalid, type InvalidPart } from '../../../platform/invalid-input.ts';

/** A criterion as an edition weighs it: scores run from `minimum` to `maximum`; the weight is positive, in whatever unit all share. */
export interface WeighedCriterion {
  key: string;
  weight: number;
  minimum: number;
  maximum: number;
}

/** What an expert put on one line of the sheet. */
export type Mark = number | 'CANNOT_JUDGE' | 'ABSTAIN';

/** A review counts when the criteria that were judged carry at least this share of the weight. */
export const leastShareJudged = 0.5;

export type MarkProblem = 'CRITERION_UNKNOWN' | 'MARK_OUT_OF_RANGE' | 'WEIGHT_NOT_POSITIVE' | 'SCALE_EMPTY';

export type ReviewValueResult =
  /** `points`: from 0 (every minimum) to 100 (every maximum). `shareJudged`: of the weight, from 0.5 to 1. */
  | { points: number; shareJudged: number; why?: undefined }
  /** The review says too little to count: every number leaves it out, its words stay. */
  | { points?: undefined; shareJudged: number; why: 'TOO_LITTLE_JUDGED' };

/**
 * The weighted mean of one review's marks, each first placed on its criterion's scale: 100 · Σ w·(s − min)/(max − min) / Σ w, over the criteria that were
 * judged. "Cannot judge" and abstentions are left out above and below the line, as is a criterion without a mark: they pull the value neither up nor down.
 * Throws InvalidInput<MarkProblem>.
 */
export function reviewValue(criteria: readonly WeighedCriterion[], marks: Readonly<Record<string, Mark>>): ReviewValueResult {
  checkMarks(criteria, marks);
  let [sum, judged, all] = [0, 0, 0];
  for (const { key, weight, minimum, maximum } of criteria) {
    all += weight;
    const mark = Object.hasOwn(marks, key) ? marks[key] : undefined;
    if (typeof mark !== 'number') continue;
    judged += weight;
    sum += (weight * (mark - minimum)) / (maximum - minimum);
  }
  const shareJudged = tidy(judged / all);
  if (!(shareJudged >= leastShareJudged)) return { shareJudged: judged === 0 ? 0 : shareJudged, why: 'TOO_LITTLE_JUDGED' };
  return { points: tidy((100 * sum) / judged), shareJudged };
}

/** Weights such as 0.1 leave no dust behind, so that equal marks are equal values. */
const tidy = (value: number) => Number(value.toFixed(9));

function checkMarks(criteria: readonly WeighedCriterion[], marks: Readonly<Record<string, Mark>>): void {
  const found: InvalidPart<MarkProblem>[] = [];
  const known = new Map(criteria.map((criterion) => [criterion.key, criterion]));
  for (const { key, weight, minimum, maximum } of criteria) {
    if (!(weight > 0 && weight < Infinity)) found.push({ code: 'WEIGHT_NOT_POSITIVE', about: [key] });
    if (!(minimum < maximum)) found.push({ code: 'SCALE_EMPTY', about: [key] });
  }
  for (const [key, mark] of Object.entries(marks)) {
    const criterion = known.get(key);
    if (!criterion) found.push({ code: 'CRITERION_UNKNOWN', about: [key] });
    else if (typeof mark === 'number' && !(mark >= criterion.minimum && mark <= criterion.maximum))
      found.push({ code: 'MARK_OUT_OF_RANGE', about: [key, mark] });
  }
  refuseInvalid(found);
}
