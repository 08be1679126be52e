import { adjustedValues } from '../../../../src/management/reviews/figures/adjusted-values.ts';
import type { Figure } from '../../../../src/management/reviews/figures/figure.ts';
import { scoresOfField, type FieldScores } from '../../../../src/management/reviews/figures/field-scores.ts';
import { fitTwoWay } from '../../../../src/management/reviews/figures/two-way-model.ts';
import { twoWaySums } from '../../../../src/management/reviews/figures/two-way-sums.ts';
import { penicillin, scoresFrom } from './published-data.ts';
import { sampleField } from './sample-scores.ts';

const given = <T>(figure: Figure<T>): T => {
  if (figure.refused) throw new Error(figure.refused);
  return figure as T;
};

test("the penicillin data have lme4's variance components, mean and REML criterion", () => {
  const { components, criterion, mean } = given(adjustedValues(scoresFrom(penicillin)));
  expect(criterion).toBeCloseTo(330.8606, 4);
  expect(Math.sqrt(components.cases)).toBeCloseTo(0.8467, 4);
  expect(Math.sqrt(components.experts)).toBeCloseTo(1.9316, 4);
  expect(Math.sqrt(components.rest)).toBeCloseTo(0.5499, 4);
  expect(mean).toBeCloseTo(22.97222, 5);
});

test('in a complete table the case effect is its mean, shrunk by the share of its variance that is the case', () => {
  const { caseIds, reviews } = sampleField('complete', { cases: 12, experts: 7, each: 7 });
  const adjusted = given(adjustedValues(scoresOfField('field', caseIds, reviews)));
  const { cases, rest } = adjusted.components;
  const overall = reviews.reduce((sum, { value }) => sum + value, 0) / reviews.length;
  for (const { caseId, value } of adjusted.cases) {
    const own = reviews.filter((review) => review.caseId === caseId);
    const mean = own.reduce((sum, review) => sum + review.value, 0) / own.length;
    expect(value).toBeCloseTo(overall + (cases / (cases + rest / 7)) * (mean - overall), 6);
  }
});

describe('with gaps, everything equals what dense matrices give', () => {
  const { caseIds, reviews } = sampleField('gaps', { cases: 25, experts: 6, each: (at) => 1 + (at % 5) });
  const scores = scoresOfField('field', caseIds, reviews);
  const adjusted = given(adjustedValues(scores));
  const dense = denseModel(scores, adjusted.components);

  test('criterion, mean, predictions and standard errors', () => {
    expect(adjusted.criterion).toBeCloseTo(dense.criterion, 6);
    expect(adjusted.mean).toBeCloseTo(dense.mean, 8);
    adjusted.cases.forEach(({ value, standardError }, at) => {
      expect(value).toBeCloseTo(dense.cases[at]!.value, 8);
      expect(standardError).toBeCloseTo(dense.cases[at]!.standardError, 6);
    });
    adjusted.experts.forEach(({ leniency }, at) => expect(leniency).toBeCloseTo(dense.experts[at]!, 8));
  });

  test('no other variances nearby are more likely', () => {
    const { cases, experts, rest } = adjusted.components;
    for (const part of ['cases', 'experts', 'rest'] as const)
      for (const factor of [0.9, 0.99, 1.01, 1.1])
        expect(denseModel(scores, { cases, experts, rest, [part]: adjusted.components[part] * factor }).criterion).toBeGreaterThan(dense.criterion);
  });
});

test('a case that only strict experts judged rises, one that only lenient experts judged falls', () => {
  const worth = [50, 50, 50, 50, 50, 50, 40, 60, 45, 55, 48, 52];
  const leniency = [-10, -10, 10, 10];
  const panel = [[0, 1, 2], [1, 2, 3], [0, 2, 3], [0, 1, 3]]; // prettier-ignore
  const table = worth.map((value, at) => {
    const judges = at === 0 ? [0, 1] : at === 1 ? [2, 3] : panel[at % 4]!;
    return leniency.map((more, by) => (judges.includes(by) ? String(value + more + ((at * 7 + by * 3) % 5) / 10) : '.')).join(' ');
  });
  const { cases, experts } = given(adjustedValues(scoresFrom(table.join('\n'))));
  expect(Math.abs(cases[0]!.value! - cases[1]!.value!)).toBeLessThan(0.5);
  expect(experts.map((expert) => Math.sign(expert.leniency))).toEqual([-1, -1, 1, 1]);
});

test('more points for everybody, or a longer scale, change nothing else', () => {
  const { caseIds, reviews } = sampleField('shift', { cases: 30, experts: 6, each: 3 });
  const of = (change: (value: number) => number) =>
    given(adjustedValues(scoresOfField('f', caseIds, reviews.map((review) => ({ ...review, value: change(review.value) }))))); // prettier-ignore
  const [plain, moved, stretched] = [of((value) => value), of((value) => value + 17), of((value) => value * 3)];
  plain.cases.forEach(({ value, standardError }, at) => {
    expect(moved.cases[at]!.value).toBeCloseTo(value! + 17, 5);
    expect(moved.cases[at]!.standardError).toBeCloseTo(standardError!, 5);
    expect(stretched.cases[at]!.value).toBeCloseTo(value! * 3, 5);
  });
});

test('experts who agree to the letter leave no rest, and values are the means', () => {
  const { cases } = given(adjustedValues(scoresFrom('1 1 1\n2 2 2\n5 5 5\n4 4 4\n3 3 3')));
  cases.forEach(({ value }, at) => expect(value).toBeCloseTo([1, 2, 5, 4, 3][at]!, 4));
});

describe('refused', () => {
  const five = (first: string, rest: string) => [first, rest, rest, rest, rest].join('\n');
  test.each<[string, string, object]>([
    ['without reviews', '. .', { refused: 'NO_REVIEWS', about: [] }],
    ['with one expert', '1\n2\n3\n4\n5', { refused: 'TOO_FEW_EXPERTS', about: [] }],
    ['when an expert has fewer than five', five('1 2 .', '2 4 3').replace('2 4 3', '. 5 4'), { refused: 'TOO_FEW_REVIEWS_BY_EXPERT', about: [['expert00', 'expert02']] }], // prettier-ignore
    ['when nothing varies', five('7 7', '7 7'), { refused: 'NO_VARIATION', about: [] }],
  ])('%s', (_, table, refused) => {
    expect(adjustedValues(scoresFrom(table))).toEqual(refused);
  });

  test('when two groups of cases share no expert, and which', () => {
    const halves = ['1 2 . .', '2 3 . .', '3 3 . .', '2 2 . .', '1 1 . .', '. . 4 4', '. . 5 4', '. . 5 5', '. . 4 6', '. . 3 5'].join('\n');
    const ids = (from: number) => [0, 1, 2, 3, 4].map((at) => `case0${from + at}`);
    expect(adjustedValues(scoresFrom(halves))).toEqual({ refused: 'NOT_CONNECTED', about: [ids(0), ids(5)] });
    expect(adjustedValues(scoresFrom(halves.replace('1 1 . .', '1 1 2 .'))).refused).toBeUndefined();
  });
});

test('a search that starts elsewhere ends in the same place', () => {
  const { caseIds, reviews } = sampleField('starts', { cases: 40, experts: 8, each: 4 });
  const sums = twoWaySums(scoresOfField('field', caseIds, reviews));
  const { criterion } = fitTwoWay(sums);
  for (const near of [[0.05, 0.05], [5, 0.1], [0.1, 5], [4, 4]] as const) expect(fitTwoWay(sums, near).criterion).toBeCloseTo(criterion, 6); // prettier-ignore
});

/** The model written out: V = σc²ZcZcᵀ + σe²ZeZeᵀ + σ²I, its inverse, and Henderson's textbook formulas. Shares no code with what it checks. */
function denseModel({ cases, experts, caseOf, expertOf, values }: FieldScores, variances: { cases: number; experts: number; rest: number }) {
  const n = values.length;
  const V = [...values].map((_, i) =>
    [...values].map(
      (_, j) =>
        (caseOf[i] === caseOf[j] ? variances.cases : 0) + (expertOf[i] === expertOf[j] ? variances.experts : 0) + (i === j ? variances.rest : 0),
    ),
  );
  const { inverse, logDeterminant } = invert(V);
  const times = (vector: ArrayLike<number>) => inverse.map((row) => row.reduce((sum, part, at) => sum + part * vector[at]!, 0));
  const dot = (a: ArrayLike<number>, b: ArrayLike<number>) => Array.from(a).reduce((sum, part, at) => sum + part * b[at]!, 0);
  const ones = new Array(n).fill(1) as number[];
  const weight = dot(ones, times(ones));
  const mean = dot(ones, times(values)) / weight;
  const off = [...values].map((value) => value - mean);
  const weighed = times(off);
  const member = (of: Int32Array, at: number) => [...of].map((other) => (other === at ? 1 : 0));
  return {
    mean,
    criterion: logDeterminant + Math.log(weight) + dot(off, weighed) + (n - 1) * Math.log(2 * Math.PI),
    cases: cases.map((_, at) => {
      const z = member(caseOf, at);
      const c = z.map((one) => one * variances.cases); // cov(values, case effect)
      const seen = times(c);
      // Variance of (mean + prediction) − (true mean + effect): what is not explained, and what not knowing the mean adds.
      const unsure = variances.cases - dot(c, seen) + (1 - dot(ones, seen)) ** 2 / weight;
      return { value: mean + dot(c, weighed), standardError: Math.sqrt(unsure) };
    }),
    experts: experts.map((_, at) => variances.experts * dot(member(expertOf, at), weighed)),
  };
}

/** Gauss and Jordan's elimination. */
function invert(matrix: number[][]): { inverse: number[][]; logDeterminant: number } {
  const n = matrix.length;
  const rows = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  let logDeterminant = 0;
  for (let column = 0; column < n; column += 1) {
    const pivot = rows[column]![column]!;
    logDeterminant += Math.log(pivot);
    rows[column] = rows[column]!.map((value) => value / pivot);
    for (let row = 0; row < n; row += 1) {
      const factor = rows[row]![column]!;
      if (row !== column && factor !== 0) rows[row] = rows[row]!.map((value, at) => value - factor * rows[column]![at]!);
    }
  }
  return { inverse: rows.map((row) => row.slice(n)), logDeterminant };
}
