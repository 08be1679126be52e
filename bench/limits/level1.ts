// L1: one prepared statement per document, answered by PostgreSQL as JSON. The most that a database round trip can do.
// L1f (SOURCE=fragments): the same, with JSON stored per case and language and joined as text.
import pg from 'pg';
import { parseConnection } from '../../src/platform/database/connection.ts';
import { serveBare } from './bare-server.ts';
import { type Source, statementsOn } from './statements.ts';

const statements = statementsOn(process.env.SOURCE as Source);
// without this PostgreSQL plans anew each time, which costs more than running the plan
const options = '-c plan_cache_mode=force_generic_plan';
const pool = new pg.Pool({ ...parseConnection(process.env.DELIVERY_DATABASE_URL!), max: 8, options });

serveBare(async (body) => {
  const { operationName, variables } = JSON.parse(body) as { operationName: string; variables: Record<string, unknown> };
  const { text, values } = statements[operationName]!;
  const { rows } = await pool.query<[string]>({ name: operationName, text, values: values(variables), rowMode: 'array' });
  return rows[0]![0];
});
