// `npm run bench`: the consumers' documents on the program, and on two limits in the same run. `--short` for a quick look.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { connectionUrl } from '../src/platform/database/connection.ts';
import { ask } from './ask.ts';
import { checkAnswers, checkGrowth, type Counts, countAll } from './check.ts';
import { canPin, type Server, startServer, stopChildren } from './child.ts';
import { makeDataSet } from './data/data-set.ts';
import { type BenchDatabase, fill, startDatabase } from './database.ts';
import { prepareLimits } from './limits/prepare.ts';
import { prepareFragments } from './limits/prepare-fragments.ts';
import { byPost, full, measure, median, type Round, short } from './measure.ts';
import { type Line, printTable, writeResults } from './report.ts';
import { requestBody, type Work, type WorkName, worksOn } from './work.ts';

const pace = process.argv.includes('--short') ? short : full;
const chosen = process.argv.slice(2).filter((word) => !word.startsWith('--'));

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
  say('Making the data');
  const data = makeDataSet();
  const all = worksOn(data);
  const unknown = chosen.filter((name) => !(name in all));
  if (unknown.length > 0) throw new Error(`No work is named ${unknown.join(', ')}: there are ${Object.keys(all).join(', ')}.`);
  const works = Object.values(all).filter(({ name }) => chosen.length === 0 || chosen.includes(name));

  say('Starting a database and making the data public');
  const database = await startDatabase();
  cleanups.push(() => database.stop());
  await fill(database, data);
  await prepareLimits(database.owner, data);
  await prepareFragments(database.owner, data);

  say(`Starting the servers${canPin ? '' : ' (WARNING: they cannot be given a core of their own here)'}`);
  const env = { DELIVERY_DATABASE_URL: connectionUrl(database.reader) };
  const level1 = await startServer('bench/limits/level1.ts', { ...env, SOURCE: 'tables' });
  const level1f = await startServer('bench/limits/level1.ts', { ...env, SOURCE: 'fragments' });
  const program = await startServer('src/main.ts', programEnv(env), '/health/ready');

  say('Comparing answers and counting statements');
  const wrong = [
    ...(await checkAnswers('The program', program, level1, works)),
    ...(await checkAnswers('L1f', level1f, level1, works)),
    ...(await checkGrowth(database, program, works)),
  ];
  const counts = new Map([
    [program, await countAll(database, program, works)],
    [level1, await countAll(database, level1, works)],
    [level1f, await countAll(database, level1f, works)],
  ]);
  const level0 = await startLevel0(program, works);

  say(`Measuring: ${pace.rounds} × (${pace.warmUpSeconds} s warm-up + ${pace.measuredSeconds} s) for each work and server`);
  const lines = await measureAll(works, { L0: level0, L1: level1, L1f: level1f, program }, database, counts);
  console.log();
  printTable(lines);
  console.log(`\nWritten to ${writeResults(lines, { pace, data: 'small', wrong })}`);
  return wrong;
}

function programEnv(env: Record<string, string>): Record<string, string> {
  return {
    ...env,
    NODE_ROLE: 'delivery',
    NODE_ENV: 'production',
    LOG_LEVEL: 'error',
    // one address asks for all of it here, and asks for all that the machine can do
    VISITOR_BUDGET: '1000000000',
    VISITOR_BUDGET_PER_SECOND: '1000000000',
    CLIENT_PACE: '1000000000',
    MAX_RUNNING_PER_CLIENT: '100000',
    MAX_LOOP_DELAY_MS: '60000',
    PUBLIC_URL: 'https://bench.example.org', // as prepare.sql has it: addresses are compared too
  };
}

async function startLevel0(program: Server, works: readonly Work[]): Promise<Server> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'casegraph-answers-'));
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }));
  const answers: Record<string, string> = {};
  for (const work of works) answers[requestBody(work)] = await ask(program.url, requestBody(work));
  const file = path.join(folder, 'answers.json');
  writeFileSync(file, JSON.stringify(answers));
  return startServer('bench/limits/level0.ts', { ANSWERS: file });
}

type Servers = Record<'L0' | 'L1' | 'L1f' | 'program', Server>;

async function measureAll(works: readonly Work[], servers: Servers, database: BenchDatabase, counts: Map<Server, Counts>): Promise<Line[]> {
  const rounds = new Map<string, Round[]>();
  const keep = (key: string, round: Round) => rounds.set(key, [...(rounds.get(key) ?? []), round]);
  const conditional = new Map<WorkName, Awaited<ReturnType<typeof conditionalRequest>>>();
  for (const work of works) conditional.set(work.name, await conditionalRequest(servers.program, work));

  // servers take turns within a round, so that a busy minute of the machine hits all of them
  for (let count = 1; count <= pace.rounds; count++) {
    for (const work of works) {
      for (const [name, server] of Object.entries(servers)) {
        keep(`${work.name} ${name}`, await measure(server, database.postmaster, byPost(server.url, requestBody(work)), pace));
      }
      keep(`${work.name} 304`, await measure(servers.program, database.postmaster, conditional.get(work.name)!, pace, '304'));
      process.stdout.write(` ${work.name}`);
    }
    process.stdout.write(` (round ${count} of ${pace.rounds})\n`);
  }

  const lines: Line[] = [];
  for (const work of works) {
    const bytes = async (server: Server) => Buffer.byteLength(await ask(server.url, requestBody(work)));
    const of = (name: string) => median(rounds.get(`${work.name} ${name}`)!);
    const [limit0, limit1] = [of('L0').perSecond, of('L1').perSecond];
    for (const [name, server] of Object.entries(servers)) {
      const round = of(name);
      const statements = counts.get(server)?.get(work) ?? null;
      const shares = {
        toL0: name === 'L0' ? null : round.perSecond / limit0,
        toL1: name === 'program' || name === 'L1f' ? round.perSecond / limit1 : null,
      };
      lines.push({ work: work.name, server: name, mode: 'cold', round, bytes: await bytes(server), statements, ...shares });
    }
    const round = of('304');
    const statements = counts.get(servers.program)!.get(work)!; // without a cache, finding that nothing changed costs as much
    lines.push({ work: work.name, server: 'program', mode: 'conditional', round, bytes: 0, statements, toL0: round.perSecond / limit0, toL1: null });
  }
  return lines;
}

/** The same question by GET, from somebody who has the answer already. */
async function conditionalRequest(program: Server, work: Work) {
  const { query, operationName, variables } = work;
  const url = `${program.url}?${new URLSearchParams({ query, operationName, variables: JSON.stringify(variables) }).toString()}`;
  const headers = { accept: 'application/graphql-response+json' };
  const response = await fetch(url, { headers });
  await response.arrayBuffer();
  const etag = response.headers.get('etag');
  if (!etag) throw new Error(`GET of "${work.name}" answered ${response.status} without an ETag.`);
  return { url, method: 'GET' as const, headers: { ...headers, 'if-none-match': etag } };
}

function say(what: string): void {
  console.log(`${(performance.now() / 1_000).toFixed(1).padStart(6)} s  ${what}`);
}
