import { seededRandom } from '../../../platform/seeded-random.ts';
import type { Interval } from './figure.ts';

/** Rounds of resampling, unless asked otherwise: the ends of an interval then stand on 50 values each. */
export const usualRounds = 2000;

/**
 * The interval of a figure when as many cases as there are, are drawn again and again with replacement (the bootstrap over units, as recommended by
 * A. Zapf, S. Castell, L. Morawietz and A. Karch, BMC Medical Research Methodology 16:93, 2016). Rounds in which nothing can be calculated are left out;
 * null when they are more than half.
 */
export function resampleCases(cases: number, seed: string, rounds: number, figure: (times: Int32Array) => number | null): Interval | null {
  return resampleFigures(cases, seed, rounds, (times) => [figure(times)])[0] ?? null;
}

/** The same for several figures at once, calculated from the same draws. */
export function resampleFigures(
  cases: number,
  seed: string,
  rounds: number,
  figures: (times: Int32Array) => readonly (number | null)[],
): (Interval | null)[] {
  const random = seededRandom(seed);
  const times = new Int32Array(cases);
  const drawn: number[][] = [];
  for (let round = 0; round < rounds; round += 1) {
    times.fill(0);
    for (let draw = 0; draw < cases; draw += 1) times[random.below(cases)]! += 1;
    figures(times).forEach((value, at) => {
      drawn[at] ??= [];
      if (value !== null) drawn[at].push(value);
    });
  }
  return drawn.map((values) => (values.length * 2 > rounds ? intervalOf(values) : null));
}

function intervalOf(values: number[]): Interval {
  const sorted = Float64Array.from(values).sort();
  return { low: quantile(sorted, 0.025), high: quantile(sorted, 0.975), rounds: sorted.length };
}

/** The quantile of sorted values, linear between neighbours (type 7 of R. J. Hyndman and Y. Fan, The American Statistician 50, 1996). */
export function quantile(sorted: Float64Array, share: number): number {
  const at = (sorted.length - 1) * share;
  const below = Math.floor(at);
  return sorted[below]! + (at - below) * ((sorted[below + 1] ?? sorted[below]!) - sorted[below]!);
}
