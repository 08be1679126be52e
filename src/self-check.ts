import fs from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import { closedTables } from './management/closed-tables.ts';
import type { Config, Databases } from './platform/config.ts';
import { doesMoreThanRead, tooStrong } from './platform/database/check-role.ts';
import { notClosed } from './platform/database/check-row-security.ts';
import { type Connection, openPool } from './platform/database/connection.ts';
import { travelsUnprotected } from './platform/storage/check-bucket.ts';

/**
 * What the program refuses to start with, one sentence each. Settings that are wrong in themselves are refused by
 * `loadConfig` already; these are right and yet not safe. Whoever adds a setting that can be unsafe adds its check here.
 */

/** By the settings alone. */
export function unsafeSettings({ production, introspection, openIntrospection, publicUrl, plainHttp, s3, webhooks }: Config): string[] {
  const reasons = s3 ? travelsUnprotected(s3) : []; // a demonstration's keys and files are somebody's as well
  if (!production) return reasons;
  if (introspection && !openIntrospection) {
    reasons.push('INTROSPECTION is "on" in production: set INTROSPECTION_POLICY=public as well if everybody is meant to read the schema from here.');
  }
  if (webhooks.allowLoopback) {
    reasons.push('WEBHOOK_LOOPBACK is "yes" in production: whoever names an address could reach this machine from inside. Take the setting away.');
  }
  if (publicUrl?.startsWith('http:') && !plainHttp) {
    reasons.push(
      'PUBLIC_URL begins with http: in production, so tokens would travel unprotected: use https:, or set ALLOW_PLAIN_HTTP=yes where nothing leaves the machine.',
    );
  }
  return reasons;
}

/** By the files that others could read. */
export function unsafeFiles(dataDir: string): string[] {
  if (process.platform === 'win32') return []; // modes say nothing there
  return ['receipt-key.pem', 'role-secrets.json', 'audit-heads'].flatMap((name) => {
    const file = path.join(dataDir, name);
    const mode = fs.statSync(file, { throwIfNoEntry: false })?.mode ?? 0;
    return mode & 0o077 ? [`${file} can be read by others than its owner: run chmod 600 on it.`] : [];
  });
}

interface Looks {
  config: Config;
  databases: Databases;
  reader: pg.Pool;
  publisher: pg.Pool | null;
}

/** By the databases: their roles, their version, and what lies in them. */
export async function unsafeDatabases({ config, databases, reader, publisher }: Looks): Promise<string[]> {
  const old = (pool: pg.Pool) => tooOld(pool, config.oldestPostgres);
  const looks = [
    reachable('DELIVERY_DATABASE_URL', async () => [...(await tooStrong(reader)), ...(await doesMoreThanRead(reader)), ...(await old(reader))]),
  ];
  if (publisher) looks.push(reachable('PUBLISHER_DATABASE_URL', () => tooStrong(publisher)));
  if (databases.management) {
    const look = (pool: pg.Pool) =>
      Promise.all([tooStrong(pool), notClosed(pool, closedTables), old(pool), config.production ? samplesLeft(pool) : []]);
    looks.push(reachable('MANAGEMENT_DATABASE_URL', async () => (await onItsOwn(databases.management!, look)).flat()));
  }
  // both houses may lie on one server: its age is said once
  return [...new Set((await Promise.all(looks)).flat())];
}

/** How far the clocks of both databases are apart; undefined where it is less than a second, or there are not both. */
export async function clocksApart({ databases, reader }: Pick<Looks, 'databases' | 'reader'>): Promise<string | undefined> {
  if (!databases.management) return undefined;
  const [management, delivery] = await Promise.all([onItsOwn(databases.management, aheadOfHere), aheadOfHere(reader)]);
  const apart = Math.abs(management - delivery);
  if (apart <= 1_000) return undefined;
  return `The clocks of the management and the delivery database are ${(apart / 1_000).toFixed(1)} s apart: deadlines follow the one, releases the other. Synchronize their machines.`;
}

async function aheadOfHere(pool: pg.Pool): Promise<number> {
  const before = performance.timeOrigin + performance.now();
  const { rows } = await pool.query<{ now: Date }>('select instant() as now');
  const after = performance.timeOrigin + performance.now();
  return rows[0]!.now.getTime() - (before + after) / 2;
}

async function tooOld(pool: pg.Pool, oldest: number): Promise<string[]> {
  const { rows } = await pool.query<{ number: number; version: string }>(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as version`,
  );
  const { number, version } = rows[0]!;
  if (number >= oldest) return [];
  const asked = `${Math.floor(oldest / 10_000)}.${oldest % 10_000}`;
  return [`PostgreSQL is ${version}, but ${asked} or later is asked for: earlier ones have known holes. Update the server, or set OLDEST_POSTGRES.`];
}

async function samplesLeft(pool: pg.Pool): Promise<string[]> {
  const { sampleAccounts } = await import('./demo/sample-accounts.ts');
  const { rows } = await pool.query<{ count: number }>('select count(*)::int as count from people where email = any($1)', [
    sampleAccounts.map(({ email }) => email),
  ]);
  const { count } = rows[0]!;
  return count === 0
    ? []
    : [`${count} sample accounts are in the management database, and their password is in a file: do not use a demonstration's data in production.`];
}

async function onItsOwn<T>(connection: Connection, look: (pool: pg.Pool) => Promise<T>): Promise<T> {
  const pool = openPool(connection, { max: 1, statementTimeout: 10_000 });
  try {
    return await look(pool);
  } finally {
    await pool.end();
  }
}

/** Looks at a database; one that cannot be reached is a sentence, not a stack. */
async function reachable(setting: string, look: () => Promise<string[]>): Promise<string[]> {
  try {
    return await look();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return [
      `The database of ${setting} cannot be used: ${code === '42P01' ? 'it has not been prepared; run "npm run prepare-databases"' : message}.`,
    ];
  }
}
