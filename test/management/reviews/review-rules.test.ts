import { problemsOfReview, weightedMean } from '../../../src/management/reviews/review-rules.ts';

const criteria = [
  { key: 'A', names: {}, weight: 0.1, minimum: 1, maximum: 10 },
  { key: 'B', names: {}, weight: 0.2, minimum: 1, maximum: 10 },
  { key: 'C', names: {}, weight: 0.7, minimum: 0, maximum: 5 },
];
const fine = [
  { criterion: 'A', value: 1 },
  { criterion: 'B', value: 10 },
  { criterion: 'C', value: 0 },
];
const found = (scores: typeof fine, comment = '') => problemsOfReview(criteria, scores, comment).map(({ code, path }) => [code, path.join('.')]);

test('one score in range for each criterion is fine, at both ends of the range', () => {
  expect(found(fine, 'Good.\nVery.')).toEqual([]);
});

test('all that is wrong is said at once', () => {
  const scores = [
    { criterion: 'A', value: 0 },
    { criterion: 'B', value: 11 },
    { criterion: 'B', value: 5 },
    { criterion: 'D', value: 5 },
  ];
  expect(found(scores, '好'.repeat(5_001))).toEqual([
    ['INVALID', 'scores.0.value'],
    ['INVALID', 'scores.1.value'],
    ['INVALID', 'scores.2.criterion'],
    ['INVALID', 'scores.3.criterion'],
    ['REQUIRED', 'scores'],
    ['TOO_LONG', 'comment'],
  ]);
});

test('the limit counts what a reader sees', () => {
  expect(found(fine, '👩‍👩‍👧‍👦'.repeat(5_000))).toEqual([]);
  expect(found(fine, 'a\u0000')).toEqual([['INVALID', 'comment']]);
});

test('the mean is weighted, and has no dust behind it', () => {
  expect(weightedMean(criteria, { A: 1, B: 10, C: 5 })).toBe(5.6);
  expect(weightedMean(criteria, { A: 3, B: 3, C: 3 })).toBe(3);
});
