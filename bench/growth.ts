import { ask } from './ask.ts';
import type { Server } from './child.ts';
import { countStatements } from './count-statements.ts';
import { grow, large, type Size } from './data/grow.ts';
import type { BenchDatabase } from './database.ts';
import { byPost, measure } from './measure.ts';
import type { Pace } from './options.ts';
import { startProgram } from './servers.ts';
import { requestBody, type Work } from './work.ts';

export interface GrowthLine {
  curve: string;
  at: string;
  work: string;
  perSecond: number;
  p50: number;
  p99: number;
  cpu: number;
  databaseCpu: number;
  statements: number;
  megabytes: number;
}

const sizes: [string, Size][] = [
  ['10 ×', { editions: 20, casesPerEdition: 300 }],
  ['100 ×', { editions: 30, casesPerEdition: 2_000 }],
];
const short: Pace = { rounds: 1, warmUpSeconds: 1, measuredSeconds: 2 };
const thirty = 'en zh-Hans fr es ru ar de it pt ja ko hi id th vi tr pl uk nl sv fi da nb cs hu ro el he fa sw'.split(' ');

/** Cold, as everything grows: cases, languages, connections. Leaves the data at the largest size. */
export async function benchGrowth(database: BenchDatabase, works: readonly Work[], say: (what: string) => void): Promise<GrowthLine[]> {
  const lines: GrowthLine[] = [];
  const measured = async (program: Server, curve: string, at: string, work: Work, connections = 32) => {
    const body = requestBody(work);
    const isServed = await ask(program.url, body).catch(() => undefined);
    if (isServed === undefined) return say(`growth: ${work.name} with ${at} ${curve} costs more than one request may`);
    const round = await measure(program, database.postmaster, { ...byPost(program.url, body), connections }, short);
    const { reads } = await countStatements(database.superuser, database.reader.user, program.url, body, 3);
    const { perSecond, p50, p99, cpu, databaseCpu, megabytes } = round;
    lines.push({ curve, at, work: work.name, perSecond, p50, p99, cpu, databaseCpu, statements: reads, megabytes });
  };
  const inProgram = async (run: (program: Server) => Promise<void>) => {
    const program = await startProgram(database, { ANSWER_CACHE_BYTES: '0' });
    await run(program).finally(() => program.stop());
  };

  say('growth: languages and connections');
  await inProgram(async (program) => {
    for (const work of works) await measured(program, 'cases', '1 ×', work);
    for (const work of works.filter(({ variables }) => 'locales' in variables)) {
      for (const count of [1, 2, 6, 12, 30]) {
        const variables = { ...work.variables, locales: thirty.slice(0, count), ...(work.name === 'feed' ? { first: 10 } : {}) };
        await measured(program, 'languages', String(count), { ...work, variables });
      }
    }
    const list = works.find(({ name }) => name === 'list') ?? works[0]!;
    for (const connections of [1, 4, 16, 64]) await measured(program, 'connections', String(connections), list, connections);
  });
  for (const [at, size] of sizes) {
    say(`growth: ${at} (${size.editions} editions of ${size.casesPerEdition} cases)`);
    await grow(database.owner, size);
    await inProgram(async (program) => {
      for (const work of works) await measured(program, 'cases', at, work);
    });
  }
  return lines;
}

export const growToLarge = (database: BenchDatabase) => grow(database.owner, large);

export function printGrowth(lines: readonly GrowthLine[]): void {
  console.log('\n| curve       | at    | work   |   req/s | p50 ms | p99 ms | CPU ms | database CPU ms | statements |  MB |');
  console.log('| ----------- | ----- | ------ | ------: | -----: | -----: | -----: | --------------: | ---------: | --: |');
  for (const { curve, at, work, perSecond, p50, p99, cpu, databaseCpu, statements, megabytes } of lines) {
    const cells = [curve.padEnd(11), at.padEnd(5), work.padEnd(6), String(Math.round(perSecond)).padStart(7), String(p50).padStart(6)];
    const more = [
      String(p99).padStart(6),
      cpu.toFixed(3).padStart(6),
      databaseCpu.toFixed(3).padStart(15),
      String(statements).padStart(10),
      String(megabytes).padStart(3),
    ];
    console.log(`| ${[...cells, ...more].join(' | ')} |`);
  }
}
