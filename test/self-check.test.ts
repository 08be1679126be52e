import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { jest } from '@jest/globals';
import { connectionUrl } from '../src/platform/database/connection.ts';
import { sampleAccounts } from '../src/demo/sample-accounts.ts';
import { type Databases, freshDatabases, holdClock, sql, superuser } from './support/databases.ts';
import { runProgram, startProgram } from './support/program.ts';

jest.setTimeout(240_000);

let databases: Databases;
let own: Record<string, string>;
let dataDir: string;
beforeAll(async () => {
  databases = await freshDatabases();
  own = {
    MANAGEMENT_DATABASE_URL: connectionUrl(databases.management.runtime),
    DELIVERY_DATABASE_URL: connectionUrl(databases.delivery.reader),
    PUBLISHER_DATABASE_URL: connectionUrl(databases.delivery.publisher),
    DATA_DIR: (dataDir = mkdtempSync(path.join(os.tmpdir(), 'casegraph-check-'))),
  };
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

/** Runs the program with settings that it refuses; each reason is a line. */
async function refusedWith(settings: Record<string, string>): Promise<string[]> {
  const { code, output } = await runProgram({ ...own, PORT: '0', ...settings });
  expect(code).toBe(1);
  return output.split('\n').filter((line) => line && !/^ {2}\d/.test(line));
}

test('production is refused with what others could read, each reason in a sentence', async () => {
  expect(await refusedWith({ NODE_ENV: 'production', INTROSPECTION: 'on', PUBLIC_URL: 'http://cases.example.org', WEBHOOK_LOOPBACK: 'yes' })).toEqual(
    [
      expect.stringMatching(/^INTROSPECTION is "on" in production: .*INTROSPECTION_POLICY=public/),
      expect.stringMatching(/^WEBHOOK_LOOPBACK is "yes" in production: .*from inside/),
      expect.stringMatching(/^PUBLIC_URL begins with http: in production.*ALLOW_PLAIN_HTTP=yes/),
    ],
  );
});

test('what is meant is taken', async () => {
  const meant = { INTROSPECTION: 'on', INTROSPECTION_POLICY: 'public', PUBLIC_URL: 'http://cases.example.org', ALLOW_PLAIN_HTTP: 'yes' };
  const program = await startProgram({ ...own, NODE_ENV: 'production', ...meant });
  expect(await program.stop()).toBe(0);
});

test('a receipt key that others can read is refused', async () => {
  const program = await startProgram(own);
  await program.stop();
  const key = path.join(dataDir, 'receipt-key.pem');
  chmodSync(key, 0o640);
  expect(await refusedWith({})).toEqual([`${key} can be read by others than its owner: run chmod 600 on it.`]);
  chmodSync(key, 0o600);
});

test('a server older than asked for is refused, once for both houses', async () => {
  expect(await refusedWith({ OLDEST_POSTGRES: '99.1' })).toEqual([expect.stringMatching(/^PostgreSQL is 18\.\d+, but 99\.1 or later is asked for/)]);
  expect(await refusedWith({ OLDEST_POSTGRES: 'new' })).toEqual(['OLDEST_POSTGRES is "new", but has to be a version such as 18.4, and 18 at least.']);
});

test('sample accounts are refused in production', async () => {
  const { email } = sampleAccounts[0]!;
  await sql(databases.management.owner, `insert into people (email, name) values ($1, 'Sample')`, [email]);
  expect(await refusedWith({ NODE_ENV: 'production' })).toEqual([expect.stringContaining('1 sample accounts are in the management database')]);
  await sql(databases.management.owner, 'delete from people where email = $1', [email]);
});

test('clocks that are apart are warned of', async () => {
  await holdClock(databases.management.owner, new Date(Date.now() - 3_600_000).toISOString());
  const program = await startProgram(own);
  await program.stop();
  expect(program.output()).toMatch(/The clocks of the management and the delivery database are 3\d{3}\.\d s apart/);
  await holdClock(databases.management.owner, null);
  const again = await startProgram(own);
  await again.stop();
  expect(again.output()).not.toContain('s apart');
});

test('walls of the database that are down are refused, each in a sentence', async () => {
  const { owner, runtime } = databases.management;
  await sql(superuser, `alter role ${runtime.user} bypassrls`);
  await sql(owner, 'alter table submissions disable row level security');
  await sql(owner, 'alter table reviews no force row level security');
  await sql(owner, 'create policy open on receipts for select using (true)');
  await sql(owner, 'alter table decision_plans rename to moved');
  const refused = await refusedWith({});
  await sql(superuser, `alter role ${runtime.user} nobypassrls`);
  await sql(owner, 'alter table submissions enable row level security');
  await sql(owner, 'alter table reviews force row level security');
  await sql(owner, 'drop policy open on receipts');
  await sql(owner, 'alter table moved rename to decision_plans');
  expect(refused).toEqual([
    expect.stringMatching(/bypasses row-level security/),
    expect.stringMatching(/^Row-level security is off on "submissions", .*prepare-databases/),
    expect.stringMatching(/^The policy "open" lets every row of "receipts" through/),
    expect.stringMatching(/^Row-level security on "reviews" is not forced/),
    expect.stringMatching(/^The table "decision_plans" is not in the management database/),
  ]);
});
