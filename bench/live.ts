import { giveCue } from '../src/delivery/showcase/give-cue.ts';
import { openPool } from '../src/platform/database/connection.ts';
import { cores, cpuTime, familyCpuTime, residentMegabytes, startChild } from './child.ts';
import type { BenchDatabase } from './database.ts';
import { startProgram } from './servers.ts';
import type { ListenOrder } from './listen.ts';

const listeners = 5_000;
const deaf = 50;

export interface LiveFigures {
  listeners: number;
  deaf: number;
  /** Milliseconds from the cue's commit until so many had it. */
  half: number;
  nearlyAll: number;
  all: number;
  /** Processor time that the node and the database took for the cue, in milliseconds. */
  cpu: number;
  databaseCpu: number;
  megabytes: number;
}

/** One cue to thousands who listen, with some among them who never read. */
export async function benchLive(database: BenchDatabase, year: number, say: (what: string) => void): Promise<LiveFigures> {
  say(`live: ${listeners} listeners, and ${deaf} more who never read`);
  const most = String(listeners + deaf + 100);
  const program = await startProgram(database, { MAX_STREAMS: most, MAX_STREAMS_PER_ADDRESS: most });
  const pool = openPool(database.publisher, { max: 1, statementTimeout: 60_000 });
  const query =
    'subscription ($edition: Int!) { stage(edition: $edition) { sequence state current { order case { id slug text(locale: "en") { title } } } at } }';
  const url = `${program.url}/stream?${new URLSearchParams({ query, variables: JSON.stringify({ edition: year }) }).toString()}`;
  try {
    const first = await cue(pool, year, 0);
    const order: ListenOrder = { url, listeners, deaf, event: `"sequence":${first + 1}` };
    const child = startChild('bench/listen.ts', cores.load, { LISTEN: JSON.stringify(order) });
    const told = lines(child.process.stdout!);
    const failed = child.ended.then(() => Promise.reject(new Error(`the listeners ended:\n${child.said()}`)));
    await Promise.race([told.next(), failed]);
    const [cpuBefore, databaseBefore] = [cpuTime(program.pid), familyCpuTime(database.postmaster)];
    await cue(pool, year, first);
    const committed = Date.now();
    const { at } = JSON.parse((await Promise.race([told.next(), failed])) as string) as { at: number[] };
    const waits = at.map((one) => one - committed).sort((a, b) => a - b);
    const figures: LiveFigures = {
      ...{ listeners, deaf, half: waits[waits.length >> 1]!, nearlyAll: waits[Math.floor(waits.length * 0.99)]!, all: waits.at(-1)! },
      cpu: cpuTime(program.pid) - cpuBefore,
      databaseCpu: familyCpuTime(database.postmaster) - databaseBefore,
      megabytes: residentMegabytes(program.pid),
    };
    failed.catch(() => {});
    await child.stop();
    return figures;
  } finally {
    await pool.end();
    await program.stop();
  }
}

async function cue(pool: Parameters<typeof giveCue>[0], editionYear: number, expectedSequence: number): Promise<number> {
  const given = await giveCue(pool, { editionYear, expectedSequence, state: 'LIVE', order: 1 });
  if (typeof given === 'string') throw new Error(`the stage does not move: ${given}`);
  return given.sequence;
}

/** Line by line of what a child says. */
function lines(stream: NodeJS.ReadableStream): { next(): Promise<string> } {
  const [ready, waiting]: [string[], ((line: string) => void)[]] = [[], []];
  let rest = '';
  stream.on('data', (data: Buffer) => {
    const parts = (rest + data.toString()).split('\n');
    rest = parts.pop()!;
    for (const line of parts) {
      const taker = waiting.shift();
      if (taker) taker(line);
      else ready.push(line);
    }
  });
  return { next: () => (ready.length > 0 ? Promise.resolve(ready.shift()!) : new Promise((resolve) => waiting.push(resolve))) };
}
