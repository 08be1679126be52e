import { factor, solveBackward, solveForward } from './cholesky.ts';

/**
 * Log strengths of those who were compared in pairs: P(i wins against j) = 1/(1 + e^(sj − si)) (R. A. Bradley and M. E. Terry, Biometrika 39, 1952). They are
 * most likely given `wins[i][j]`, how often i won against j (parts count as parts), and, for each, comparisons of weight `pull` (> 0) with somebody of
 * strength 0, half of them won: that keeps the strengths of those who always win finite, and says what 0 is. The likelihood is strictly concave, so there is
 * one answer; found by Newton's method with halved steps where a whole one would overshoot.
 */
export function bradleyTerry(wins: readonly ArrayLike<number>[], pull: number): Float64Array {
  const size = wins.length;
  const pairs = pairsOf(wins);
  let strengths = new Float64Array(size);
  const [gradient, curvature] = [new Float64Array(size), new Float64Array(size * size)];
  let likelihood = likelihoodAt(pairs, pull, strengths);
  for (let step = 0; step < 100; step += 1) {
    slopeAt(pairs, pull, strengths, gradient, curvature);
    const steepness = gradient.reduce((most, slope) => Math.max(most, Math.abs(slope)), 0);
    if (steepness < 1e-12 || !factor(curvature, size)) break;
    solveForward(curvature, size, gradient);
    solveBackward(curvature, size, gradient);
    let [share, better] = [1, false];
    while (!better && share > 1e-6) {
      const tried = strengths.map((strength, at) => strength + share * gradient[at]!);
      const reached = likelihoodAt(pairs, pull, tried);
      if (reached >= likelihood) [strengths, likelihood, better] = [tried, reached, true];
      share /= 2;
    }
    if (!better) break;
  }
  return strengths;
}

/** Those who met, i > j, and how much each won. */
interface Pair {
  i: number;
  j: number;
  won: number;
  lost: number;
}

const pairsOf = (wins: readonly ArrayLike<number>[]): Pair[] =>
  wins.flatMap((row, i) =>
    Array.from({ length: i }, (_, j) => ({ i, j, won: row[j]!, lost: wins[j]![i]! })).filter(({ won, lost }) => won + lost > 0),
  );

/** log(1 + e^x), without overflow. */
const softplus = (x: number) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
const chance = (difference: number) => 1 / (1 + Math.exp(-difference));

function likelihoodAt(pairs: readonly Pair[], pull: number, strengths: Float64Array): number {
  let sum = 0;
  for (const { i, j, won, lost } of pairs) {
    const difference = strengths[i]! - strengths[j]!;
    sum -= (won + lost) * softplus(difference) - won * difference;
  }
  for (const mine of strengths) sum -= pull * (softplus(mine) - mine / 2);
  return sum;
}

/** Fills in the gradient of the log likelihood and its curvature (minus the second derivatives; the lower triangle). */
function slopeAt(pairs: readonly Pair[], pull: number, strengths: Float64Array, gradient: Float64Array, curvature: Float64Array): void {
  const size = strengths.length;
  curvature.fill(0);
  for (let i = 0; i < size; i += 1) {
    const alone = chance(strengths[i]!);
    gradient[i] = pull * (0.5 - alone);
    curvature[i * size + i] = pull * alone * (1 - alone);
  }
  for (const { i, j, won, lost } of pairs) {
    const p = chance(strengths[i]! - strengths[j]!);
    const slope = won - (won + lost) * p;
    const bend = (won + lost) * p * (1 - p);
    gradient[i]! += slope;
    gradient[j]! -= slope;
    curvature[i * size + i]! += bend;
    curvature[j * size + j]! += bend;
    curvature[i * size + j]! -= bend;
  }
}
