import { ranked, rankOf } from '../../../web/desk/reviewer/field/ranking.ts';
import { type Asked, lookOf, queued, stateOf } from '../../../web/desk/reviewer/queue/case-state.ts';
import { type Criterion, isSameSheet, pointsOf, scoresOf, typed } from '../../../web/desk/reviewer/sheet/scores.ts';

const tenth = { minimum: 1, maximum: 10 };

test('digits score: a 0 is the 10 of a scale without a 0, and 1 then 0 is 10 as well', () => {
  expect(typed(undefined, 7, tenth)).toBe(7);
  expect(typed(7, 3, tenth)).toBe(3);
  expect(typed(undefined, 0, tenth)).toBe(10);
  expect(typed(1, 0, tenth)).toBe(10);
  expect(typed('ABSTAIN', 4, tenth)).toBe(4);
  expect(typed(undefined, 0, { minimum: 0, maximum: 5 })).toBe(0);
  expect(typed(undefined, 9, { minimum: 0, maximum: 5 })).toBeUndefined();
  expect(typed(2, 5, { minimum: 0, maximum: 30 })).toBe(25);
});

const criteria = ['A', 'B', 'C', 'D'].map((key) => ({ key, weight: 0.25, ...tenth, names: [], guidance: [] })) as Criterion[];

test('points are those of the service: each score on its own range, weighted, and none where less than half is judged', () => {
  expect(pointsOf(criteria, { A: 10, B: 10, C: 1, D: 'ABSTAIN' }).points).toBeCloseTo(200 / 3);
  expect(pointsOf(criteria, { A: 10 })).toEqual({ points: null, shareJudged: 0.25 });
  expect(scoresOf(criteria, { B: 'CANNOT_JUDGE', A: 3 })).toEqual([
    { criterion: 'A', value: 3 },
    { criterion: 'B', instead: 'CANNOT_JUDGE' },
  ]);
  const sheet = { marks: { A: 3 }, comment: '', commentToApplicant: '' };
  expect([isSameSheet(sheet, { ...sheet, marks: { A: 3 } }), isSameSheet(sheet, { ...sheet, marks: {} })]).toEqual([true, false]);
});

const asked = (id: string, some: object): Asked =>
  ({ id, sheet: null, review: null, newerRevision: null, revision: { field: 'CULTURE', texts: [{ locale: 'en', title: id }] }, ...some }) as never;

test('a queue begins with what asks most, and is narrowed by what the address says', () => {
  const all = [
    asked('b locked', { review: { lockedAt: 'then' } }),
    asked('a new', {}),
    asked('c given', { review: { lockedAt: null } }),
    asked('d changed', { review: { lockedAt: 'then' }, newerRevision: { id: 'x' } }),
    asked('e begun', { sheet: { version: 1 } }),
    asked('f reopened', { review: { lockedAt: null, reopenedBecause: 'A slip.' } }),
  ];
  const ids = (search: string) => queued(all, lookOf(new URLSearchParams(search)), 'en').map(({ id }) => id);
  expect(all.map(stateOf)).toEqual(['LOCKED', 'NEW', 'GIVEN', 'CHANGED', 'BEGUN', 'REOPENED']);
  expect(ids('')).toEqual(['d changed', 'f reopened', 'a new', 'e begun', 'c given', 'b locked']);
  expect(ids('order=title&show=open')).toEqual(['a new', 'c given', 'd changed', 'e begun', 'f reopened']);
  expect(ids('show=nonsense&field=SECURITY')).toEqual([]);
});

test('a paper ranks level candidates together, and closes up where one is taken out', () => {
  const first = ranked(ranked(ranked([], 'a', 1), 'b', 2), 'c', 2);
  expect(first).toEqual([['a'], ['b', 'c']]);
  expect(ranked(first, 'a', null)).toEqual([['b', 'c']]);
  expect(ranked(first, 'c', 1)).toEqual([['a', 'c'], ['b']]);
  expect([rankOf(first, 'c'), rankOf(first, 'x')]).toEqual([2, null]);
});
