import { freshDatabases } from '../support/databases.ts';
import { openManagement } from '../../src/management/open-management.ts';

test('entities say what the migrations made', async () => {
  const { management } = await freshDatabases();
  const orm = await openManagement(management.runtime, { maxConnections: 2, statementTimeout: 10_000 });
  try {
    for (const meta of orm.getMetadata().getAll().values()) {
      const columns = await orm.em
        .fork()
        .execute<{ column_name: string; is_nullable: string }[]>(
          `select column_name, is_nullable from information_schema.columns where table_schema = 'public' and table_name = ?`,
          [meta.tableName],
        );
      const inDatabase = Object.fromEntries(columns.map((c) => [c.column_name, c.is_nullable === 'YES']));
      const inEntity = Object.fromEntries(
        meta.props.filter((prop) => prop.kind === 'scalar').map((prop) => [prop.fieldNames[0]!, prop.nullable === true]),
      );
      expect({ table: meta.tableName, columns: inEntity }).toEqual({ table: meta.tableName, columns: inDatabase });
    }
  } finally {
    await orm.close();
  }
});
