import pg from 'pg';
import { parseIntoClientConfig } from 'pg-connection-string';
import { CountingClient } from './counting-client.ts';

/** Where a database is and as whom to come. */
export interface Connection {
  host: string;
  port: number;
  user: string;
  password: string;
  database: string;
  ssl?: boolean | object;
}

/** Reads `postgres://user:password@host:port/database`; a socket's folder goes into `?host=`. Throws on anything else. */
export function parseConnection(url: string): Connection {
  if (!/^postgres(ql)?:\/\//.test(url)) throw new Error('not a postgres:// URL');
  const { host, port, user, password, database, ssl } = parseIntoClientConfig(url);
  if (!user || !database) throw new Error('it has to name a user and a database');
  return {
    host: host || 'localhost',
    port: Number(port ?? 5432),
    user,
    password: typeof password === 'string' ? password : '',
    database,
    ...(ssl ? { ssl: ssl as object } : {}),
  };
}

/** The inverse of `parseConnection`. */
export function connectionUrl({ host, port, user, password, database }: Connection): string {
  const query = new URLSearchParams({ host, port: String(port) });
  return `postgres://${encodeURIComponent(user)}:${encodeURIComponent(password)}@localhost/${encodeURIComponent(database)}?${query}`;
}

interface PoolOptions {
  /** Most connections open at once. */
  max: number;
  /** Longest time that a statement may take, in milliseconds. */
  statementTimeout: number;
  /** Whether connections stay open however long nobody uses them. */
  keepOpen?: boolean;
  /** Whether prepared statements are planned once, which suits those whose parameters change nothing about the best plan. */
  planOnce?: boolean;
  /** Where tables are looked for, if not in the usual place. */
  schema?: string;
}

/** Instants come back as Date, `bigint` as number (revisions stay far below 2^53), `date` as `YYYY-MM-DD`. */
const types = new pg.TypeOverrides();
types.setTypeParser(pg.types.builtins.INT8, Number);
types.setTypeParser(pg.types.builtins.DATE, (day: string) => day);

export function openPool(connection: Connection, { max, statementTimeout, keepOpen = false, planOnce = false, schema }: PoolOptions): pg.Pool {
  const pool = new pg.Pool({
    ...connection,
    max,
    types,
    ...(keepOpen ? { idleTimeoutMillis: 0 } : {}),
    Client: CountingClient,
    statement_timeout: statementTimeout,
    connectionTimeoutMillis: 5_000,
    idle_in_transaction_session_timeout: 30_000,
    application_name: 'casegraph',
    ...(planOnce ? { options: '-c plan_cache_mode=force_generic_plan' } : {}),
    ...(schema ? { options: `-c search_path=${schema}` } : {}),
  });
  // An idle connection that breaks is replaced on the next use; without a listener it would end the program.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

/** Runs one piece of work on a connection of its own, and closes it. */
export async function withClient<T>(connection: Connection, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
