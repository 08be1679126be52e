import { spawn, spawnSync, type SpawnOptions } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import type net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { freePort } from '../free-port.ts';
import { embeddedBinaries } from './embedded-binaries.ts';

/** A PostgreSQL server that runs as a child of this program, with its data in a folder of its own. */
export interface EmbeddedPostgres {
  host: string;
  port: number;
  /** The server's superuser. For preparing only; nothing that serves requests may use it. */
  user: string;
  password: string;
  stop(): Promise<void>;
}

interface Options {
  dataDir: string;
  settings?: Record<string, string | number>;
  onLog?: (line: string) => void;
}

type Command = [program: string, args: string[], options: SpawnOptions];
interface Place {
  dataDir: string;
  /** Wraps a command so that it runs as a user whom PostgreSQL accepts. */
  asServerUser: (program: string, args: string[]) => Command;
  owner?: { uid: number; gid: number };
}

/** How long a server that begins or ends is waited for, in milliseconds. */
const longestWait = 60_000;
const isWindows = process.platform === 'win32';
const environment: SpawnOptions = {
  env: {
    PATH: process.env.PATH,
    TZ: 'UTC',
    LC_ALL: 'C',
    ...(isWindows ? { SystemRoot: process.env.SystemRoot, TEMP: os.tmpdir() } : {}),
  },
  cwd: path.parse(process.cwd()).root,
};

/** Starts the server, or takes over one that outlived its program. Makes the data folder on first use. */
export async function startEmbeddedPostgres({ dataDir, settings = {}, onLog }: Options): Promise<EmbeddedPostgres> {
  const binary = embeddedBinaries();
  const place = openPlace(path.resolve(dataDir), binary('postgres'));
  if (!fs.existsSync(path.join(place.dataDir, 'PG_VERSION'))) initialize(place, binary('initdb'));
  const credentials = { user: 'postgres', password: fs.readFileSync(secretFile(place.dataDir), 'utf8') };
  const server = (await adopt(place.dataDir)) ?? (await launch(place, binary, settings, onLog));
  return { ...credentials, ...server };
}

const secretFile = (dataDir: string) => path.join(dataDir, 'superuser-secret');

/** PostgreSQL refuses to run as root, and initdb wants a user that the passwd file knows. */
function openPlace(dataDir: string, postgres: string): Place {
  fs.mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  if (process.getuid?.() !== 0) return { dataDir, asServerUser: (program, args) => [program, args, {}] };

  const users = new Map(
    fs
      .readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .map((line) => line.split(':'))
      .map((row) => [row[0], row]),
  );
  const row = users.get('postgres') ?? users.get('nobody');
  if (!row) {
    throw new Error(
      'The embedded database cannot run as root, and neither "postgres" nor "nobody" is in /etc/passwd. Start as another user, or set MANAGEMENT_DATABASE_URL and DELIVERY_DATABASE_URL.',
    );
  }
  const owner = { uid: Number(row[2]), gid: Number(row[3]) };
  fs.chownSync(dataDir, owner.uid, owner.gid);
  const reachable = spawnSync('/bin/ls', [postgres, dataDir], { ...owner, cwd: '/', stdio: 'ignore' }).status === 0;
  if (reachable) return { dataDir, owner, asServerUser: (program, args) => [program, args, owner] };

  // A checkout under a private home is out of that user's reach: let it pass directories, and nothing else. The
  // securebit makes access(2) agree with open(2).
  const capability = '-all,+dac_override';
  const setpriv = [
    `--reuid=${owner.uid}`,
    `--regid=${owner.gid}`,
    '--clear-groups',
    '--securebits=+no_setuid_fixup',
    `--inh-caps=${capability}`,
    `--ambient-caps=+dac_override`,
    `--bounding-set=${capability}`,
  ];
  return { dataDir, owner, asServerUser: (program, args) => ['setpriv', [...setpriv, program, ...args], {}] };
}

function initialize({ dataDir, asServerUser, owner }: Place, initdb: string): void {
  const password = randomBytes(24).toString('base64url');
  const passwordFile = path.join(os.tmpdir(), `casegraph-${randomBytes(8).toString('hex')}`);
  fs.writeFileSync(passwordFile, password, { mode: 0o600 });
  if (owner) fs.chownSync(passwordFile, owner.uid, owner.gid);
  try {
    const [program, args, options] = asServerUser(initdb, [
      ...['-D', dataDir, '-U', 'postgres', `--pwfile=${passwordFile}`, '-A', 'scram-sha-256', '-E', 'UTF8'],
      // the built-in provider sorts and folds alike on every host
      ...['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions'],
    ]);
    const done = spawnSync(program, args, { ...environment, ...options, encoding: 'utf8' } as object);
    if (done.status !== 0) throw new Error(`The embedded database could not be made: ${done.error ?? ''} ${done.stderr}`);
  } finally {
    fs.rmSync(passwordFile, { force: true });
  }
  fs.writeFileSync(secretFile(dataDir), password, { mode: 0o600 });
}

type Server = Pick<EmbeddedPostgres, 'host' | 'port' | 'stop'>;
const keeperFile = (dataDir: string) => path.join(dataDir, 'casegraph-keeper'); // pid of the program that stops the server

/** A server may outlive a program that was killed: take it over. While its keeper lives, only use it. */
async function adopt(dataDir: string): Promise<Server | undefined> {
  const end = performance.now() + longestWait;
  let lock = readLock(dataDir);
  // one that recovers, or that is just being ended, has the folder still
  while (lock && lock.status !== 'ready' && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    lock = readLock(dataDir);
  }
  if (lock?.status !== 'ready') return undefined;
  const { pid, port, socketDir } = lock;

  const keeper = keeperFile(dataDir);
  const mine = !(fs.existsSync(keeper) && isAlive(Number(fs.readFileSync(keeper, 'utf8'))));
  if (mine) fs.writeFileSync(keeper, String(process.pid));
  return {
    host: isWindows ? '127.0.0.1' : socketDir,
    port,
    async stop() {
      if (!mine) return;
      process.kill(pid, 'SIGINT');
      while (isAlive(pid) && isServerOf(dataDir, pid)) await new Promise((resolve) => setTimeout(resolve, 20));
    },
  };
}

/**
 * What the server of a folder says of itself; undefined where none runs. One that was killed leaves its word behind, and its
 * number may be another program's by now, or that of a process which has ended and which nobody has asked after: such a word
 * is taken away, because the server would believe it and not start.
 */
function readLock(dataDir: string): { pid: number; port: number; socketDir: string; status: string } | undefined {
  const file = path.join(dataDir, 'postmaster.pid');
  if (!fs.existsSync(file)) return undefined;
  const [pid = '', , , port, socketDir = '', , , status = ''] = fs.readFileSync(file, 'utf8').split('\n');
  if (!isAlive(Number(pid))) return undefined;
  if (isServerOf(dataDir, Number(pid))) return { pid: Number(pid), port: Number(port), socketDir, status: status.trim() };
  for (const stale of [file, path.join(socketDir, `.s.PGSQL.${port}.lock`)]) fs.rmSync(stale, { force: true });
  return undefined;
}

function isServerOf(dataDir: string, pid: number): boolean {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(dataDir);
  } catch {
    return !fs.existsSync('/proc/self'); // other systems do not tell
  }
}

async function launch(place: Place, binary: ReturnType<typeof embeddedBinaries>, settings: object, onLog?: (line: string) => void): Promise<Server> {
  const { dataDir, owner } = place;
  const port = await freePort();
  // the path of a socket has at most 107 bytes, so it cannot lie in the data folder
  const socketDir = path.join(os.tmpdir(), `casegraph-${createHash('sha256').update(dataDir).digest('hex').slice(0, 12)}`);
  if (!isWindows) {
    fs.mkdirSync(socketDir, { recursive: true, mode: 0o700 });
    if (owner) fs.chownSync(socketDir, owner.uid, owner.gid);
  }
  const configuration = {
    port,
    listen_addresses: isWindows ? '127.0.0.1' : '',
    ...(isWindows ? {} : { unix_socket_directories: socketDir }),
    max_connections: 100,
    shared_buffers: '128MB',
    // statements hold somebody's words; they stay out of the server's log
    log_parameter_max_length_on_error: 0,
    log_min_error_statement: 'panic',
    ...settings,
  };
  const [program, args, options] = place.asServerUser(binary('postgres'), [
    ...['-D', dataDir],
    ...Object.entries(configuration).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]);
  // a process group of its own: a terminal's ^C reaches this program only, which then stops the server in order
  const child = spawn(program, args, { ...environment, ...options, stdio: ['ignore', 'ignore', 'pipe'], detached: !isWindows });
  const exited = new Promise<string>((resolve) => child.once('exit', (code, signal) => resolve(String(code ?? signal))));
  let tail = '';
  await new Promise<void>((ready, failed) => {
    child.stderr!.on('data', (data: Buffer) => {
      tail = (tail + String(data)).slice(-4000);
      onLog?.(String(data));
      if (tail.includes('ready to accept connections')) ready();
    });
    child.once('error', failed);
    void exited.then((why) => failed(new Error(`The embedded database ended (${why}): ${tail}`)));
  });
  fs.writeFileSync(keeperFile(dataDir), String(process.pid));
  child.unref();
  (child.stderr as net.Socket).unref();

  return {
    host: isWindows ? '127.0.0.1' : socketDir,
    port,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.ref(); // else Node would end before the server has
      if (isWindows) spawnSync(binary('pg_ctl'), ['stop', '-D', dataDir, '-m', 'fast'], environment);
      else child.kill('SIGINT');
      await exited;
      if (!isWindows) fs.rmSync(socketDir, { recursive: true, force: true });
    },
  };
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
