import type { QuotaRule } from '../../../../src/management/editions/index.ts';
import { type Countable, exceededBy } from '../../../../src/management/selection/quotas/count-by-quota.ts';
import { type Asked, chooseByQuota, inTurn } from '../../../../src/management/selection/quotas/choose-by-quota.ts';

const one = (id: string, field = 'F', region: string | null = null, organization: string | null = null): Countable => ({
  id,
  field,
  region,
  organization,
});
const choose = (order: Countable[], collection: number, outstanding: number, rules: QuotaRule[], some: Partial<Asked> = {}) =>
  chooseByQuota({ order, outstandingOrder: order, stage: order, quotas: { collection, outstanding, rules }, reserves: 1, ...some });
const outcomes = ({ decisions }: ReturnType<typeof choose>) =>
  Object.fromEntries(decisions.map(({ submissionId, outcome }) => [submissionId, outcome]));

test('fields are asked in turn', () => {
  expect(inTurn([['a', 'b', 'c'], ['x'], ['p', 'q']])).toEqual(['a', 'x', 'p', 'b', 'q', 'c']);
  expect(inTurn([])).toEqual([]);
});

test('without quotas by kind nothing moves: the first are chosen, and each field has its reserves', () => {
  const done = choose([one('a'), one('b', 'G'), one('c'), one('d', 'G'), one('e')], 2, 1, []);
  expect(done.moves).toEqual([]);
  expect(outcomes(done)).toEqual({ a: 'OUTSTANDING', b: 'COLLECTION', c: 'RESERVE', d: 'RESERVE', e: 'NOT_SELECTED' });
});

test('a case whose quota is full stands back, and says for whom', () => {
  const rule: QuotaRule = { tier: 'COLLECTION', by: 'ORGANIZATION', key: null, most: 1 };
  const done = choose([one('a', 'F', null, 'o'), one('b', 'F', null, 'o'), one('c'), one('d')], 2, 1, [rule]);
  expect(outcomes(done)).toEqual({ a: 'OUTSTANDING', b: 'RESERVE', c: 'COLLECTION', d: 'NOT_SELECTED' });
  expect(done.moves).toEqual([
    { submissionId: 'b', from: 'COLLECTION', to: 'RESERVE', quota: rule, takenBy: 'c', inPlaceOf: 'c' },
    { submissionId: 'c', from: 'RESERVE', to: 'COLLECTION', quota: rule, takenBy: 'b', inPlaceOf: 'b' },
  ]);
});

test('a quota of the outstanding tier leaves a case in the Collection', () => {
  const rule: QuotaRule = { tier: 'OUTSTANDING', by: 'REGION', key: '142', most: 1 };
  const done = choose([one('a', 'F', '142'), one('b', 'F', '142'), one('c', 'F', '150')], 3, 2, [rule]);
  expect(outcomes(done)).toEqual({ a: 'OUTSTANDING', b: 'COLLECTION', c: 'OUTSTANDING' });
  expect(done.moves.map(({ submissionId, takenBy, inPlaceOf }) => [submissionId, takenBy, inPlaceOf])).toEqual([
    ['b', 'c', 'c'],
    ['c', 'b', 'b'],
  ]);
});

test('a quota with a key of its own goes before the one for each', () => {
  const rules: QuotaRule[] = [
    { tier: 'COLLECTION', by: 'FIELD', key: null, most: 1 },
    { tier: 'COLLECTION', by: 'FIELD', key: 'G', most: 2 },
  ];
  const done = choose([one('a'), one('b', 'G'), one('c'), one('d', 'G')], 3, 1, rules);
  expect(outcomes(done)).toMatchObject({ a: 'OUTSTANDING', b: 'COLLECTION', c: 'RESERVE', d: 'COLLECTION' });
});

test('the stage has an order of its own', () => {
  const cases = [one('a'), one('b'), one('c')];
  const { decisions } = choose(cases, 3, 2, [], { stage: cases.toReversed() });
  expect(decisions.map(({ showcaseOrder }) => showcaseOrder)).toEqual([2, 1, null]);
});

test('whatever the quotas, none is exceeded, no place is left that somebody could have, and every move has its quota', () => {
  let seed = 7;
  const below = (n: number) => (seed = (seed * 48_271) % 2_147_483_647) % n;
  for (let round = 0; round < 400; round++) {
    const cases = Array.from({ length: 1 + below(14) }, (_, i) => one(`c${i}`, `F${below(3)}`, ['142', '150', null][below(3)]!, `o${below(4)}`));
    const rules = Array.from({ length: below(4) }, (): QuotaRule => {
      const by = (['FIELD', 'REGION', 'ORGANIZATION'] as const)[below(3)]!;
      return { tier: below(2) ? 'COLLECTION' : 'OUTSTANDING', by, key: by === 'REGION' && below(2) ? '142' : null, most: 1 + below(3) };
    });
    const quotas = { collection: 1 + below(8), outstanding: 1 + below(3), rules };
    const done = choose(cases, quotas.collection, quotas.outstanding, rules, { reserves: below(3) });
    const of = (...tiers: string[]) => cases.filter(({ id }) => tiers.includes(outcomes(done)[id]!));
    const chosen = of('OUTSTANDING', 'COLLECTION');
    expect([...exceededBy('OUTSTANDING', of('OUTSTANDING'), quotas), ...exceededBy('COLLECTION', chosen, quotas)]).toEqual([]);
    for (const left of of('RESERVE', 'NOT_SELECTED')) expect(exceededBy('COLLECTION', [...chosen, left], quotas)).not.toEqual([]);
    const free = outcomes(choose(cases, quotas.collection, quotas.outstanding, [], { reserves: 0 }));
    const without = (id: string) => (free[id] === 'NOT_SELECTED' ? ['RESERVE', 'NOT_SELECTED'] : [free[id]]);
    for (const { id } of cases) {
      const move = done.moves.find(({ submissionId }) => submissionId === id);
      if (move) expect([without(id), rules]).toEqual([expect.arrayContaining([move.from]), expect.arrayContaining([move.quota])]);
      else expect(without(id)).toContain(outcomes(done)[id]);
    }
  }
});
