import { connectedCases } from './connection.ts';
import { countsOf, type FieldScores } from './field-scores.ts';
import { refusedFor, type Figure, type Interval } from './figure.ts';
import { resampleFigures } from './resample.ts';
import { fitTwoWay } from './two-way-model.ts';
import { twoWaySums, type TwoWaySums } from './two-way-sums.ts';

/** An intraclass correlation: of one expert's value, and of the mean of `averageOf` experts' values. */
export interface Correlation {
  single: number;
  average: number;
  singleInterval: Interval | null;
  averageInterval: Interval | null;
}

export interface IntraclassCorrelations {
  method: 'shrout-fleiss-1979';
  /** The harmonic mean of the reviews per reviewed case: what `average` is an average of. */
  averageOf: number;
  /** ICC(1,1) and ICC(1,k): each case has experts of its own; analysis of variance, unequal numbers by n0. */
  oneWay: Correlation;
  /** ICC(2,1) and ICC(2,k), absolute agreement: experts are a sample, their strictness counts as error. By REML. */
  agreement: Correlation;
  /** ICC(3,1) and ICC(3,k), consistency: strictness does not count, because the adjusted values take it out. By REML. */
  consistency: Correlation;
}

/**
 * Intraclass correlations of a field's values (P. E. Shrout and J. L. Fleiss, Psychological Bulletin 86, 1979, 420–428), the two-way forms from the variance
 * components of `two-way-model.ts`, which needs no complete table and equals the analysis of variance on one. Intervals by resampling cases.
 */
export function intraclassCorrelations(scores: FieldScores, resampled?: { seed: string; rounds: number }): Figure<IntraclassCorrelations> {
  const each = countsOf(scores.cases, scores.caseOf).filter((n) => n > 0);
  if (each.length === 0) return refusedFor('NO_REVIEWS');
  if (each.length < 2) return refusedFor('TOO_FEW_CASES');
  if (scores.experts.length < 2) return refusedFor('TOO_FEW_EXPERTS');
  if (!each.some((n) => n > 1)) return refusedFor('TOO_FEW_REVIEWS_PER_CASE');
  const groups = connectedCases(scores);
  if (groups.length > 1) return refusedFor('NOT_CONNECTED', groups);
  const sums = twoWaySums(scores);
  if (sums.squares < 1e-15 * sums.reviews) return refusedFor('NO_VARIATION');

  const averageOf = harmonicMean(each);
  const start = fitTwoWay(sums);
  const figures = correlations(sums, start, averageOf);
  const intervals = resampled
    ? resampleFigures(scores.cases.length, `${resampled.seed}/${scores.field}/icc`, resampled.rounds, (times) => {
        const drawn = twoWaySums(scores, times);
        if (drawn.cases < 2 || drawn.reviews <= drawn.cases || !(drawn.squares - drawn.sum ** 2 / drawn.reviews > 1e-12)) return none;
        return correlations(drawn, fitTwoWay(drawn, start.thetas, 1e-4), averageOf);
      })
    : [];
  const one = (at: number): Correlation => ({
    single: figures[at]!,
    average: figures[at + 1]!,
    singleInterval: intervals[at] ?? null,
    averageInterval: intervals[at + 1] ?? null,
  });
  return { method: 'shrout-fleiss-1979', averageOf, oneWay: one(0), agreement: one(2), consistency: one(4) };
}

const none = [null, null, null, null, null, null];

/** One-way, agreement, consistency; of each the single, then the average. */
function correlations(sums: TwoWaySums, { components }: { components: { cases: number; experts: number; rest: number } }, k: number): number[] {
  const { between, within, n0 } = oneWayVariances(sums);
  const { cases, experts, rest } = components;
  return [
    (between - within) / (between + (n0 - 1) * within),
    (between - within) / (between + ((n0 - k) / k) * within),
    cases / (cases + experts + rest),
    cases / (cases + (experts + rest) / k),
    cases / (cases + rest),
    cases / (cases + rest / k),
  ];
}

/** Mean squares between and within cases, and the number of reviews that unequal cases amount to: n0 = (N − Σn²/N)/(cases − 1). */
function oneWayVariances({ groups, squares, sum, reviews, cases }: TwoWaySums): { between: number; within: number; n0: number } {
  const ofTotals = groups.reduce((all, { squaredTotals, reviewsEach }) => all + squaredTotals / reviewsEach, 0);
  const ofCounts = groups.reduce((all, { reviewsEach, cases: times }) => all + times * reviewsEach ** 2, 0);
  return {
    between: (ofTotals - sum ** 2 / reviews) / (cases - 1),
    within: (squares - ofTotals) / (reviews - cases),
    n0: (reviews - ofCounts / reviews) / (cases - 1),
  };
}

export const harmonicMean = (counts: ArrayLike<number>): number => counts.length / Array.from(counts).reduce((sum, count) => sum + 1 / count, 0);
