import { countsOf, type FieldScores } from './field-scores.ts';

/**
 * All that the two-way model needs to know of a field's reviews, gathered by how many reviews a case has. With n reviews each, a case enters the
 * likelihood through sums alone; so an evaluation costs the same for 80 cases as for 8. Values are taken around `center`.
 */
export interface TwoWaySums {
  experts: number;
  reviews: number;
  cases: number;
  center: number;
  /** Sum of the values; of their squares; and the sum and the number of values by expert. */
  sum: number;
  squares: number;
  sumBy: Float64Array;
  countBy: Float64Array;
  groups: readonly CaseGroup[];
}

/** The cases that have the same number of reviews. */
export interface CaseGroup {
  reviewsEach: number;
  cases: number;
  /** How many of these cases two experts share (experts × experts, row-major); on the diagonal: how many each has. */
  shared: Float64Array;
  /** By expert: the sum, over these cases of theirs, of the case's total. */
  totalBy: Float64Array;
  /** Sum of the cases' totals, and of their squares. */
  total: number;
  squaredTotals: number;
}

/** `times`: how often each case counts (by place in `cases`); once each when left out. */
export function twoWaySums(scores: FieldScores, times?: ArrayLike<number>): TwoWaySums {
  const { cases, caseOf, expertOf, values } = scores;
  const q = scores.experts.length;
  const center = values.reduce((sum, value) => sum + value, 0) / values.length;
  const each = countsOf(cases, caseOf);
  const groups = new Map<number, CaseGroup>();
  const sums = { experts: q, reviews: 0, cases: 0, center, sum: 0, squares: 0, sumBy: new Float64Array(q), countBy: new Float64Array(q) };

  for (let row = 0; row < values.length;) {
    const at = caseOf[row]!;
    const [from, to] = [row, row + each[at]!];
    row = to;
    const weight = times ? times[at]! : 1;
    if (weight === 0) continue;

    const n = to - from;
    const group = groups.get(n) ?? emptyGroup(n, q);
    groups.set(n, group);
    let total = 0;
    for (let i = from; i < to; i += 1) total += values[i]! - center;
    for (let i = from; i < to; i += 1) {
      const by = expertOf[i]!;
      const value = values[i]! - center;
      sums.squares += weight * value * value;
      sums.sumBy[by]! += weight * value;
      sums.countBy[by]! += weight;
      group.totalBy[by]! += weight * total;
      for (let j = from; j < to; j += 1) group.shared[by * q + expertOf[j]!]! += weight;
    }
    group.cases += weight;
    group.total += weight * total;
    group.squaredTotals += weight * total * total;
    sums.cases += weight;
    sums.reviews += weight * n;
    sums.sum += weight * total;
  }
  return { ...sums, groups: [...groups.values()] };
}

const emptyGroup = (reviewsEach: number, q: number): CaseGroup => ({
  reviewsEach,
  cases: 0,
  shared: new Float64Array(q * q),
  totalBy: new Float64Array(q),
  total: 0,
  squaredTotals: 0,
});
