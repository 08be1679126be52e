import { randomUUID } from 'node:crypto';
import { openManagement } from '../../src/management/open-management.ts';
import { submissionRow } from '../../src/management/submissions/submission-rows.ts';
import { freshDatabases } from '../support/databases.ts';

test('a prepared statement is planned once on a connection, whatever it is asked', async () => {
  const { management } = await freshDatabases();
  const orm = await openManagement(management.runtime, { maxConnections: 1, statementTimeout: 60_000 });
  try {
    for (let time = 0; time < 3; time++) expect(await submissionRow(orm.em.fork(), randomUUID())).toBeUndefined();
    const plans = await orm.em.fork().execute('select generic_plans::int, custom_plans::int from pg_prepared_statements');
    expect(plans).toEqual([{ generic_plans: 3, custom_plans: 0 }]);
  } finally {
    await orm.close();
  }
});
