import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { withClient } from '../../../src/platform/database/connection.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../../src/platform/database/embedded-postgres.ts';
import { until } from '../../support/program.ts';

let folder: string;
let server: EmbeddedPostgres;
beforeAll(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'casegraph-embedded-'))));
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const lockFile = () => path.join(folder, 'postgres', 'postmaster.pid');
const ask = async (text: string) =>
  await withClient({ ...server, database: 'postgres' }, async (client) => (await client.query<Record<string, unknown>>(text)).rows);

test('it is set to lose nothing', async () => {
  server = await startEmbeddedPostgres({ dataDir: path.join(folder, 'postgres') });
  const rows = await ask(`select name, setting from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit') order by name`);
  expect(rows.map(({ setting }) => setting)).toEqual(['on', 'on', 'on']);
});

test('a killed server’s number is not believed once it is another program’s, and what was committed is there', async () => {
  await ask('create table kept (word text)');
  await ask(`insert into kept values ('here')`);
  const [pid = '', ...rest] = readFileSync(lockFile(), 'utf8').split('\n');
  process.kill(Number(pid), 'SIGKILL');
  await until(async () =>
    ask('select 1').then(
      () => false,
      () => true,
    ),
  );
  const stranger = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  try {
    writeFileSync(lockFile(), [String(stranger.pid), ...rest].join('\n'));
    server = await startEmbeddedPostgres({ dataDir: path.join(folder, 'postgres') });
    expect(await ask('select word from kept')).toEqual([{ word: 'here' }]);
  } finally {
    stranger.kill('SIGKILL');
    await once(stranger, 'exit');
  }
});
