import { jsonHeaders } from './ask.ts';
import { cores, cpuTime, familyCpuTime, residentMegabytes, type Server, startChild } from './child.ts';
import type { LoadOrder, LoadResult } from './load.ts';
import type { Pace } from './options.ts';

/** What one round says about one server and one request. */
export interface Round {
  perSecond: number;
  p50: number;
  p99: number;
  /** Processor time per request in milliseconds: the server's, and the database's on its behalf. */
  cpu: number;
  databaseCpu: number;
  megabytes: number;
}

/** Loads a server for a while, and says how it did. Any answer but the expected one ends the run. */
export async function measure(
  server: Server,
  postmaster: number,
  request: Pick<LoadOrder, 'method' | 'headers' | 'body' | 'url' | 'connections'>,
  pace: Pace,
  status = '200',
) {
  await load({ ...request, seconds: pace.warmUpSeconds }, status);
  const [before, databaseBefore] = [cpuTime(server.pid), familyCpuTime(postmaster)];
  const result = await load({ ...request, seconds: pace.measuredSeconds }, status);
  const answered = Math.max(1, result.requests);
  const round: Round = {
    perSecond: result.perSecond,
    p50: result.p50,
    p99: result.p99,
    cpu: (cpuTime(server.pid) - before) / answered,
    databaseCpu: (familyCpuTime(postmaster) - databaseBefore) / answered,
    megabytes: residentMegabytes(server.pid),
  };
  return round;
}

export const byPost = (url: string, body: string) => ({ url, method: 'POST' as const, headers: jsonHeaders, body });

/** One burst of load; any answer but the expected one ends the run. */
export async function load(order: LoadOrder, status: string, core: number | null = cores.load): Promise<LoadResult> {
  const child = startChild('bench/load.ts', core, { LOAD: JSON.stringify(order) });
  const patience = setTimeout(() => child.process.kill('SIGKILL'), (order.seconds + 30) * 1_000);
  const code = await child.ended;
  clearTimeout(patience);
  if (code !== 0) throw new Error(`The load ended with ${code}:\n${child.said()}`);
  const result = JSON.parse(child.said().trim().split('\n').at(-1)!) as LoadResult;
  const strange = Object.keys(result.statuses).filter((got) => got !== status);
  if (strange.length > 0 || result.failed > 0) {
    throw new Error(
      `Under load ${order.url} gave ${JSON.stringify(result.statuses)}, and ${result.failed} requests got no answer; expected ${status} only.`,
    );
  }
  return result;
}

/** The middle one of several rounds, number by number. */
export function median(rounds: readonly Round[]): Round {
  const middle = (pick: (round: Round) => number) => rounds.map(pick).sort((a, b) => a - b)[rounds.length >> 1]!;
  return {
    perSecond: middle((round) => round.perSecond),
    p50: middle((round) => round.p50),
    p99: middle((round) => round.p99),
    cpu: middle((round) => round.cpu),
    databaseCpu: middle((round) => round.databaseCpu),
    megabytes: middle((round) => round.megabytes),
  };
}
