import { openManagement } from '../../src/management/open-management.ts';
import { freshDatabases, sql, superuser } from '../support/databases.ts';

test('a connection that is lost in a transaction leaves its place to another', async () => {
  const { management } = await freshDatabases();
  const orm = await openManagement(management.runtime, { maxConnections: 2, statementTimeout: 10_000 });
  try {
    for (let lost = 0; lost < 3; lost++) {
      const act = orm.em.fork().transactional(async (em) => {
        const [row] = await em.execute<{ pid: number }[]>('select pg_backend_pid() as pid');
        await sql(superuser, 'select pg_terminate_backend($1, 5000)', [row!.pid]);
        await em.execute('select 1');
      });
      await expect(act).rejects.toThrow();
    }
    expect(await orm.em.fork().execute('select 1 as one')).toEqual([{ one: 1 }]);
  } finally {
    await orm.close(true);
  }
});
