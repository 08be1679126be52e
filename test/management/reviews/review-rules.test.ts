import { problemsOfReview, problemsOfSheet, type ScoreSent } from '../../../src/management/reviews/review-rules.ts';

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
const said = (problems: ReturnType<typeof problemsOfReview>) => problems.map(({ code, path }) => [code, path.join('.')]);
const found = (scores: readonly ScoreSent[], comment = '', commentToApplicant = '') =>
  said(problemsOfReview(criteria, { scores, comment, commentToApplicant }));

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

test('a word stands in the place of a score, never beside one', () => {
  const [, b, c] = fine;
  expect(found([{ criterion: 'A', instead: 'CANNOT_JUDGE' }, b!, { criterion: 'C', instead: 'ABSTAIN' }])).toEqual([]);
  expect(found([{ criterion: 'A', value: 1, instead: 'ABSTAIN' }, { criterion: 'B' }, c!])).toEqual([
    ['INVALID', 'scores.0'],
    ['INVALID', 'scores.1'],
  ]);
  for (const value of [0.5, NaN, Infinity, -1]) expect(found([{ criterion: 'A', value }, b!, c!])).toEqual([['INVALID', 'scores.0.value']]);
});

test('a sheet may be incomplete and longer, but what stands on it has its form', () => {
  const sheet = (scores: readonly ScoreSent[], commentToApplicant: string) =>
    said(problemsOfSheet(criteria, { scores, comment: '', commentToApplicant }));
  expect(sheet([], '好'.repeat(20_000))).toEqual([]);
  expect(sheet([{ criterion: 'A', value: 11 }], '好'.repeat(20_001))).toEqual([
    ['INVALID', 'scores.0.value'],
    ['TOO_LONG', 'commentToApplicant'],
  ]);
});
