import { adjustedValues } from '../../../../src/management/reviews/figures/adjusted-values.ts';
import { scoresOfField } from '../../../../src/management/reviews/figures/field-scores.ts';
import { reweighedValues } from '../../../../src/management/reviews/figures/reweighed-values.ts';
import { topChances } from '../../../../src/management/reviews/figures/top-chances.ts';
import { seededRandom } from '../../../../src/platform/seeded-random.ts';
import { scoresFrom } from './published-data.ts';
import { sampleField } from './sample-scores.ts';

const by = { seed: 'top', rounds: 2000 };
const field = (seed: string, size = { cases: 30, experts: 8, each: 4 }) => {
  const { caseIds, reviews } = sampleField(seed, size);
  return scoresOfField('field', caseIds, reviews);
};
const chancesOf = (scores: ReturnType<typeof field>, top: number) => {
  const found = topChances(scores, adjustedValues(scores), top, by);
  if (found.refused) throw new Error(found.refused);
  return found;
};

test('equal weights give the adjusted values themselves, by other equations', () => {
  const scores = field('equal', { cases: 30, experts: 8, each: 4 });
  const adjusted = adjustedValues(scores);
  if (adjusted.refused) throw new Error(adjusted.refused);
  const values = reweighedValues(scores, adjusted)(new Float64Array(8).fill(0.37));
  adjusted.cases.forEach(({ value }, at) => expect(values[at]).toBeCloseTo(value!, 7));
});

test('without weight an expert has no say', () => {
  const scores = scoresFrom('10 20 90\n30 20 10\n50 40 0');
  expect([...reweighedValues(scores, null)(Float64Array.from([1, 1, 1e-12]))].map((value) => value.toFixed(6))).toEqual([
    '15.000000',
    '25.000000',
    '45.000000',
  ]);
});

test('the mean of m values varies by s²/m, as the textbook has it', () => {
  const scores = scoresFrom('10 30 80\n0 0 0');
  const valuesAt = reweighedValues(scores, null);
  const random = seededRandom('variance');
  const drawn = Array.from({ length: 40_000 }, () => valuesAt(Float64Array.from([0, 0, 0], () => random.gamma(1 / 3)))[0]!);
  const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
  const variance = drawn.reduce((sum, value) => sum + (value - mean) ** 2, 0) / drawn.length;
  expect(mean).toBeCloseTo(40, 0);
  expect(variance / (1300 / 3)).toBeCloseTo(1, 1); // s² of 10, 30, 80 is 1300
});

test('the chances of a field add up to its places', () => {
  const { cases, basis } = chancesOf(field('sum'), 7);
  expect(basis).toBe('adjusted');
  expect(cases.reduce((sum, { chance }) => sum + chance!, 0)).toBeCloseTo(7, 8);
});

test('cases that are alike share the place that is left, exactly', () => {
  const { cases } = chancesOf(scoresFrom('9 9 9\n5 5 5\n5 5 5\n1 1 1'), 2);
  expect(cases.map(({ chance, inBand }) => [chance, inBand])).toEqual([
    [1, false],
    [0.5, true],
    [0.5, true],
    [0, false],
  ]);
});

test('a case that is far ahead is in, one that is far behind is out, and the band is between', () => {
  const { cases } = chancesOf(scoresFrom('90 92 91\n60 52 57\n55 59 54\n52 55 60\n10 12 11'), 2);
  expect(cases[0]).toMatchObject({ chance: 1, inBand: false });
  expect(cases[4]).toMatchObject({ chance: 0, inBand: false });
  for (const { inBand } of cases.slice(1, 4)) expect(inBand).toBe(true);
});

test('raw means are ranked where adjusted values are refused, and it is said why', () => {
  const scores = scoresFrom('9 8 7\n5 6 7\n4 3 4\n1 2 2');
  expect(topChances(scores, adjustedValues(scores), 2, by)).toMatchObject({ basis: 'raw', basisRefused: 'TOO_FEW_REVIEWS_BY_EXPERT' });
});

test('one review says nothing about its own chance; too few everywhere say nothing at all', () => {
  const one = topChances(scoresFrom('9 8 7\n5 6 7\n4 3 4\n1 . .\n. . .\n3 3 3'), { refused: 'TOO_FEW_EXPERTS', about: [] }, 2, by);
  if (one.refused) throw new Error(one.refused);
  expect(one.cases.map(({ chance }) => chance === null)).toEqual([false, false, false, true, true, false]);
  const two = scoresFrom('9 8\n5 6\n4 3');
  expect(topChances(two, adjustedValues(two), 1, by)).toEqual({ refused: 'TOO_FEW_REVIEWS_PER_CASE', about: [] });
});

test('nobody is in a top of none, everybody in a top of all; half a place is refused', () => {
  const scores = scoresFrom('9 8 7\n5 6 7\n4 3 4');
  expect(chancesOf(scores, 0).cases.map(({ chance }) => chance)).toEqual([0, 0, 0]);
  expect(chancesOf(scores, 9).cases.map(({ chance }) => chance)).toEqual([1, 1, 1]);
  expect(() => chancesOf(scores, 1.5)).toThrow('TOP_OUT_OF_RANGE: 1.5');
});

test('with four reviews, two low and two high, the mean is as likely here as there: a closed form', () => {
  // Weights of shape (4 − 2)/4 = ½ make the share of two of four experts uniform: a mean of 0, 0, 100, 100 is above 70 with a chance of 0.3.
  const scores = scoresFrom('0 0 100 100\n70 70 70 70');
  const found = topChances(scores, { refused: 'NO_VARIATION', about: [] }, 1, { seed: 'closed', rounds: 10_000 });
  expect(found.refused ? NaN : Math.abs(found.cases[0]!.chance! - 0.3)).toBeLessThan(0.015); // three standard errors
});
