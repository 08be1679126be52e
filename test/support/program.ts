import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

/** The real program in a process of its own, with its own data folder and port. */
export interface Program {
  url: string;
  dataDir: string;
  pid: number;
  /** Everything that it has printed. */
  output(): string;
  /** The password of the sample accounts. */
  samplePassword(): string;
  /** Sends a signal and waits for the end; says the exit code. The data folder is deleted unless it was given. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Those that ended though nobody here asked them to, with the last that they said. */
const gone: string[] = [];
/** Where a test fails, the environment of tests prints it (`jest/environment.mjs`). */
Object.assign(globalThis, { saidByPrograms: () => gone.splice(0) });

const root = path.resolve(import.meta.dirname, '../..');
const command = ['--import', path.join(root, 'tools/swc-hook.mjs'), path.join(root, 'src/main.ts')];

/** Starts the program and waits until it is ready. Settings are environment variables. */
export async function startProgram(settings: Record<string, string> = {}): Promise<Program> {
  const dataDir = settings.DATA_DIR ?? mkdtempSync(path.join(os.tmpdir(), 'casegraph-program-'));
  const port = settings.PORT ?? String(await freePort());
  const { child, output, ended } = launch({ DATA_DIR: dataDir, PORT: port, ...settings });
  const url = `http://127.0.0.1:${port}`;
  await Promise.race([
    // it says so itself: whatever answers there may be another program
    until(async () => output().includes('casegraph is ready') && (await fetch(`${url}/health/ready`).catch(() => undefined))?.status === 200, 180),
    ended.then((code) => Promise.reject(new Error(`the program ended with ${code}: ${output()}`))),
  ]).catch((error: unknown) => {
    child.kill('SIGTERM'); // and its database with it
    throw error;
  });
  let isAsked = false;
  void ended.then(
    (code) => isAsked || gone.push(`the program at ${url} ended by itself with ${code ?? child.signalCode}: ${output().slice(-2_000)}`),
  );
  return {
    url,
    dataDir,
    pid: child.pid!,
    output,
    samplePassword: () => readFileSync(path.join(dataDir, 'sample-password'), 'utf8').trim(),
    async stop(signal = 'SIGTERM') {
      isAsked = true;
      child.kill(signal);
      const code = await ended;
      if (!settings.DATA_DIR) rmSync(dataDir, { recursive: true, force: true });
      return code;
    },
  };
}

/** Runs the program with settings that it should refuse; says its exit code and what it printed. */
export async function runProgram(settings: Record<string, string>): Promise<{ code: number | null; output: string }> {
  const { ended, output } = launch(settings);
  return { code: await ended, output: output() };
}

function launch(settings: Record<string, string>): { child: ChildProcess; output: () => string; ended: Promise<number | null> } {
  const { PATH = '', HOME = '', TMPDIR } = process.env;
  // a test shares its machine with others: that one is slow for a moment is nothing to turn visitors away for
  const env = { PATH, HOME, ...(TMPDIR ? { TMPDIR } : {}), MAX_LOOP_DELAY_MS: '60000', ...settings };
  const child = spawn(process.execPath, command, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (printed += String(data)));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, output: () => printed, ended };
}

/** Asks again and again, a few times a second, until the answer is yes; gives up after three minutes, or so many seconds. */
export async function until(isSo: () => Promise<boolean>, seconds = 180): Promise<void> {
  const end = performance.now() + seconds * 1_000;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`waited for ${seconds} s in vain`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

let tried = 0;
/**
 * A port that nobody listens at: below those that a system gives to whoever connects, and from another place on in each process of tests, so that no
 * two programs that start at once are given the same.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = 10_000 + ((process.pid * 257 + tried++) % 20_000);
    if (await isFree(port)) return port;
  }
}

const isFree = (port: number) =>
  new Promise<boolean>((resolve) => {
    const server = net.createServer().once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
