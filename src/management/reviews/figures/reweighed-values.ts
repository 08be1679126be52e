import type { AdjustedValues } from './adjusted-values.ts';
import { factor, solveBackward, solveForward } from './cholesky.ts';
import { countsOf, type FieldScores } from './field-scores.ts';

/**
 * The cases' values (by place in `cases`; meaningless without reviews) as a function of how much each expert weighs. Within a case, weights are scaled to
 * add up to its number of reviews, so that a weak round draws no case nearer to the mean than its number of reviews does.
 *
 * Adjusted: least squares with those weights, the case effects penalized by 1/θc², the experts' by 1/θe², both thetas as fitted. Raw: weighted means.
 */
export function reweighedValues(scores: FieldScores, adjusted: AdjustedValues | null): (weights: Float64Array) => Float64Array {
  const { cases, caseOf, expertOf, values } = scores;
  const q = scores.experts.length;
  const each = countsOf(cases, caseOf);
  const [square, theta] = adjusted ? [adjusted.thetas[0] ** 2, adjusted.thetas[1]] : [1, 0];
  const center = values.reduce((sum, value) => sum + value, 0) / values.length;
  const [size, scaled, totals, result] = [q + 1, new Float64Array(values.length), new Float64Array(cases.length), new Float64Array(cases.length)];
  const matrix = new Float64Array(size * size);
  const right = new Float64Array(size);

  return (weights) => {
    totals.fill(0);
    for (let row = 0; row < values.length; row += 1) totals[caseOf[row]!]! += weights[expertOf[row]!]!;
    for (let row = 0; row < values.length; row += 1) scaled[row] = (each[caseOf[row]!]! * weights[expertOf[row]!]!) / totals[caseOf[row]!]!;
    right.fill(0);
    if (adjusted && theta > 0) solveExperts();
    const mean = adjusted ? (theta > 0 ? right[q]! : plainMean()) : 0;

    result.fill(0);
    for (let row = 0; row < values.length; row += 1)
      result[caseOf[row]!]! += scaled[row]! * (values[row]! - center - mean - theta * right[expertOf[row]!]!);
    for (let at = 0; at < cases.length; at += 1) {
      const shrink = adjusted ? square / (1 + square * each[at]!) : 1 / each[at]!;
      result[at] = center + mean + shrink * result[at]!;
    }
    return result;
  };

  /** The equations in (experts / θe, mean), the cases eliminated; answers in `right`. */
  function solveExperts(): void {
    matrix.fill(0);
    for (let from = 0; from < values.length;) {
      const n = each[caseOf[from]!]!;
      const share = square / (1 + square * n);
      let total = 0;
      for (let i = from; i < from + n; i += 1) total += scaled[i]! * (values[i]! - center);
      for (let i = from; i < from + n; i += 1) {
        const by = expertOf[i]!;
        matrix[by * size + by]! += scaled[i]!;
        matrix[q * size + by]! += scaled[i]! * (1 - share * n);
        right[by]! += scaled[i]! * (values[i]! - center - share * total);
        for (let j = from; j <= i; j += 1) matrix[by * size + expertOf[j]!]! -= share * scaled[i]! * scaled[j]!;
      }
      matrix[q * size + q]! += n * (1 - share * n);
      right[q]! += total * (1 - share * n);
      from += n;
    }
    for (let by = 0; by < q; by += 1) {
      for (let other = 0; other <= by; other += 1) matrix[by * size + other]! *= theta * theta;
      matrix[by * size + by]! += 1;
      matrix[q * size + by]! *= theta;
      right[by]! *= theta;
    }
    if (!factor(matrix, size)) throw new RangeError('the penalized equations are positive definite');
    solveForward(matrix, size, right);
    solveBackward(matrix, size, right);
  }

  /** The mean when experts do not differ: cases count by what their number of reviews says. */
  function plainMean(): number {
    let [sum, weight] = [0, 0];
    for (let row = 0; row < values.length; row += 1) {
      const keep = 1 / (1 + square * each[caseOf[row]!]!);
      sum += keep * scaled[row]! * (values[row]! - center);
      weight += keep * scaled[row]!;
    }
    return sum / weight;
  }
}
