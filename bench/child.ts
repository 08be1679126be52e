import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freePort } from '../src/platform/free-port.ts';

export const root = path.join(import.meta.dirname, '..');

/** Servers get one core, the load another: else the faster server would starve those who ask it. */
export const canPin = process.platform === 'linux' && os.availableParallelism() > 1 && spawnSync('taskset', ['--version']).status === 0;
export const cores = { server: 0, load: 1 };

export interface Child {
  pid: number;
  stop(): Promise<void>;
  /** Everything that it said, for the case that it fails. */
  said(): string;
  ended: Promise<number | null>;
  process: ChildProcess;
}

const running = new Set<Child>();

/** Runs one of our files in a process of its own, on a core of its own where that is possible; null for wherever there is room. */
export function startChild(file: string, core: number | null, env: Record<string, string>): Child {
  const node = [process.execPath, '--disable-warning=ExperimentalWarning', '--import', './tools/swc-hook.mjs', file];
  const [program, ...args] = canPin && core !== null ? ['taskset', '-c', String(core), ...node] : node;
  const child = spawn(program!, args, { cwd: root, env: { PATH: process.env.PATH, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let tail = '';
  const keep = (data: Buffer) => (tail = (tail + data.toString()).slice(-8_000));
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const started: Child = {
    pid: child.pid!,
    process: child,
    ended,
    said: () => tail,
    async stop() {
      running.delete(started);
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      const patience = setTimeout(() => child.kill('SIGKILL'), 5_000);
      await ended;
      clearTimeout(patience);
    },
  };
  running.add(started);
  return started;
}

export const stopChildren = () => Promise.all([...running].map((child) => child.stop()));

export interface Server extends Child {
  url: string;
}

/** Starts a server and waits until it answers, for half a minute at most. */
export async function startServer(file: string, env: Record<string, string>, readyPath = '/', core: number | null = cores.server): Promise<Server> {
  const port = await freePort();
  const child = startChild(file, core, { ...env, HOST: '127.0.0.1', PORT: String(port) });
  const origin = `http://127.0.0.1:${port}`;
  for (const deadline = performance.now() + 30_000; performance.now() < deadline;) {
    const response = await fetch(origin + readyPath).catch(() => undefined);
    await response?.arrayBuffer();
    if (response && (readyPath === '/' || response.ok)) return { ...child, url: `${origin}/graphql` };
    const gone = await Promise.race([child.ended.then(() => true), new Promise<false>((resolve) => setTimeout(resolve, 50, false))]);
    if (gone) throw new Error(`${file} ended before it was ready:\n${child.said()}`);
  }
  await child.stop();
  throw new Error(`${file} was not ready after 30 s:\n${child.said()}`);
}

/** Processor time that a process has used, and that its ended children had used, in milliseconds. Zero where the system does not tell. */
function cpuTimes(pid: number): { own: number; ended: number } {
  try {
    const times = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
      .slice(11, 15)
      .map(Number);
    const [user, system, endedUser, endedSystem] = times as [number, number, number, number];
    return { own: (user + system) * 10, ended: (endedUser + endedSystem) * 10 };
  } catch {
    return { own: 0, ended: 0 };
  }
}

export const cpuTime = (pid: number): number => cpuTimes(pid).own;

/** Processor time of a whole family: connections come and go, and none of their work may be lost. */
export const familyCpuTime = (pid: number): number => childrenOf(pid).reduce((sum, child) => sum + cpuTimes(child).own, cpuTimes(pid).ended);

/** Resident memory of a process in megabytes. Zero where the system does not tell. */
export function residentMegabytes(pid: number): number {
  try {
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024);
  } catch {
    return 0;
  }
}

/** The processes that a process has started. */
function childrenOf(pid: number): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}
