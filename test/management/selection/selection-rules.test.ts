import { completePlan, exceededQuotas, problemsOfPlan, type Proposed, reasonsFor } from '../../../src/management/selection/selection-rules.ts';
import type { CaseToDecide } from '../../../src/management/selection/quotas/cases-to-decide.ts';

const casesNamed = (ids: string[], out: string[] = []) =>
  new Map(ids.map((id): [string, CaseToDecide] => [id, { id, field: 'F', region: null, organization: null, title: id, isOut: out.includes(id) }]));
const handedIn = casesNamed(['a', 'b', 'c', 'd']);
const found = (proposed: Proposed[], collection = 3, outstanding = 2, screenedOut: string[] = []) => {
  const cases = casesNamed(['a', 'b', 'c', 'd'], screenedOut);
  const exceeded = exceededQuotas(proposed, cases, { collection, outstanding, rules: [] });
  return [...problemsOfPlan(proposed, cases), ...reasonsFor(exceeded, []).problems].map(({ code, path }) => [code, path.join('.')]);
};
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
  expect(found([out('a'), out('x', 9), as('b', 'COLLECTION'), out('d', 1)], 1, 1)).toEqual([
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
    { submissionId: 'b', outcome: 'OUTSTANDING', showcaseOrder: 1, reserveOrder: null },
    { submissionId: 'd', outcome: 'OUTSTANDING', showcaseOrder: 2, reserveOrder: null },
    { submissionId: 'c', outcome: 'RESERVE', showcaseOrder: null, reserveOrder: 1 },
    { submissionId: 'a', outcome: 'NOT_SELECTED', showcaseOrder: null, reserveOrder: null },
  ]);
  expect(completePlan([out('b', 1), out('d', 2), as('c', 'RESERVE')], casesNamed(['d', 'c', 'b', 'a']))).toEqual(complete);
});

test('a quota is exceeded with a reason, and only one that is', () => {
  const exceeded = exceededQuotas([as('a', 'COLLECTION'), as('b', 'COLLECTION')], handedIn, { collection: 1, outstanding: 1, rules: [] });
  expect(exceeded).toEqual([{ tier: 'COLLECTION', by: 'TOTAL', key: null, most: 1, count: 2 }]);
  const because = (reason: string, tier: 'COLLECTION' | 'OUTSTANDING' = 'COLLECTION') => reasonsFor(exceeded, [{ tier, by: 'TOTAL', reason }]);
  expect(because(' Two halves of one work. ')).toEqual({ exceedances: [{ ...exceeded[0]!, reason: 'Two halves of one work.' }], problems: [] });
  expect(because(' ').problems).toMatchObject([{ code: 'REQUIRED', path: ['exceedances', '0', 'reason'] }]);
  expect(because('a\u0000b').problems).toMatchObject([{ code: 'INVALID', path: ['exceedances', '0', 'reason'] }]);
  expect(because('x'.repeat(2_001)).problems).toMatchObject([{ code: 'TOO_LONG', path: ['exceedances', '0', 'reason'] }]);
  expect(because('No.', 'OUTSTANDING').problems).toMatchObject([{ code: 'INVALID', path: ['exceedances', '0'] }, { code: 'OVER_QUOTA' }]);
});
