import { refuseInvalid } from '../../../platform/invalid-input.ts';
import { seededRandom } from '../../../platform/seeded-random.ts';
import type { AdjustedValues } from './adjusted-values.ts';
import { countsOf, type FieldScores } from './field-scores.ts';
import { refusedFor, type Figure } from './figure.ts';
import { harmonicMean } from './intraclass.ts';
import { reweighedValues } from './reweighed-values.ts';

/** Below this many reviews per case (harmonic mean over the cases with two or more), resampling says nothing about what other experts would say. */
export const fewestReviewsToResample = 2.5;
/** Who is in the top with a chance between these is on the band around the line: that is what a committee should talk about. */
export const band = { from: 0.05, to: 0.95 };

export interface TopChances {
  method: 'bayesian-bootstrap-over-experts';
  /** What is ranked in each round: adjusted values, or raw means where adjusted ones are refused (why: `basisRefused`). */
  basis: 'adjusted' | 'raw';
  basisRefused: string | null;
  top: number;
  rounds: number;
  /** By case id. Null: fewer than two reviews, so that nothing can be said (with one it takes part in the ranking, without any it does not). */
  cases: readonly { caseId: string; chance: number | null; inBand: boolean }[];
}

/**
 * The chance of each case to be among the field's first `top`, had other experts like these judged.
 *
 * Every round gives each expert a random weight, the same for all of their reviews, and ranks the cases anew: the Bayesian bootstrap of D. B. Rubin (Annals of
 * Statistics 9, 1981). No round leaves a case without reviews. Weights are gamma variables of the shape (m − 2)/m, with m the harmonic mean of reviews per
 * case (over those with two or more), so that the mean of m values varies by s²/m as it should; with the usual shape 1 it would by s²(m − 1)/(m(m + 1)), which for three reviews is half.
 * In the adjusted basis the variance components are held, experts' effects are estimated anew. Equal values share the places that are left.
 *
 * Throws InvalidInput<'TOP_OUT_OF_RANGE'> unless `top` is a whole number from 0 on.
 */
export function topChances(
  scores: FieldScores,
  adjusted: Figure<AdjustedValues>,
  top: number,
  { seed, rounds }: { seed: string; rounds: number },
): Figure<TopChances> {
  if (!Number.isInteger(top) || top < 0) refuseInvalid([{ code: 'TOP_OUT_OF_RANGE', about: [top] }]);
  const each = countsOf(scores.cases, scores.caseOf);
  const ranked = [...each.keys()].filter((at) => each[at]! > 0);
  if (ranked.length === 0) return refusedFor('NO_REVIEWS');
  const usual = harmonicMean(each.filter((n) => n > 1));
  if (!(usual >= fewestReviewsToResample)) return refusedFor('TOO_FEW_REVIEWS_PER_CASE');

  const random = seededRandom(`${seed}/${scores.field}/top`);
  const shape = (usual - 2) / usual;
  const valuesAt = reweighedValues(scores, adjusted.refused ? null : adjusted);
  const weights = new Float64Array(scores.experts.length);
  const found = new Float64Array(scores.cases.length);
  const sorted = new Float64Array(ranked.length);
  for (let round = 0; round < rounds; round += 1) {
    for (let by = 0; by < weights.length; by += 1) weights[by] = random.gamma(shape);
    addTop(valuesAt(weights), ranked, top, sorted, found);
  }
  const cases = scores.cases.map((caseId, at) => {
    const chance = each[at]! < 2 || rounds === 0 ? null : Math.min(1, found[at]! / rounds);
    return { caseId, chance, inBand: chance !== null && chance > band.from && chance < band.to };
  });
  return {
    method: 'bayesian-bootstrap-over-experts',
    basis: adjusted.refused ? 'raw' : 'adjusted',
    basisRefused: adjusted.refused ?? null,
    top,
    rounds,
    cases,
  };
}

/** Adds 1 to who is in the top, and to those who are level on its edge their share of the places left. */
function addTop(values: Float64Array, ranked: readonly number[], top: number, sorted: Float64Array, found: Float64Array): void {
  if (top === 0) return;
  ranked.forEach((at, place) => (sorted[place] = values[at]!));
  sorted.sort();
  const edge = top >= ranked.length ? -Infinity : sorted[ranked.length - top]!;
  const level = 1e-9;
  let [above, on] = [0, 0];
  for (const value of sorted) {
    if (value > edge + level) above += 1;
    else if (value >= edge - level) on += 1;
  }
  for (const at of ranked) {
    if (values[at]! > edge + level) found[at]! += 1;
    else if (values[at]! >= edge - level) found[at]! += (top - above) / on;
  }
}
