// `npm run bench`: the consumers' documents on the program, and on two limits in the same run. `--short` for a quick look.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { applyRelease } from '../src/delivery/releases/apply-release.ts';
import { contentHash } from '../src/platform/canonical-json.ts';
import { connectionUrl, openPool } from '../src/platform/database/connection.ts';
import { ask } from './ask.ts';
import { checkAnswers, checkGrowth, type Counts, countAll } from './check.ts';
import { canPin, type Server, startServer, stopChildren } from './child.ts';
import { type DataSet, makeDataSet } from './data/data-set.ts';
import { type BenchDatabase, fill, startDatabase } from './database.ts';
import { prepareLimits } from './limits/prepare.ts';
import { prepareFragments } from './limits/prepare-fragments.ts';
import { byPost, full, measure, median, type Round, short } from './measure.ts';
import { type Line, printTable, writeResults } from './report.ts';
import { requestBody, type Work, worksOn } from './work.ts';

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
  const program = await startServer('src/main.ts', { ...programEnv(env), ANSWER_CACHE_BYTES: '0' }, '/health/ready');
  const warm = await startServer('src/main.ts', programEnv(env), '/health/ready');

  say('Comparing answers and counting statements');
  const wrong = [
    ...(await checkAnswers('The program', program, level1, works)),
    ...(await checkAnswers('The program with kept answers', warm, level1, works)),
    ...(await checkAnswers('The program with kept answers, asked again,', warm, level1, works)),
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
  const lines = await measureAll(works, { L0: level0, L1: level1, L1f: level1f, program, warm }, database, data, counts);
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

type Servers = Record<'L0' | 'L1' | 'L1f' | 'program' | 'warm', Server>;

async function measureAll(
  works: readonly Work[],
  { warm, ...servers }: Servers,
  database: BenchDatabase,
  data: DataSet,
  counts: Map<Server, Counts>,
): Promise<Line[]> {
  const rounds = new Map<string, Round[]>();
  const keep = (key: string, round: Round) => rounds.set(key, [...(rounds.get(key) ?? []), round]);
  const asked = new Map<Work, WarmRequests>();

  // servers take turns within a round, so that a busy minute of the machine hits all of them
  for (let count = 1; count <= pace.rounds; count++) {
    for (const work of works) {
      const measured = async (key: string, server: Server, request: Request, status?: string) =>
        keep(`${work.name} ${key}`, await measure(server, database.postmaster, request, pace, status));
      for (const [name, server] of Object.entries(servers)) await measured(name, server, byPost(server.url, requestBody(work)));
      asked.set(work, await warmRequests(warm, work)); // anew: each release makes another answer
      const { get, conditional, compressed } = asked.get(work)!;
      await measured('warm', warm, byPost(warm.url, requestBody(work)));
      await measured('warm by GET', warm, get);
      await measured('conditional', warm, conditional, '304');
      await measured('compressed', warm, compressed);
      const releasing = releaseEachSecond(database, data);
      await measured('changing', warm, byPost(warm.url, requestBody(work)));
      await releasing.stop();
      process.stdout.write(` ${work.name}`);
    }
    process.stdout.write(` (round ${count} of ${pace.rounds})\n`);
  }

  const lines: Line[] = [];
  for (const work of works) {
    const bytes = Buffer.byteLength(await ask(servers.program.url, requestBody(work)));
    const of = (name: string) => median(rounds.get(`${work.name} ${name}`)!);
    const [limit0, limit1] = [of('L0').perSecond, of('L1').perSecond];
    for (const [name, server] of Object.entries(servers)) {
      const round = of(name);
      const statements = counts.get(server)?.get(work) ?? null;
      const shares = {
        toL0: name === 'L0' ? null : round.perSecond / limit0,
        toL1: name === 'program' || name === 'L1f' ? round.perSecond / limit1 : null,
      };
      lines.push({ work: work.name, server: name, mode: 'cold', round, bytes, statements, ...shares });
    }
    for (const mode of ['warm', 'warm by GET', 'conditional', 'compressed', 'changing'] as const) {
      const round = of(mode);
      const sent = mode === 'conditional' ? 0 : mode === 'compressed' ? asked.get(work)!.compressedBytes : bytes;
      lines.push({ work: work.name, server: 'program', mode, round, bytes: sent, statements: null, toL0: round.perSecond / limit0, toL1: null });
    }
  }
  return lines;
}

type Request = Parameters<typeof measure>[2];

interface WarmRequests {
  /** The same question by GET, */
  get: Request;
  /** from somebody who has the answer already, */
  conditional: Request;
  /** and from somebody who takes it compressed. */
  compressed: Request;
  compressedBytes: number;
}

async function warmRequests(program: Server, work: Work): Promise<WarmRequests> {
  const { query, operationName, variables } = work;
  const url = `${program.url}?${new URLSearchParams({ query, operationName, variables: JSON.stringify(variables) }).toString()}`;
  const method = 'GET' as const;
  const headers = { accept: 'application/graphql-response+json' };
  const ask = async (more: Record<string, string>) => {
    const response = await fetch(url, { headers: { ...headers, ...more } });
    const bytes = await response.arrayBuffer();
    return { response, bytes };
  };
  await ask({});
  const etag = (await ask({})).response.headers.get('etag');
  if (!etag) throw new Error(`GET of "${work.name}" has no ETag.`);
  const coding = { 'accept-encoding': 'br, gzip' };
  for (const deadline = performance.now() + 10_000; (await ask(coding)).response.headers.get('content-encoding') !== 'br';) {
    if (performance.now() > deadline) throw new Error(`GET of "${work.name}" is never compressed.`);
  }
  return {
    get: { url, method, headers },
    conditional: { url, method, headers: { ...headers, 'if-none-match': etag } },
    compressed: { url, method, headers: { ...headers, ...coding } },
    compressedBytes: await compressedLength(url, { ...headers, ...coding }),
  };
}

/** As sent: `fetch` takes codings apart. */
async function compressedLength(url: string, headers: Record<string, string>): Promise<number> {
  const response = await new Promise<http.IncomingMessage>((resolve, reject) => http.get(url, { headers }, resolve).on('error', reject));
  response.resume();
  return Number(response.headers['content-length']);
}

/** A release each second that changes nothing but the revision, as corrections do all day: what is kept is kept no longer. */
function releaseEachSecond(database: BenchDatabase, { releases, files }: DataSet) {
  const { editionYear, content } = releases[0]!;
  const again = { organizations: [], cases: content.cases.slice(-1), removals: [] };
  const pool = openPool(database.publisher, { max: 1, statementTimeout: 60_000 });
  const release = () =>
    applyRelease(
      pool,
      { id: randomUUID(), editionYear, kind: 'RESULTS', contentHash: contentHash(again), applyAt: new Date('2020-01-01T00:00:00Z'), content: again },
      (hash) => Promise.resolve(files.get(hash)!),
    );
  let last: Promise<unknown> = release();
  const timer = setInterval(() => {
    last = last.then(release);
  }, 1_000);
  return {
    async stop() {
      clearInterval(timer);
      await last;
      await pool.end();
    },
  };
}

function say(what: string): void {
  console.log(`${(performance.now() / 1_000).toFixed(1).padStart(6)} s  ${what}`);
}
