import { completePlan, problemsOfPlan, type Proposed } from '../../../src/management/selection/selection-rules.ts';

const handedIn = new Set(['a', 'b', 'c', 'd']);
const found = (proposed: Proposed[], quotaCollection = 3, quotaOutstanding = 2, screenedOut: string[] = []) =>
  problemsOfPlan(proposed, handedIn, new Set(screenedOut), { quotaCollection, quotaOutstanding }).map(({ code, path }) => [code, path.join('.')]);
const out = (submissionId: string, showcaseOrder?: number | null): Proposed => ({ submissionId, outcome: 'OUTSTANDING', showcaseOrder });
const as = (submissionId: string, outcome: Proposed['outcome']): Proposed => ({ submissionId, outcome });

test('a plan may fill its quotas and leave the rest out', () => {
  expect(found([out('a', 2), out('b', 1), as('c', 'COLLECTION'), as('d', 'RESERVE')])).toEqual([]);
  expect(found([])).toEqual([]);
});

test('what failed screening is chosen for nothing', () => {
  expect(found([as('d', 'NOT_SELECTED')], 3, 2, ['d'])).toEqual([]);
  for (const outcome of ['RESERVE', 'COLLECTION'] as const)
    expect(found([as('d', outcome)], 3, 2, ['d'])).toEqual([['NOT_ELIGIBLE', 'decisions.0.submissionId']]);
});

test('each submission is one that was handed in, and named once', () => {
  expect(found([as('a', 'RESERVE'), as('x', 'RESERVE'), as('a', 'COLLECTION')])).toEqual([
    ['NOT_FOUND', 'decisions.1.submissionId'],
    ['INVALID', 'decisions.2.submissionId'],
  ]);
});

test.each<[string, Proposed[], string[][]]>([
  ['missing', [out('a', 1), out('b')], [['REQUIRED', 'decisions.1.showcaseOrder']]],
  ['null', [out('a', null)], [['REQUIRED', 'decisions.0.showcaseOrder']]],
  ['twice', [out('a', 1), out('b', 1)], [['INVALID', 'decisions.1.showcaseOrder']]],
  ['with a gap', [out('a', 1), out('b', 3)], [['INVALID', 'decisions.1.showcaseOrder']]],
  ['zero', [out('a', 0)], [['INVALID', 'decisions.0.showcaseOrder']]],
  ['for others', [{ ...as('a', 'COLLECTION'), showcaseOrder: 1 }], [['INVALID', 'decisions.0.showcaseOrder']]],
])('a place on stage %s is refused', (_, proposed, expected) => {
  expect(found(proposed)).toEqual(expected);
});

test('outstanding cases count for the Collection as well', () => {
  expect(found([out('a', 1), out('b', 2), as('c', 'COLLECTION'), as('d', 'COLLECTION')])).toEqual([['OVER_QUOTA', 'decisions']]);
  expect(found([out('a', 1), out('b', 2)], 3, 1)).toEqual([['OVER_QUOTA', 'decisions']]);
});

test('everything is said at once', () => {
  expect(found([out('a'), out('x', 9), as('b', 'COLLECTION')], 1, 1)).toEqual([
    ['REQUIRED', 'decisions.0.showcaseOrder'],
    ['NOT_FOUND', 'decisions.1.submissionId'],
    ['INVALID', 'decisions.1.showcaseOrder'],
    ['OVER_QUOTA', 'decisions'],
    ['OVER_QUOTA', 'decisions'],
  ]);
});

test('a complete plan names everything handed in, in an order that the outcomes give', () => {
  const complete = completePlan([out('d', 2), as('c', 'RESERVE'), out('b', 1)], handedIn);
  expect(complete).toEqual([
    { submissionId: 'b', outcome: 'OUTSTANDING', showcaseOrder: 1 },
    { submissionId: 'd', outcome: 'OUTSTANDING', showcaseOrder: 2 },
    { submissionId: 'c', outcome: 'RESERVE', showcaseOrder: null },
    { submissionId: 'a', outcome: 'NOT_SELECTED', showcaseOrder: null },
  ]);
  expect(completePlan([out('b', 1), out('d', 2), as('c', 'RESERVE')], new Set(['d', 'c', 'b', 'a']))).toEqual(complete);
});
