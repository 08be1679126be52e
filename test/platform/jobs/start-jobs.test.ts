import type pg from 'pg';
import { openPool } from '../../../src/platform/database/connection.ts';
import { type Jobs, startJobs } from '../../../src/platform/jobs/index.ts';
import { openLog } from '../../../src/platform/log.ts';
import { type Databases, freshDatabases, sql } from '../../support/databases.ts';

let databases: Databases;
let pool: pg.Pool;
let jobs: Jobs | undefined;
beforeEach(async () => {
  databases = await freshDatabases();
  pool = openPool(databases.management.runtime, { max: 4, statementTimeout: 10_000 });
});
afterEach(async () => {
  await jobs?.stop();
  jobs = undefined;
  await pool.end();
});

const log = openLog('silent');
const add = (payload: object) => sql(databases.management.runtime, `select graphile_worker.add_job('note', $1::json)`, [JSON.stringify(payload)]);
function heard<T>() {
  const { promise, resolve } = Promise.withResolvers<T>();
  return { promise, hear: resolve };
}

test('a job that was waiting and one that comes are done with the role for run time', async () => {
  await add({ n: 1 });
  const [first, second] = [heard<unknown>(), heard<unknown>()];
  jobs = await startJobs({ pool, tasks: { note: (payload) => ((payload as { n: number }).n === 1 ? first : second).hear(payload) }, log });
  expect(await first.promise).toEqual({ n: 1 });
  await add({ n: 2 });
  expect(await second.promise).toEqual({ n: 2 });
});

test('stopping lets a job finish', async () => {
  const [begun, mayEnd] = [heard<void>(), heard<void>()];
  let ended = false;
  jobs = await startJobs({
    pool,
    tasks: {
      note: async () => {
        begun.hear();
        await mayEnd.promise;
        ended = true;
      },
    },
    log,
  });
  await add({});
  await begun.promise;
  const stopped = jobs.stop();
  mayEnd.hear();
  await stopped;
  expect(ended).toBe(true);
  expect(await sql(databases.management.runtime, `select id from graphile_worker.jobs`)).toEqual([]);
});

test('stopping waits until it is written down that a job has ended', async () => {
  const [begun, mayEnd] = [heard<void>(), heard<void>()];
  jobs = await startJobs({ pool, tasks: { note: () => (begun.hear(), mayEnd.promise) }, log });
  await add({});
  await begun.promise;
  const holding = await pool.connect();
  await holding.query('begin');
  await holding.query('select 1 from graphile_worker._private_jobs for update');
  mayEnd.hear();
  const stopped = jobs.stop().then(() => 'stopped');
  const meanwhile = async () => {
    for (let asked = 0; asked < 100; asked++) await holding.query('select 1');
    return 'still waiting';
  };
  expect(await Promise.race([stopped, meanwhile()])).toBe('still waiting');
  await holding.query('commit');
  holding.release();
  await stopped;
  expect(await sql(databases.management.runtime, `select id from graphile_worker.jobs`)).toEqual([]);
});

test('a round runs at the start and again, also when it fails, and never meets itself', async () => {
  let [running, most, count] = [0, 0, 0];
  const third = heard<void>();
  jobs = await startJobs({
    pool,
    tasks: {},
    rounds: [
      {
        name: 'sample',
        everyMs: 1,
        run: async () => {
          most = Math.max(most, (running += 1));
          await pool.query('select 1');
          running -= 1;
          if ((count += 1) === 3) third.hear();
          throw new Error('a round may fail');
        },
      },
    ],
    log,
  });
  await third.promise;
  await jobs.stop();
  const after = count;
  await pool.query('select pg_sleep(0.05)');
  expect([most, count]).toEqual([1, after]);
});
