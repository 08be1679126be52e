import { doesMoreThanRead, tooStrong } from '../../../src/platform/database/check-role.ts';
import { openPool, type Connection } from '../../../src/platform/database/connection.ts';
import { writtenOnce } from '../../../src/platform/database/prepare-database.ts';
import { freshDatabases, holdClock, sql, superuser } from '../../support/databases.ts';

const inspect = async <T>(connection: Connection, look: (pool: ReturnType<typeof openPool>) => Promise<T>) => {
  const pool = openPool(connection, { max: 1, statementTimeout: 5_000 });
  try {
    return await look(pool);
  } finally {
    await pool.end();
  }
};

test('the roles for run time are not too strong, owner and superuser are', async () => {
  const { management, delivery } = await freshDatabases();
  for (const connection of [management.runtime, delivery.reader, delivery.publisher]) {
    expect(await inspect(connection, tooStrong)).toEqual([]);
  }
  expect(await inspect(management.owner, tooStrong)).toEqual([expect.stringContaining('owns the database')]);
  expect(await inspect({ ...superuser, database: management.owner.database }, tooStrong)).toContainEqual(expect.stringContaining('is a superuser'));
});

test('the reader only reads delivery, and cannot come near management', async () => {
  const { management, delivery } = await freshDatabases();
  expect(await inspect(delivery.reader, doesMoreThanRead)).toEqual([]);
  expect(await inspect(delivery.publisher, doesMoreThanRead)).toHaveLength(1);
  await expect(sql(delivery.reader, `delete from cases`)).rejects.toThrow('permission denied');
  await expect(sql({ ...delivery.reader, database: management.runtime.database }, `select * from submissions`)).rejects.toThrow('permission denied');
});

test('what is written once cannot be changed by those who write it', async () => {
  const { management, delivery } = await freshDatabases();
  const houses = [
    { tables: [...writtenOnce.management, 'audit_entries'], ...management },
    { tables: writtenOnce.delivery, owner: delivery.owner, runtime: delivery.publisher },
  ];
  for (const { tables, owner, runtime } of houses)
    for (const table of tables) {
      const [{ column }] = (await sql<{ column: string }>(
        owner,
        `select quote_ident(column_name) as column from information_schema.columns where table_name = $1 and is_generated = 'NEVER' and is_identity = 'NO' limit 1`,
        [table],
      )) as [{ column: string }];
      // whole statements, so that no row has to be there for them to fail
      for (const change of [
        `update ${table} set ${column} = ${column} where false`,
        `delete from ${table} where false`,
        `truncate ${table} cascade`,
      ]) {
        await expect(sql(runtime, change)).rejects.toThrow('permission denied');
        await expect(sql(owner, change)).rejects.toThrow('never changed');
      }
    }
});

test('only the owner can hold the clock', async () => {
  const { management } = await freshDatabases();
  await expect(holdClock(management.runtime, '2026-01-01T00:00:00Z')).rejects.toThrow();
  await holdClock(management.owner, '2026-01-01T00:00:00Z');
  expect(await sql(management.runtime, `select instant() as now`)).toEqual([{ now: new Date('2026-01-01T00:00:00Z') }]);
});

test('jobs can be added and read with the role for run time', async () => {
  const { management } = await freshDatabases();
  await sql(management.runtime, `select graphile_worker.add_job('nothing', '{}')`);
  expect(await sql(management.runtime, `select task_identifier from graphile_worker.jobs`)).toEqual([{ task_identifier: 'nothing' }]);
});
