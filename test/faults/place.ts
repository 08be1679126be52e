import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { tokenHash } from '../../src/management/identity/session-token.ts';
import { type Connection, withClient } from '../../src/platform/database/connection.ts';
import { startEmbeddedPostgres } from '../../src/platform/database/embedded-postgres.ts';
import { type Program, startProgram, until } from '../support/program.ts';

/** The program with its own database, in a folder of its own, to be killed and started again. */
export interface Place {
  dataDir: string;
  url: string;
  /** The program's process, while it runs. */
  pid(): number;
  /** `kill -9` of the program. Its database goes on, as after any death of a program. */
  killProgram(): Promise<void>;
  /** `kill -9` of the database's first process and of all that it has begun. */
  killDatabase(): Promise<void>;
  /** Starts the program again, at the same address, and waits until it is ready. */
  startProgram(): Promise<void>;
  /** Starts the database again where it was, as its operator would, and waits until the program, which lives on, is ready. */
  startDatabase(): Promise<void>;
  /** Runs a statement on the management database, as its superuser. */
  sql<T extends object>(text: string, values?: unknown[]): Promise<T[]>;
  /** Makes people who are signed in; says their tokens. */
  signIn(count: number): Promise<string[]>;
  /** Ends everything in order, and deletes the folder. Says the program's exit code. */
  close(): Promise<number | null>;
}

export async function openPlace(settings: Record<string, string> = {}): Promise<Place> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'casegraph-faults-'));
  const postgres = path.join(dataDir, 'postgres');
  const address: { PORT?: string } = {};
  const start = () => startProgram({ LOG_LEVEL: 'error', ...settings, DATA_DIR: dataDir, ...address });
  let program: Program | undefined = await start().catch((error: unknown) => {
    rmSync(dataDir, { recursive: true, force: true });
    throw error;
  });
  const { url } = program;
  address.PORT = new URL(url).port;
  let brought: { stop(): Promise<void> } | undefined;

  const server = () => {
    const [pid = '', , , port = '', host = ''] = readFileSync(path.join(postgres, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(pid), port: Number(port), host };
  };
  const connection = (): Connection => {
    const { host, port } = server();
    const password = readFileSync(path.join(postgres, 'superuser-secret'), 'utf8');
    return { host, port, user: 'postgres', password, database: 'casegraph_management' };
  };
  const socketDir = server().host;
  const sql: Place['sql'] = (text, values = []) => withClient(connection(), async (client) => (await client.query(text, values)).rows as never);
  const ready = () =>
    until(async () => (await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(10_000) }).catch(() => undefined))?.status === 200, 180);

  const killDatabase = async () => {
    const { pid } = server();
    const family = [pid, ...childrenOf(pid)];
    for (const each of family) kill(each);
    await until(async () => family.every((each) => !runs(each)));
    brought = undefined;
  };

  const close = async () => {
    for (const signal of signals) process.off(signal, interrupted);
    const code = (await program?.stop()) ?? null;
    await brought?.stop();
    if (existsSync(path.join(postgres, 'postmaster.pid'))) await killDatabase(); // whatever went wrong, nothing goes on running
    for (const folder of [dataDir, socketDir]) rmSync(folder, { recursive: true, force: true });
    return code;
  };
  const signals = ['SIGINT', 'SIGTERM'] as const;
  const interrupted = () => void close().finally(() => process.exit(1));
  for (const signal of signals) process.once(signal, interrupted);

  return {
    dataDir,
    url,
    close,
    pid: () => program!.pid,
    sql,
    async killProgram() {
      await program?.stop('SIGKILL');
      program = undefined;
    },
    killDatabase,
    async startProgram() {
      program = await start();
    },
    async startDatabase() {
      // where the program looks for it: whoever brings a database back brings it back at its address
      brought = await startEmbeddedPostgres({ dataDir: postgres, settings: { port: server().port } });
      await ready();
    },
    async signIn(count) {
      const tokens = Array.from({ length: count }, () => `cgs_${randomBytes(32).toString('base64url')}`);
      await sql(
        `with p as (insert into people (email, name) select 'person-' || gen_random_uuid() || '@example.org', 'Sample applicant' from unnest($1::bytea[])
           returning id), n as (select id, row_number() over () as place from p)
         insert into sessions (token_hash, person_id, expires_at) select t.hash, n.id, '2100-01-01'
           from unnest($1::bytea[]) with ordinality t (hash, place) join n using (place)`,
        [tokens.map(tokenHash)],
      );
      return tokens;
    },
  };
}

/** What a database could lose by being set to be fast: the settings that are not as they have to be. */
export async function careless({ sql }: Place): Promise<string[]> {
  const wanted = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' };
  const rows = await sql<{ name: keyof typeof wanted; setting: string }>(`select name, setting from pg_settings where name = any($1)`, [
    Object.keys(wanted),
  ]);
  return rows.filter(({ name, setting }) => setting !== wanted[name]).map(({ name, setting }) => `${name} is ${setting}`);
}

function childrenOf(pid: number): number[] {
  const told = (file: string) => readFileSync(file, 'utf8').trim().split(/\s+/).filter(Boolean).map(Number);
  try {
    return told(`/proc/${pid}/task/${pid}/children`);
  } catch {
    return []; // they end by themselves once they notice that their parent is gone
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Whether a process still does something. One that has ended and that nobody has asked after does not. */
function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
