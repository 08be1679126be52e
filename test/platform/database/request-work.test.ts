import type pg from 'pg';
import { openPool } from '../../../src/platform/database/connection.ts';
import { inTransaction } from '../../../src/platform/database/in-transaction.ts';
import { prepared } from '../../../src/platform/database/prepared.ts';
import { freshDatabases, sql } from '../../support/databases.ts';

// How a transaction begins is held back until something is done in it.

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
  const said = await client.query<{ set_config: string }>(`select set_config('casegraph.word', 'said', true)`);
  expect(said.rows).toEqual([{ set_config: 'said' }]);
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

test('one that fails at once is failed until it is rolled back, and the connection is good afterwards', async () => {
  await client.query('begin');
  await expect(client.query(`select set_config('no.such thing', 1 / 0, true)`)).rejects.toThrow();
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
