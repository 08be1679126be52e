// One real PostgreSQL for the whole run, with both databases migrated once into templates; each test file copies them.
import '../../tools/swc-hook.mjs';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { keepTemplates, keptTemplates } from './kept-templates.mjs';

// No autovacuum: tests compare the sizes of tables to show that nothing was left behind, and it changes those by itself.
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off', max_connections: 200, scram_iterations: 1 };
const roles = { owner: 'test_owner', management: 'test_management', reader: 'test_reader', publisher: 'test_publisher' };

export default async () => {
  const { startEmbeddedPostgres } = await import('../../src/platform/database/embedded-postgres.ts');
  const place = inMemory() ?? os.tmpdir();
  clearAfterTheKilled(place);
  const folder = mkdtempSync(path.join(place, 'casegraph-test-'));
  writeFileSync(path.join(folder, 'run-by'), String(process.pid));
  chmodSync(folder, 0o711); // the server's own user passes through
  process.env.TMPDIR = folder; // whatever a test makes, or a program or a browser that it starts, goes with it
  const dataDir = path.join(folder, 'postgres');
  const start = () => startEmbeddedPostgres({ dataDir, settings });

  const isKept = keptTemplates(dataDir);
  let server = await start();
  if (!isKept) {
    await makeTemplates(superuserOf(server));
    if (!process.env.CI) {
      await server.stop();
      keepTemplates(dataDir);
      server = await start();
    }
  }
  globalThis.testServer = { server, folder };
  process.env.TEST_SERVER = JSON.stringify({ superuser: superuserOf(server), roles });
  process.env.TEST_FOLDER = folder;
};

/**
 * Where files are kept in memory, if there is plenty of it. A run makes some hundreds of databases of a thousand files each: on a disk that takes ten
 * times as long, and most of it in the system. Nothing that tests show is about a disk.
 */
function inMemory() {
  if (process.env.TMPDIR || process.platform !== 'linux') return undefined;
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    return bavail * bsize > 6e9 && os.freemem() > 8e9 ? '/dev/shm' : undefined;
  } catch {
    return undefined; // there is none
  }
}

/** A run that was killed leaves its folder, with a server at work in it: both go with the next run. */
function clearAfterTheKilled(place) {
  const isAlive = (pid) => pid > 0 && attempt(() => process.kill(pid, 0));
  for (const name of readdirSync(place).filter((name) => name.startsWith('casegraph-test-'))) {
    const folder = path.join(place, name);
    const number = (file) => attempt(() => Number(readFileSync(path.join(folder, file), 'utf8').split('\n')[0])) || 0;
    const [run, server] = [number('run-by'), number('postgres/postmaster.pid')];
    if (run === 0 || isAlive(run)) continue; // none of these, or at work
    // a number may be another program's by now
    const isItsServer = attempt(() => readFileSync(`/proc/${server}/cmdline`, 'utf8').includes(folder));
    if (isItsServer) attempt(() => process.kill(server, 'SIGQUIT'));
    attempt(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }));
  }
}

/** What it comes to; false where it cannot be done, and true where it comes to nothing. */
function attempt(what) {
  try {
    return what() ?? true;
  } catch {
    return false;
  }
}

const superuserOf = ({ host, port, user, password }) => ({ host, port, user, password, database: 'postgres' });

async function makeTemplates(superuser) {
  const { createDatabase, createRoles } = await import('../../src/platform/database/create-databases.ts');
  const prepare = await import('../../src/platform/database/prepare-database.ts');
  await createRoles(superuser, Object.fromEntries(Object.values(roles).map((role) => [role, 'test'])));
  for (const house of ['management', 'delivery']) {
    const name = `template_${house}`;
    await createDatabase(superuser, name, roles.owner);
    const owner = { ...superuser, user: roles.owner, password: 'test', database: name };
    await prepare.migrate(house, owner);
    if (house === 'management') await prepare.grantManagement(owner, roles.management);
    else {
      await prepare.grantReader(owner, roles.reader);
      await prepare.grantPublisher(owner, roles.publisher);
    }
  }
}
