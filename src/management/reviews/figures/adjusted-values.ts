import { connectedCases } from './connection.ts';
import { solveForward } from './cholesky.ts';
import { countsOf, valuesByCase, type FieldScores } from './field-scores.ts';
import { refusedFor, type Figure } from './figure.ts';
import { fitTwoWay, solveTwoWay, type TwoWayFit } from './two-way-model.ts';
import { twoWaySums } from './two-way-sums.ts';

/** An expert with fewer reviews in the field says too little about how strict they are. */
export const fewestReviewsByExpert = 5;

export interface AdjustedValues {
  method: 'two-way-random-effects-reml';
  /** Estimated variances, in squared points, and where they were found. */
  components: TwoWayFit['components'];
  thetas: TwoWayFit['thetas'];
  criterion: number;
  /** The field's mean, in points. */
  mean: number;
  /** By case id. `value`: the field's mean and the case's shrunk effect, in points (it may leave 0 to 100); null without a review. */
  cases: readonly { caseId: string; value: number | null; standardError: number | null }[];
  /** By expert id. `leniency`: how many points more than the others this expert gives to the same case; shrunk. */
  experts: readonly { expertId: string; leniency: number; reviews: number }[];
}

/**
 * What each case's reviews would come to if all experts were equally strict: best linear unbiased predictions in the two-way model
 * (see `two-way-model.ts`). Case effects are drawn towards the field's mean, the more so the fewer reviews there are and the less they agree.
 *
 * Refused when the field's cases do not hang together, when an expert has too few reviews, or when nothing varies.
 */
export function adjustedValues(scores: FieldScores): Figure<AdjustedValues> {
  const counts = countsOf(scores.experts, scores.expertOf);
  if (scores.values.length === 0) return refusedFor('NO_REVIEWS');
  if (scores.experts.length < 2) return refusedFor('TOO_FEW_EXPERTS');
  const groups = connectedCases(scores);
  if (groups.length > 1) return refusedFor('NOT_CONNECTED', groups);
  const rare = scores.experts.filter((_, at) => counts[at]! < fewestReviewsByExpert);
  if (rare.length > 0) return refusedFor('TOO_FEW_REVIEWS_BY_EXPERT', [rare]);
  const sums = twoWaySums(scores);
  // Values are rounded to 9 digits after the point: what varies, varies by more than this.
  if (sums.squares < 1e-15 * sums.reviews) return refusedFor('NO_VARIATION');

  const fit = fitTwoWay(sums);
  const { mean, experts, lower } = solveTwoWay(sums, fit);
  return {
    method: 'two-way-random-effects-reml',
    components: fit.components,
    thetas: fit.thetas,
    criterion: fit.criterion,
    mean,
    cases: casesOf(scores, fit, mean, experts, lower),
    experts: scores.experts.map((expertId, at) => ({ expertId, leniency: experts[at]!, reviews: counts[at]! })),
  };
}

function casesOf(scores: FieldScores, { thetas, components }: TwoWayFit, mean: number, leniency: Float64Array, lower: Float64Array) {
  const q = scores.experts.length;
  const square = thetas[0] ** 2;
  const grouped = valuesByCase(scores);
  let row = 0;
  return grouped.map((values, at) => {
    const caseId = scores.cases[at]!;
    const n = values.length;
    if (n === 0) return { caseId, value: null, standardError: null };
    const share = square / (1 + square * n);
    // How the case's value depends on the experts' effects (over θe) and on the mean: by that, their uncertainty becomes its own.
    const depends = new Float64Array(q + 1);
    let above = 0;
    for (const value of values) {
      const by = scores.expertOf[row++]!;
      above += value - mean - leniency[by]!;
      depends[by] = -share * thetas[1];
    }
    depends[q] = 1 - share * n;
    solveForward(lower, q + 1, depends);
    const unsure = share + depends.reduce((sum, part) => sum + part * part, 0);
    return { caseId, value: mean + share * above, standardError: Math.sqrt(components.rest * unsure) };
  });
}
