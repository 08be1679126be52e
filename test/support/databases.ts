import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { Connection } from '../../src/platform/database/connection.ts';
import { createDatabase } from '../../src/platform/database/create-databases.ts';

interface TestServer {
  superuser: Connection;
  roles: { owner: string; management: string; reader: string; publisher: string };
}

const server = JSON.parse(process.env.TEST_SERVER!) as TestServer;

/** A pair of databases of one's own, with the connection of each role. The owner's may hold the clock. */
export interface Databases {
  management: { owner: Connection; runtime: Connection };
  delivery: { owner: Connection; reader: Connection; publisher: Connection };
  /** A second pair with the same rows as this one has now. Nothing may be connected to this pair. */
  copy(): Promise<Databases>;
}

export const superuser = server.superuser;

/**
 * Names of databases that were made in this process. Those of the test file before are nobody's any more, and would fill the disk, or the memory.
 */
const made = ((process as { madeForTests?: string[] }).madeForTests ??= []);
const leftBehind = made.splice(0);

async function dropLeftBehind(): Promise<void> {
  for (const name of leftBehind.splice(0)) await sql(superuser, `drop database if exists ${name} with (force)`);
}

/** Copies both templates, or another pair. */
export async function freshDatabases(from = { management: 'template_management', delivery: 'template_delivery' }): Promise<Databases> {
  await dropLeftBehind();
  const suffix = randomBytes(5).toString('hex');
  const names = { management: `m_${suffix}`, delivery: `d_${suffix}` };
  made.push(...Object.values(names));
  await createDatabase(server.superuser, names.management, server.roles.owner, from.management);
  await createDatabase(server.superuser, names.delivery, server.roles.owner, from.delivery);
  const as = (user: string, database: string): Connection => ({ ...server.superuser, user, password: 'test', database });
  return {
    management: { owner: as(server.roles.owner, names.management), runtime: as(server.roles.management, names.management) },
    delivery: {
      owner: as(server.roles.owner, names.delivery),
      reader: as(server.roles.reader, names.delivery),
      publisher: as(server.roles.publisher, names.delivery),
    },
    async copy() {
      await Promise.all(Object.values(names).map(leave)); // whoever is connected stands in the way
      return freshDatabases(names);
    },
  };
}

/** Runs a statement as whoever the connection names, and hands back its rows. */
export async function sql<T extends object = Record<string, unknown>>(connection: Connection, text: string, values: unknown[] = []): Promise<T[]> {
  return (await poolOf(connection).query<T>(text, values)).rows;
}

/** Puts a database out of everybody's reach, as if its server were gone, or back. */
export async function shutDatabase(name: string, isShut: boolean): Promise<void> {
  await sql(superuser, `alter database ${name} with allow_connections ${!isShut}`);
  if (isShut) await sql(superuser, 'select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = $1', [name]);
}

// Connections are kept for a moment: a new one costs the server a process and its caches, which is more than most statements here.
const pools = new Map<string, pg.Pool>();
function poolOf(connection: Connection): pg.Pool {
  const key = `${connection.port} ${connection.database} ${connection.user}`;
  let pool = pools.get(key);
  if (!pool) {
    pool = new pg.Pool({ ...connection, max: 20, idleTimeoutMillis: 500, allowExitOnIdle: true });
    pool.on('error', () => {}); // an idle one that the server ended; the next statement takes another
    pools.set(key, pool);
  }
  return pool;
}

/** Ends what is kept to a database. */
async function leave(database: string): Promise<void> {
  for (const [key, pool] of pools) {
    if (key.split(' ')[1] !== database) continue;
    pools.delete(key);
    await pool.end();
  }
}

/** Stops the database's clock at an instant, as only its owner can; null lets it run again. */
export async function holdClock(owner: Connection, at: string | null): Promise<void> {
  const body = at === null ? 'clock_timestamp()' : `timestamptz '${new Date(at).toISOString()}'`;
  await sql(owner, `create or replace function instant() returns timestamptz language sql volatile return ${body}`);
}
