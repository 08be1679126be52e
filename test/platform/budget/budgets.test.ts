import { openSharedLedger } from '../../../src/platform/budget/shared-ledger.ts';
import { Budgets, type Client } from '../../../src/platform/budget/budgets.ts';
import { visitorAt } from '../../../src/platform/budget/client-of.ts';
import { openPool } from '../../../src/platform/database/connection.ts';
import { freshDatabases, sql } from '../../support/databases.ts';

const visitor: Client = { kind: 'visitor', key: '203.0.113.7' };
const other: Client = { kind: 'visitor', key: '203.0.113.8' };
let now = 0;
const budgets = (ledger: ConstructorParameters<typeof Budgets>[0]['ledger'] = null) =>
  new Budgets({ visitor: { capacity: 100, perSecond: 10 }, person: { capacity: 1000, perSecond: 10 }, ledger, now: () => now });

test('a client gets what its bucket holds, and more as it drains', () => {
  const own = budgets();
  expect(own.charge(visitor, 100)).toBeUndefined();
  expect(own.charge(visitor, 30)).toEqual({ waitSeconds: 3 });
  expect(own.charge(other, 100)).toBeUndefined();
  expect(own.charge({ kind: 'person', key: visitor.key }, 900)).toBeUndefined();
  now += 2_999;
  expect(own.charge(visitor, 30)).toEqual({ waitSeconds: 1 });
  now += 1;
  expect(own.charge(visitor, 30)).toBeUndefined();
  expect(own.remaining(visitor)).toBe(0);
  now += 3_600_000;
  expect(own.remaining(visitor)).toBe(100);
});

test('one request that is dearer than the whole bucket is served to somebody who has spent nothing', () => {
  const own = budgets();
  expect(own.charge(visitor, 500)).toBeUndefined();
  expect(own.charge(visitor, 1)).toEqual({ waitSeconds: 41 });
});

test('nodes that share a ledger give one client one allowance', async () => {
  const { management } = await freshDatabases();
  const pools = [1, 2].map(() => openPool(management.runtime, { max: 1, statementTimeout: 5_000 }));
  const [one, two] = pools.map((pool) => budgets(openSharedLedger(pool)));
  try {
    expect(one!.charge(visitor, 60)).toBeUndefined();
    expect(two!.charge(visitor, 60)).toBeUndefined();
    await one!.tell();
    await two!.tell();
    expect(two!.charge(visitor, 10)).toMatchObject({ waitSeconds: expect.any(Number) });
    await one!.tell();
    expect(one!.charge(visitor, 10)).toMatchObject({ waitSeconds: expect.any(Number) });
    expect(one!.charge(other, 10)).toBeUndefined();
    const rows = await sql(management.owner, 'select * from budgets');
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(visitor.key);
  } finally {
    await Promise.all([one!.close(), two!.close()]);
    await Promise.all(pools.map((pool) => pool.end()));
  }
});

test('a ledger that cannot be reached is said, and each node counts for itself', async () => {
  const said: unknown[] = [];
  const own = new Budgets({
    visitor: { capacity: 100, perSecond: 10 },
    person: { capacity: 1, perSecond: 1 },
    ledger: { tell: () => Promise.reject(new Error('gone')) },
    onUnreachable: (error) => said.push(error),
    now: () => now,
  });
  own.charge(visitor, 100);
  await own.tell();
  expect([said.length, own.charge(visitor, 50) !== undefined]).toEqual([1, true]);
  await own.close();
});

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:DB8:1:2::9', '2001:db8:1:2'],
  ['2001:db8::9', '2001:db8:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['::1', '0:0:0:0'],
])('%s is the visitor %s', (address, key) => expect(visitorAt(address)).toEqual({ kind: 'visitor', key }));
