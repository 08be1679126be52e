import { valuesByCase, type FieldScores } from './field-scores.ts';
import { refusedFor, type Figure, type Interval } from './figure.ts';
import { resampleCases } from './resample.ts';

/** How far apart two values are: by their difference, or by how many values lie between them. */
export type Measure = 'interval' | 'ordinal';

export interface Alpha {
  method: 'krippendorff-alpha';
  measure: Measure;
  /** 1: no disagreement. 0: as much as chance would bring. Below 0: more. */
  alpha: number;
  /** By resampling cases; null when alpha is calculated without. */
  interval: Interval | null;
  /** Values that could be paired, and the cases that they belong to (two reviews or more). */
  values: number;
  cases: number;
}

/**
 * Krippendorff's alpha of a field's values, with missing reviews (K. Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011). Cases with fewer
 * than two reviews say nothing about agreement and are left out. Refused when fewer than two cases can be paired or nothing varies.
 */
export function krippendorffAlpha(scores: FieldScores, measure: Measure, resampled?: { seed: string; rounds: number }): Figure<Alpha> {
  const units = valuesByCase(scores).filter((values) => values.length > 1);
  if (scores.values.length === 0) return refusedFor('NO_REVIEWS');
  if (units.length < 2) return refusedFor('TOO_FEW_CASES');
  const alphaOf = alphaOver(units, measure);
  const alpha = alphaOf(units.map(() => 1));
  if (alpha === null) return refusedFor('NO_VARIATION');
  const interval = resampled ? resampleCases(units.length, `${resampled.seed}/${scores.field}/alpha`, resampled.rounds, alphaOf) : null;
  return { method: 'krippendorff-alpha', measure, alpha, interval, values: units.reduce((sum, { length }) => sum + length, 0), cases: units.length };
}

/**
 * Alpha, as a function of how often each case counts. With D the mean squared distance of pairs, alpha = 1 − D(pairs within cases)/D(all pairs); sums of
 * squares give both without visiting pairs. The ordinal distance of two values is the number of values from the one to the other, each end counted half:
 * that is the difference of their mid-ranks, so ordinal alpha is interval alpha over mid-ranks.
 */
function alphaOver(units: readonly (readonly number[])[], measure: Measure): (times: ArrayLike<number>) => number | null {
  const distinct = [...new Set(units.flat())].sort((a, b) => a - b);
  const place = new Map(distinct.map((value, at) => [value, at]));
  const places = units.map((values) => values.map((value) => place.get(value)!));
  const plain = distinct.map((value) => value - distinct[distinct.length >> 1]!);

  return (times) => {
    const scale = measure === 'interval' ? plain : midRanks(places, times, distinct.length);
    let [n, sum, squares, within] = [0, 0, 0, 0];
    places.forEach((values, at) => {
      const weight = times[at]!;
      if (weight === 0) return;
      let [unitSum, unitSquares] = [0, 0];
      for (const value of values) {
        unitSum += scale[value]!;
        unitSquares += scale[value]! ** 2;
      }
      n += weight * values.length;
      sum += weight * unitSum;
      squares += weight * unitSquares;
      within += (weight * (values.length * unitSquares - unitSum ** 2)) / (values.length - 1);
    });
    const overall = (n * squares - sum ** 2) / (n - 1);
    return overall > 1e-12 * squares ? 1 - within / overall : null;
  };
}

function midRanks(places: readonly (readonly number[])[], times: ArrayLike<number>, distinct: number): Float64Array {
  const counts = new Float64Array(distinct);
  places.forEach((values, at) => {
    for (const value of values) counts[value]! += times[at]!;
  });
  let before = 0;
  const ranks = counts.map((count) => (before += count) - count / 2);
  const middle = before / 2;
  return ranks.map((rank) => rank - middle);
}
