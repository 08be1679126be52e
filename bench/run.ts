// `npm run bench`: the consumers' documents on the program, and on three limits in the same run. See docs/performance.md.
import { type GrowthLine, benchGrowth, growToLarge, printGrowth } from './growth.ts';
import { canPin, stopChildren } from './child.ts';
import { makeDataSet } from './data/data-set.ts';
import { type BenchDatabase, fill, startDatabase } from './database.ts';
import { deepWork } from './deep.ts';
import { prepareFragments } from './limits/prepare-fragments.ts';
import { prepareLimits } from './limits/prepare.ts';
import { benchLive, type LiveFigures } from './live.ts';
import { type Options, readOptions } from './options.ts';
import { benchReads } from './reads.ts';
import { legend, type Line, table, writeResults } from './report.ts';
import { startLimit, startProgram } from './servers.ts';
import { benchStart, type StartFigures } from './start.ts';
import { benchSearch, printSearch, type SearchLine } from './search.ts';
import { judge, printJudged } from './targets.ts';
import { worksOn } from './work.ts';
import { benchWrites, printWrites } from './writes.ts';

const cleanups: (() => Promise<unknown> | void)[] = [];
async function cleanUp(): Promise<void> {
  await stopChildren();
  for (const undo of cleanups.splice(0).reverse()) await undo();
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void cleanUp().finally(() => process.exit(1)));
}

try {
  const wrong = await run();
  for (const sentence of wrong) console.error(`WRONG: ${sentence}`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await cleanUp();
}

async function run(): Promise<string[]> {
  const options = readOptions(process.argv.slice(2));
  const { parts, pace, isShort, keep } = options;
  if (!canPin) say('WARNING: servers cannot be given a core of their own here');
  // with databases of its own, before there are others
  const writes = parts.has('writes') ? await benchWrites(3 * pace.measuredSeconds, say) : null;
  const isRead = [...parts].some((part) => part !== 'writes');
  const { lines, wrong, ...told } = isRead ? await benchReading(options) : { lines: [], wrong: [], growth: [], start: null, live: null, search: [] };

  if (told.growth.length > 0) printGrowth(told.growth);
  if (told.search.length > 0) printSearch(told.search);
  if (told.start) console.log(`\nStart to ready: ${told.start.ms} ms; ${told.start.megabytes} MB then.`);
  if (writes) printWrites(writes);
  if (told.live) printLive(told.live);
  if (lines.length > 0) console.log(`\n${legend}`);
  const judged = judge(lines);
  if (!isShort && judged.length > 0) printJudged(judged);
  console.log(`\nWritten to ${writeResults({ pace, wrong, ...told, writes, lines }, keep)}`);
  say('Done');
  return wrong;
}

interface Reading {
  lines: Line[];
  wrong: string[];
  growth: GrowthLine[];
  start: StartFigures | null;
  live: LiveFigures | null;
  search: SearchLine[];
}

/** All parts that read one delivery database. */
async function benchReading(options: Options): Promise<Reading> {
  const { parts, works: chosen, pace } = options;
  say('Making the data public');
  const data = makeDataSet();
  const database = await startDatabase();
  cleanups.push(() => database.stop());
  await fill(database, data);
  await prepareLimits(database.owner, data);
  if (parts.has('small')) await prepareFragments(database.owner, data);
  const small = Object.values(worksOn(data)).filter(({ name }) => chosen.has(name));

  const reading: Reading = { lines: [], wrong: [], growth: [], start: null, live: null, search: [] };
  const told = (done: { lines: Line[]; wrong: string[] }) => {
    reading.lines.push(...done.lines);
    reading.wrong.push(...done.wrong);
    console.log(`\n${table(done.lines)}\n`);
  };

  if (parts.has('start')) reading.start = await benchStart(database, say);
  if (parts.has('small') && small.length > 0) told(await benchReads({ name: 'small', database, data, works: small, options, say }));
  if (parts.has('live')) reading.live = await benchLive(database, data.releases.at(-1)!.editionYear, say);
  if (parts.has('growth')) reading.growth = await benchGrowth(database, small, say);
  if (parts.has('large') || parts.has('search')) {
    say('Growing to 50 editions of 2,000 cases');
    await growToLarge(database);
  }
  if (parts.has('large')) {
    const works = chosen.has('deep') ? [...small, await deepOn(database, worksOn(data).list)] : small;
    const modes = new Set([...options.modes].filter((mode) => mode !== 'get' && mode !== 'changing'));
    const shorter = {
      rounds: Math.min(2, pace.rounds),
      warmUpSeconds: Math.min(1, pace.warmUpSeconds),
      measuredSeconds: Math.min(3, pace.measuredSeconds),
    };
    told(await benchReads({ name: 'large', database, data, works, options: { ...options, modes, pace: shorter }, say }));
  }
  if (parts.has('search')) reading.search = await benchSearch(database, worksOn(data).list, say);
  return reading;
}

function printLive({ listeners, deaf, half, nearlyAll, all, cpu, databaseCpu, megabytes }: LiveFigures): void {
  console.log(
    `\nOne cue to ${listeners} listeners (and ${deaf} who do not read): half had it after ${half} ms, 99 % after ${nearlyAll} ms, all after ${all} ms; ${cpu} ms of processor time, ${databaseCpu} ms of the database's; ${megabytes} MB.`,
  );
}

async function deepOn(database: BenchDatabase, list: ReturnType<typeof worksOn>['list']) {
  const [program, limit] = [await startProgram(database, { ANSWER_CACHE_BYTES: '0' }), await startLimit(database, 'tables')];
  try {
    return await deepWork(list, program, limit);
  } finally {
    await program.stop();
    await limit.stop();
  }
}

function say(what: string): void {
  console.log(`${(performance.now() / 1_000).toFixed(1).padStart(6)} s  ${what}`);
}
