import { scoresOfField, type FieldScores } from '../../../../src/management/reviews/figures/field-scores.ts';

/** A table with a row per case and a column per expert; a dot is a review that was not given. */
export function scoresFrom(table: string, field = 'field'): FieldScores {
  const rows = table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  const named = (prefix: string, at: number) => `${prefix}${String(at).padStart(2, '0')}`;
  const reviews = rows.flatMap((row, at) =>
    row.flatMap((value, by) => (value === '.' ? [] : [{ caseId: named('case', at), expertId: named('expert', by), value: Number(value) }])),
  );
  return scoresOfField(
    field,
    rows.map((_, at) => named('case', at)),
    reviews,
  );
}

/** K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), section C: 12 units, 4 observers. Ordinal alpha 0.815, interval 0.849. */
export const krippendorff2011 = `
  1 1 . 1
  2 2 3 2
  3 3 3 3
  3 3 3 3
  2 2 2 2
  1 2 3 4
  4 4 4 4
  1 1 2 1
  2 2 2 2
  . 5 5 5
  . . 1 1
  . . 3 .`;

/** P. E. Shrout and J. L. Fleiss (1979), table 2: 6 targets, 4 judges. */
export const shroutFleiss1979 = `
  9 2 5 8
  6 1 3 2
  8 4 6 8
  7 1 2 6
  10 5 6 9
  6 2 4 7`;

/**
 * O. L. Davies and P. L. Goldsmith, Statistical Methods in Research and Production (1972), 6.6: 24 plates, 6 samples; `Penicillin` in lme4, which prints for
 * diameter ~ 1 + (1 | plate) + (1 | sample): REML criterion 330.8606, standard deviations 0.8467, 1.9316 and 0.5499, mean 22.97222.
 */
export const penicillin = `
  27 23 26 23 23 21
  27 23 26 23 23 21
  25 21 25 24 24 20
  26 23 25 23 23 20
  25 22 26 22 23 20
  24 22 25 23 22 19
  24 20 23 21 22 19
  26 22 26 24 24 21
  24 21 24 22 22 20
  24 21 24 23 22 19
  26 23 26 24 24 21
  25 22 26 24 24 20
  26 24 26 24 25 22
  26 23 26 23 23 20
  26 23 25 24 24 22
  25 22 25 23 23 20
  25 21 24 23 23 20
  25 22 24 23 23 19
  24 21 23 21 21 19
  26 23 26 24 24 21
  25 21 24 22 22 18
  25 22 25 22 22 20
  24 21 24 22 24 19
  24 21 24 22 21 18`;
