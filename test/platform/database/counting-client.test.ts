import type { EventEmitter } from 'node:events';
import type pg from 'pg';
import { openPool } from '../../../src/platform/database/connection.ts';
import { inTransaction } from '../../../src/platform/database/in-transaction.ts';
import { Together } from '../../../src/platform/database/counting-client.ts';
import { prepared } from '../../../src/platform/database/prepared.ts';
import { freshDatabases, sql } from '../../support/databases.ts';

// How a transaction begins is held back until something is done in it, and statements go together where they can.

let pool: pg.Pool;
let client: pg.PoolClient;
beforeAll(async () => {
  const { management } = await freshDatabases();
  await sql(management.owner, 'create table kept (word text)');
  await sql(management.owner, 'grant all on kept to public');
  pool = openPool(management.runtime, { max: 1, statementTimeout: 5_000 });
});
beforeEach(async () => {
  client = await pool.connect();
});
afterEach(() => client.release());
afterAll(() => pool.end());

const word = async () => (await client.query<{ word: string }>(`select coalesce(current_setting('casegraph.word', true), '') as word`)).rows[0]!.word;
const words = async () => (await client.query<{ word: string }>('select word from kept')).rows.map((row) => row.word);
/** The program's connection itself is in a transaction, or is not. */
const isInOne = async () => (await client.query<{ one: boolean }>('select now() <> statement_timestamp() as one')).rows[0]!.one;

test('what is said together with the beginning counts until the end, and not longer', async () => {
  await client.query('begin');
  await client.query(`select set_config('casegraph.word', 'said', true)`);
  expect(await word()).toBe('said');
  await client.query('insert into kept values ($1)', ['gone']);
  await client.query('rollback');
  expect([await word(), await words()]).toEqual(['', []]);
});

test.each([
  ['with parameters', () => client.query('insert into kept values ($1)', ['one'])],
  ['without', () => client.query(`insert into kept values ('one')`)],
  ['prepared', () => client.query(prepared('insert into kept values ($1::text)'), ['one'])],
  ['by a callback', () => new Promise((resolve) => client.query('insert into kept values ($1)', ['one'], resolve))],
])('the first statement, %s, is in the transaction', async (_, first) => {
  await client.query('begin');
  await first();
  expect(await isInOne()).toBe(true);
  expect(await words()).toEqual(['one']);
  await client.query('rollback');
  expect(await words()).toEqual([]);
});

test('how it begins is kept to', async () => {
  await client.query('start transaction isolation level repeatable read read only');
  await expect(client.query(`insert into kept values ('one')`)).rejects.toThrow('read-only transaction');
  await client.query('rollback');
  await client.query('begin');
  await client.query('set transaction isolation level serializable');
  expect((await client.query('show transaction_isolation')).rows).toEqual([{ transaction_isolation: 'serializable' }]);
  await client.query('commit');
});

test('one that fails at its beginning fails with the first statement, until it is rolled back, and the connection is good afterwards', async () => {
  await client.query('begin');
  await client.query(`select set_config('no.such thing', 'said', true)`);
  await expect(client.query(`insert into kept values ('one')`)).rejects.toThrow('no.such thing');
  await expect(client.query(`insert into kept values ('one')`)).rejects.toThrow('transaction is aborted');
  await client.query('rollback');
  expect(await words()).toEqual([]);
});

test('one in which nothing is done ends with nothing, and leaves nothing open', async () => {
  await client.query('begin');
  expect(await client.query('commit')).toMatchObject({ command: 'COMMIT', rows: [] });
  await client.query('begin');
  await client.query('rollback');
  expect(await isInOne()).toBe(false);
  client.release();
  await inTransaction(pool, async (one) => one.query(`insert into kept values ('kept')`));
  client = await pool.connect();
  expect(await words()).toEqual(['kept']);
});

const insert = prepared('insert into kept values ($1::text)');
const divide = prepared('select 1 / $1::int as part');
const all = prepared('select word from kept order by 1');

/** How often the server said that it is ready for more: once for each round trip. */
async function roundTrips(work: () => Promise<unknown>): Promise<number> {
  const wire = (client as unknown as { connection: EventEmitter }).connection;
  let trips = 0;
  const count = () => trips++;
  wire.on('readyForQuery', count);
  await work();
  wire.off('readyForQuery', count);
  return trips;
}
const together = (...statements: { text: string; values: unknown[] }[]) =>
  client.query<unknown[] & { word: string }[]>('select together', [new Together(statements, { isAwaited: true })]);
const along = (text: string, ...values: unknown[]) => client.query('select along', [new Together([{ text, values }], { isAwaited: false })]);

describe('together', () => {
  beforeEach(() => client.query('delete from kept'));

  test('a transaction with all that is done in it takes two round trips: what is asked together, and what nobody awaits with the end', async () => {
    const trips = await roundTrips(async () => {
      await client.query('begin');
      await client.query(`select set_config('casegraph.word', 'said', true)`);
      const { rows } = await together({ text: insert, values: ['one'] }, { text: all, values: [] });
      expect(rows).toEqual([[], [{ word: 'one' }]]);
      await along(insert, 'two');
      await client.query('commit');
    });
    expect(trips).toBe(2);
    expect(await words()).toEqual(['one', 'two']);
  });

  test('where one fails, none after it is run, and its message is the answer', async () => {
    await client.query('begin');
    await expect(together({ text: insert, values: ['one'] }, { text: divide, values: [0] }, { text: insert, values: ['two'] })).rejects.toThrow(
      'division by zero',
    );
    await client.query('rollback');
    await expect(together({ text: insert, values: ['three'] }, { text: divide, values: [0] }, { text: insert, values: ['four'] })).rejects.toThrow(
      'zero',
    );
    expect(await words()).toEqual([]);
  });

  test('plans are kept by name also of those that a failure kept from being made', async () => {
    const [early, late] = [prepared(`select 'early' as word, $1::int`), prepared(`select 'late' as word, $1::int`)];
    await expect(together({ text: early, values: [1] }, { text: divide, values: [0] }, { text: late, values: [1] })).rejects.toThrow('zero');
    for (const text of [early, late, divide, late]) expect((await client.query(text, [1])).rows).toHaveLength(1);
    const { rows } = await together({ text: late, values: [1] }, { text: late, values: [2] }, { text: early, values: [3] });
    expect(rows.map((one) => one.length)).toEqual([1, 1, 1]);
  });

  test('what nobody awaits is done before what comes next, and fails the transaction at its end', async () => {
    await client.query('begin');
    await along(insert, 'one');
    expect(await words()).toEqual(['one']);
    await along(divide, 0);
    await expect(client.query('commit')).rejects.toThrow('division by zero');
    await client.query('rollback');
    expect(await words()).toEqual([]);
  });

  test('what nobody awaits is not done where the transaction is given up', async () => {
    await client.query('begin');
    await along(insert, 'one');
    expect(await roundTrips(() => client.query('rollback'))).toBe(0);
    await client.query('begin');
    await client.query(insert, ['two']);
    await along(insert, 'three');
    await client.query('rollback');
    expect([await words(), await isInOne()]).toEqual([[], false]);
  });

  test('values that cannot be written are refused, and the connection is good afterwards', async () => {
    const cyclic: { self?: object } = {};
    cyclic.self = cyclic;
    await client.query('begin');
    await expect(together({ text: insert, values: ['one'] }, { text: all, values: [cyclic] }, { text: insert, values: ['two'] })).rejects.toThrow(
      'circular',
    );
    await client.query('rollback');
    expect(await words()).toEqual([]);
  });

  test('a row that cannot be read fails its statement', async () => {
    client.setTypeParser(23, () => {
      throw new Error('unreadable');
    });
    await expect(together({ text: divide, values: [1] })).rejects.toThrow('unreadable');
    await expect(together({ text: divide, values: [1] }, { text: all, values: [] })).rejects.toThrow('unreadable');
    client.setTypeParser(23, Number);
    expect((await together({ text: divide, values: [1] }, { text: all, values: [] })).rows[0]).toEqual([{ part: 1 }]);
  });

  test('a connection that is lost fails all of it', async () => {
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    await client.query('begin');
    const lost = together(
      { text: insert, values: ['one'] },
      { text: prepared('select pg_terminate_backend($1)'), values: [rows[0]!.pid] },
      { text: all, values: [] },
    );
    await expect(lost).rejects.toThrow();
    await client.query('rollback');
    client.release(true);
    client = await pool.connect();
    expect(await words()).toEqual([]);
  });
});
