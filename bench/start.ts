import { type BenchDatabase } from './database.ts';
import { residentMegabytes } from './child.ts';
import { startProgram } from './servers.ts';

export interface StartFigures {
  /** From the command to the first answer of /health/ready, in milliseconds: the middle one of three. */
  ms: number;
  megabytes: number;
}

/** How long a delivery node takes on a prepared database. The first start of all fills the caches of the loader, and does not count. */
export async function benchStart(database: BenchDatabase, say: (what: string) => void): Promise<StartFigures> {
  say('start: a delivery node on a prepared database');
  const took: number[] = [];
  let megabytes = 0;
  for (let time = 0; time < 4; time++) {
    const began = performance.now();
    const program = await startProgram(database);
    took.push(performance.now() - began);
    megabytes = residentMegabytes(program.pid);
    await program.stop();
  }
  const counted = took.slice(1).sort((a, b) => a - b);
  return { ms: Math.round(counted[1]!), megabytes };
}
