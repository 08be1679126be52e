import { reviewValue } from '../../../../src/management/reviews/figures/review-value.ts';
import { rawFigures } from '../../../../src/management/reviews/figures/per-case.ts';
import { scoresOfField } from '../../../../src/management/reviews/figures/field-scores.ts';
import { scoresFrom } from './published-data.ts';

const criteria = [
  { key: 'novelty', weight: 0.5, minimum: 1, maximum: 5 },
  { key: 'benefit', weight: 0.3, minimum: 0, maximum: 10 },
  { key: 'reach', weight: 0.2, minimum: 1, maximum: 5 },
];

describe('the value of a review', () => {
  test('is the weighted mean of the marks, each on its own scale', () => {
    expect(reviewValue(criteria, { novelty: 5, benefit: 5, reach: 2 })).toEqual({ points: 70, shareJudged: 1 });
    expect(reviewValue(criteria, { novelty: 1, benefit: 0, reach: 1 })).toEqual({ points: 0, shareJudged: 1 });
    expect(reviewValue(criteria, { novelty: 5, benefit: 10, reach: 5 })).toEqual({ points: 100, shareJudged: 1 });
  });

  test('what could not be judged pulls it neither up nor down', () => {
    expect(reviewValue(criteria, { novelty: 3, benefit: 5, reach: 'CANNOT_JUDGE' })).toEqual({ points: 50, shareJudged: 0.8 });
    expect(reviewValue(criteria, { novelty: 3, benefit: 'ABSTAIN' })).toEqual({ points: 50, shareJudged: 0.5 });
  });

  test('does not exist when less than half of the weight was judged', () => {
    expect(reviewValue(criteria, { novelty: 'CANNOT_JUDGE', benefit: 10, reach: 'ABSTAIN' })).toEqual({ shareJudged: 0.3, why: 'TOO_LITTLE_JUDGED' });
    expect(reviewValue(criteria, {})).toEqual({ shareJudged: 0, why: 'TOO_LITTLE_JUDGED' });
  });

  test('is refused for marks and criteria that make no sense, all at once', () => {
    const broken = [...criteria, { key: 'empty', weight: 0, minimum: 3, maximum: 3 }];
    expect(() => reviewValue(broken, { novelty: 6, benefit: NaN, reach: 0.5, toString: 1, style: 3 })).toThrow(
      'WEIGHT_NOT_POSITIVE: empty; SCALE_EMPTY: empty; MARK_OUT_OF_RANGE: novelty, 6; MARK_OUT_OF_RANGE: benefit, NaN; MARK_OUT_OF_RANGE: reach, 0.5; CRITERION_UNKNOWN: toString; CRITERION_UNKNOWN: style',
    );
  });
});

test('raw figures: mean, spread, and spread against what is usual', () => {
  const [first, second, third, fourth] = rawFigures(scoresFrom('40 60 50\n10 50 .\n70 . .\n. . .'));
  expect(first).toMatchObject({ reviews: 3, mean: 50, spread: 10, lowest: 40, highest: 60 });
  expect(second!.mean).toBe(30);
  expect(second!.spread).toBeCloseTo(Math.sqrt(800), 10);
  expect(first!.relativeSpread).toBeCloseTo(10 / Math.sqrt(1000 / 3), 10);
  expect(third).toMatchObject({ reviews: 1, mean: 70, spread: null, relativeSpread: null });
  expect(fourth).toMatchObject({ reviews: 0, mean: null, spread: null, lowest: null, highest: null });
});

test('scores of one field refuse what does not belong there, all at once', () => {
  const review = (caseId: string, value: number) => ({ caseId, expertId: 'e', value });
  expect(() => scoresOfField('f', ['a', 'b', 'b'], [review('a', 1), review('a', 2), review('x', 3), review('b', NaN)])).toThrow(
    'CASE_TWICE: b; EXPERT_TWICE: a, e; CASE_UNKNOWN: x; VALUE_NOT_FINITE: b, e',
  );
});
