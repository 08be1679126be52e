import { factor, solveBackward, solveForward } from './cholesky.ts';
import { minimizeInPlane } from './minimize-in-plane.ts';
import type { TwoWaySums } from './two-way-sums.ts';

/**
 * The additive two-way model of a field's values:
 *
 *     value = mean + case + expert + rest,   case ~ N(0, θc²σ²),  expert ~ N(0, θe²σ²),  rest ~ N(0, σ²)
 *
 * with both effects random and crossed, fitted by restricted maximum likelihood. `thetas` are (θc, θe), as in D. Bates, M. Mächler, B. Bolker and S. Walker,
 * Fitting Linear Mixed-Effects Models Using lme4, Journal of Statistical Software 67 (2015), whose profiled criterion this is.
 */
export interface TwoWayFit {
  thetas: readonly [cases: number, experts: number];
  /** Variances, in squared points. */
  components: { cases: number; experts: number; rest: number };
  /** The profiled REML criterion at `thetas`: −2 log likelihood. */
  criterion: number;
}

/** Beyond this a standard deviation is taken for a thousand times that of the rest: values that leave no rest at all have no finite optimum. */
const steepest = 1000;

/** Fits the model. `near`: where to begin, when a neighbouring sample has been fitted; a coarse grid when left out. */
export function fitTwoWay(sums: TwoWaySums, near?: readonly [number, number], precision = 1e-9): TwoWayFit {
  const room = roomFor(sums);
  const criterion = (cases: number, experts: number) => profile(sums, cases, experts, room).criterion;
  const [cases, experts] = minimizeInPlane(criterion, near ?? bestOnGrid(criterion), precision);
  const thetas = [tame(cases), tame(experts)] as const;
  const { criterion: least, variance } = profile(sums, ...thetas, room);
  return { thetas, components: { cases: thetas[0] ** 2 * variance, experts: thetas[1] ** 2 * variance, rest: variance }, criterion: least };
}

/** The mixed-model equations after the cases have been eliminated: experts first, the mean last; factored. */
interface Profile {
  criterion: number;
  variance: number;
}

interface Room {
  matrix: Float64Array;
  right: Float64Array;
}

const roomFor = ({ experts }: TwoWaySums): Room => ({ matrix: new Float64Array((experts + 1) ** 2), right: new Float64Array(experts + 1) });
const tame = (theta: number) => Math.min(Math.abs(theta), steepest);

function bestOnGrid(criterion: (cases: number, experts: number) => number): [number, number] {
  const steps = [0.1, 0.4, 1, 2.5, 6];
  const points = steps.flatMap((cases) => steps.map((experts) => ({ at: [cases, experts] as [number, number], value: criterion(cases, experts) })));
  return points.reduce((best, point) => (point.value < best.value ? point : best)).at;
}

/** Fills `room` with the equations for these thetas, factors them and solves them forward. */
function profile(sums: TwoWaySums, thetaCases: number, thetaExperts: number, { matrix, right }: Room): Profile {
  const [square, theta] = [tame(thetaCases) ** 2, tame(thetaExperts)];
  const q = sums.experts;
  const size = q + 1;
  let logDeterminant = 0;
  let squares = sums.squares;
  matrix.fill(0);
  for (let e = 0; e < q; e += 1) {
    matrix[e * size + e] = sums.countBy[e]!;
    matrix[q * size + e] = sums.countBy[e]!;
    right[e] = sums.sumBy[e]!;
  }
  matrix[q * size + q] = sums.reviews;
  right[q] = sums.sum;
  for (const { reviewsEach: n, cases, shared, totalBy, total, squaredTotals } of sums.groups) {
    const share = square / (1 + square * n);
    logDeterminant += cases * Math.log(1 + square * n);
    squares -= share * squaredTotals;
    for (let e = 0; e < q; e += 1) {
      for (let f = 0; f <= e; f += 1) matrix[e * size + f]! -= share * shared[e * q + f]!;
      matrix[q * size + e]! -= share * n * shared[e * q + e]!;
      right[e]! -= share * totalBy[e]!;
    }
    matrix[q * size + q]! -= share * n * n * cases;
    right[q]! -= share * n * total;
  }
  for (let e = 0; e < q; e += 1) {
    for (let f = 0; f <= e; f += 1) matrix[e * size + f]! *= theta * theta;
    matrix[e * size + e]! += 1;
    matrix[q * size + e]! *= theta;
    right[e]! *= theta;
  }

  if (!factor(matrix, size)) return { criterion: Infinity, variance: NaN };
  solveForward(matrix, size, right);
  for (let e = 0; e <= q; e += 1) {
    logDeterminant += 2 * Math.log(matrix[e * size + e]!);
    squares -= right[e]! ** 2;
  }
  const freedom = sums.reviews - 1;
  // What rounding leaves of nothing must not become the logarithm of less than nothing.
  const variance = Math.max(squares, 1e-12 * sums.squares) / freedom;
  return { criterion: logDeterminant + freedom * (1 + Math.log(2 * Math.PI * variance)), variance };
}

/** The mean (in points), the experts' effects, and the factored equations that their uncertainty is read from. */
export interface TwoWaySolution {
  mean: number;
  experts: Float64Array;
  /** Lower triangular factor of the equations in (experts / θe, mean), row-major, size experts + 1. */
  lower: Float64Array;
}

export function solveTwoWay(sums: TwoWaySums, { thetas }: TwoWayFit): TwoWaySolution {
  const room = roomFor(sums);
  profile(sums, ...thetas, room);
  const size = sums.experts + 1;
  solveBackward(room.matrix, size, room.right);
  return { mean: sums.center + room.right[size - 1]!, experts: room.right.slice(0, -1).map((effect) => effect * thetas[1]), lower: room.matrix };
}
