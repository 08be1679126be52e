import type { QuotaRule } from '../../../../src/management/editions/index.ts';
import type { Countable } from '../../../../src/management/selection/quotas/count-by-quota.ts';
import { promoteReserves } from '../../../../src/management/selection/quotas/promote-reserves.ts';
import { chooseByQuota } from '../../../../src/management/selection/quotas/choose-by-quota.ts';

const one = (id: string, field = 'F', organization: string | null = null): Countable => ({ id, field, region: null, organization });
function without(order: Countable[], [collection, outstanding]: [number, number], rules: QuotaRule[], ...withdrawn: string[]) {
  const quotas = { collection, outstanding, rules };
  const { decisions } = chooseByQuota({ order, outstandingOrder: order, stage: order, quotas, reserves: 9 });
  const ids = order.map(({ id }) => id);
  const done = promoteReserves({ decisions, order: ids, outstandingOrder: ids, quotas }, new Map(order.map((each) => [each.id, each])), withdrawn);
  const short = done.decisions.map(({ submissionId, outcome, showcaseOrder, reserveOrder }) => [
    submissionId,
    `${outcome} ${showcaseOrder ?? reserveOrder ?? ''}`,
  ]);
  return { ...done, outcomes: Object.fromEntries(short) as Record<string, string> };
}

test('a place on stage goes to the first of the Collection, and that one’s to the first reserve of the field', () => {
  const order = [one('a'), one('b', 'G'), one('c'), one('d', 'G'), one('e')];
  const { outcomes, promotions } = without(order, [3, 2], [], 'a');
  expect(outcomes).toEqual({ a: 'NOT_SELECTED ', b: 'OUTSTANDING 2', c: 'OUTSTANDING 1', d: 'RESERVE 1', e: 'COLLECTION ' });
  expect(promotions).toEqual([
    { submissionId: 'c', from: 'COLLECTION', to: 'OUTSTANDING', inPlaceOf: 'a', passedOver: [] },
    { submissionId: 'e', from: 'RESERVE', to: 'COLLECTION', inPlaceOf: 'c', passedOver: [] },
  ]);
});

test('a reserve whose quota is full is passed over, and the plan says so', () => {
  const rule: QuotaRule = { tier: 'COLLECTION', by: 'ORGANIZATION', key: null, most: 1 };
  const order = [one('a', 'F', 'o'), one('b'), one('c', 'F', 'o'), one('d')];
  const { outcomes, promotions } = without(order, [2, 1], [rule], 'b');
  expect(outcomes).toMatchObject({ c: 'RESERVE 1', d: 'COLLECTION ' });
  expect(promotions).toEqual([
    { submissionId: 'd', from: 'RESERVE', to: 'COLLECTION', inPlaceOf: 'b', passedOver: [{ submissionId: 'c', quota: rule }] },
  ]);
});

test('where a field has no reserve left, another’s moves up; a reserve that falls out moves nobody', () => {
  const order = [one('a'), one('x', 'G'), one('y', 'G'), one('z', 'G')];
  expect(without(order, [2, 1], [], 'a').promotions.map(({ submissionId }) => submissionId)).toEqual(['x', 'y']);
  const { outcomes, promotions } = without(order, [2, 1], [], 'y');
  expect([promotions, outcomes]).toEqual([[], { a: 'OUTSTANDING 1', x: 'COLLECTION ', y: 'NOT_SELECTED ', z: 'RESERVE 1' }]);
});

test('a place that nobody may take stays empty, without a gap on stage', () => {
  const rule: QuotaRule = { tier: 'OUTSTANDING', by: 'FIELD', key: 'F', most: 1 };
  const { outcomes, promotions } = without([one('a', 'G'), one('b'), one('c')], [3, 2], [rule], 'a');
  expect([promotions, outcomes]).toEqual([[], { a: 'NOT_SELECTED ', b: 'OUTSTANDING 1', c: 'COLLECTION ' }]);
});

test('two that fall out at once are both replaced, by different cases', () => {
  const order = ['a', 'b', 'c', 'd', 'e'].map((id) => one(id));
  const { outcomes } = without(order, [3, 1], [], 'a', 'b');
  expect(outcomes).toEqual({ a: 'NOT_SELECTED ', b: 'NOT_SELECTED ', c: 'OUTSTANDING 1', d: 'COLLECTION ', e: 'COLLECTION ' });
});
