import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { applyRelease } from '../src/delivery/releases/apply-release.ts';
import { contentHash } from '../src/platform/canonical-json.ts';
import { type Connection, openPool, withClient } from '../src/platform/database/connection.ts';
import { createDatabase, createRoles } from '../src/platform/database/create-databases.ts';
import { startEmbeddedPostgres } from '../src/platform/database/embedded-postgres.ts';
import { grantPublisher, grantReader, migrate } from '../src/platform/database/prepare-database.ts';
import type { DataSet } from './data/data-set.ts';

/** A server of our own with a filled delivery database, thrown away at the end. */
export interface BenchDatabase {
  /** As delivery nodes come: reads only. */
  reader: Connection;
  owner: Connection;
  /** As releases come. */
  publisher: Connection;
  /** Sees every role's statements. */
  superuser: Connection;
  /** The server's process, parent of one process per connection. */
  postmaster: number;
  stop(): Promise<void>;
}

const roles = { owner: 'bench_owner', reader: 'bench_reader', publisher: 'bench_publisher' };

export async function startDatabase(): Promise<BenchDatabase> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'casegraph-bench-'));
  const dataDir = path.join(folder, 'postgres');
  const throwAway = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
  const counted = { shared_preload_libraries: 'pg_stat_statements', 'pg_stat_statements.track': 'top' };
  const server = await startEmbeddedPostgres({ dataDir, settings: { ...throwAway, ...counted } });
  const stop = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const { host, port, user, password } = server;
    const superuser = { host, port, user, password, database: 'postgres' };
    await createRoles(superuser, Object.fromEntries(Object.values(roles).map((role) => [role, 'bench'])));
    await createDatabase(superuser, 'delivery', roles.owner);
    const as = (role: string): Connection => ({ ...superuser, user: role, password: 'bench', database: 'delivery' });
    await migrate('delivery', as(roles.owner));
    await grantReader(as(roles.owner), roles.reader);
    await grantPublisher(as(roles.owner), roles.publisher);
    const inDelivery = { ...superuser, database: 'delivery' };
    await withClient(inDelivery, (client) => client.query('create extension pg_stat_statements'));
    const postmaster = Number(readFileSync(path.join(dataDir, 'postmaster.pid'), 'utf8').split('\n')[0]);
    return { reader: as(roles.reader), owner: as(roles.owner), publisher: as(roles.publisher), superuser: inDelivery, postmaster, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Makes the data public the way everything becomes public: as releases. */
export async function fill({ owner, publisher }: BenchDatabase, { releases, files }: DataSet): Promise<void> {
  const pool = openPool(publisher, { max: 1, statementTimeout: 60_000 });
  const longAgo = new Date('2020-01-01T00:00:00Z');
  const readFile = (hash: string) => Promise.resolve(files.get(hash)!);
  try {
    await putFiles(owner, files);
    for (const { id, editionYear, content } of releases) {
      await applyRelease(pool, { id, editionYear, kind: 'RESULTS', contentHash: contentHash(content), applyAt: longAgo, content }, readFile);
    }
  } finally {
    await pool.end();
  }
  await withClient(owner, (client) => client.query('vacuum analyze'));
}

/** At once: a release would put each by itself. */
async function putFiles(owner: Connection, files: DataSet['files']): Promise<void> {
  await withClient(owner, (client) =>
    client.query(
      `insert into files (hash, mime_type, bytes, byte_length) select hash, 'image/webp', bytes, length(bytes) from unnest($1::text[], $2::bytea[]) as f (hash, bytes)`,
      [[...files.keys()], [...files.values()]],
    ),
  );
}
