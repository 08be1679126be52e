import { refuseInvalid, type InvalidPart } from '../../../platform/invalid-input.ts';

/** One review that counts: what an expert gave a case, in points from 0 to 100 (see `review-value.ts`). */
export interface ReviewValue {
  caseId: string;
  expertId: string;
  value: number;
}

export type ScoresProblem = 'CASE_TWICE' | 'CASE_UNKNOWN' | 'EXPERT_TWICE' | 'VALUE_NOT_FINITE';

declare const ofOneField: unique symbol;

/**
 * The values of one field's reviews, and of no other field: the only thing that figures are calculated from. `scoresOfField` is the only way to make
 * one, so values of two fields cannot meet in a figure. Cases and experts are numbered in the order of their ids; what order they were given in is gone.
 */
export interface FieldScores {
  readonly [ofOneField]: true;
  readonly field: string;
  /** Sorted ids; a case without a review that counts is among them. */
  readonly cases: readonly string[];
  /** Sorted ids of those who gave at least one value. */
  readonly experts: readonly string[];
  /** By case, then by expert: each a place in `cases`, a place in `experts`, and points. */
  readonly caseOf: Int32Array;
  readonly expertOf: Int32Array;
  readonly values: Float64Array;
}

/** @throws InvalidInput<ScoresProblem> with everything that is wrong at once. */
export function scoresOfField(field: string, cases: readonly string[], reviews: readonly ReviewValue[]): FieldScores {
  const sorted = cases.toSorted();
  const placeOf = new Map(sorted.map((id, at) => [id, at]));
  checkScores(sorted, reviews);
  const experts = [...new Set(reviews.map(({ expertId }) => expertId))].toSorted();
  const expertPlace = new Map(experts.map((id, at) => [id, at]));
  const rows = reviews
    .map(({ caseId, expertId, value }) => ({ at: placeOf.get(caseId)!, by: expertPlace.get(expertId)!, value }))
    .sort((a, b) => a.at - b.at || a.by - b.by);
  return {
    field,
    cases: sorted,
    experts,
    caseOf: Int32Array.from(rows, ({ at }) => at),
    expertOf: Int32Array.from(rows, ({ by }) => by),
    values: Float64Array.from(rows, ({ value }) => value),
  } as unknown as FieldScores;
}

function checkScores(sorted: readonly string[], reviews: readonly ReviewValue[]): void {
  const found: InvalidPart<ScoresProblem>[] = [];
  const known = new Set(sorted);
  sorted.forEach((id, at) => {
    if (id === sorted[at + 1]) found.push({ code: 'CASE_TWICE', about: [id] });
  });
  const seen = new Map<string, Set<string>>();
  for (const { caseId, expertId, value } of reviews) {
    if (!known.has(caseId)) found.push({ code: 'CASE_UNKNOWN', about: [caseId] });
    if (!Number.isFinite(value)) found.push({ code: 'VALUE_NOT_FINITE', about: [caseId, expertId] });
    const by = seen.get(caseId) ?? new Set();
    if (by.has(expertId)) found.push({ code: 'EXPERT_TWICE', about: [caseId, expertId] });
    seen.set(caseId, by.add(expertId));
  }
  refuseInvalid(found);
}

/** The values of each case, in the order of its experts' ids. */
export function valuesByCase({ cases, caseOf, values }: FieldScores): number[][] {
  const grouped: number[][] = cases.map(() => []);
  values.forEach((value, row) => grouped[caseOf[row]!]!.push(value));
  return grouped;
}

/** How many values each of the numbered has. */
export function countsOf(numbered: readonly string[], of: Int32Array): Int32Array {
  const counts = new Int32Array(numbered.length);
  for (const at of of) counts[at]! += 1;
  return counts;
}
