import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ask } from './ask.ts';
import { checkAnswers, checkGrowth, type Counts, countAll } from './check.ts';
import { type Server, startServer } from './child.ts';
import type { DataSet } from './data/data-set.ts';
import type { BenchDatabase } from './database.ts';
import { byPost, measure, median, type Round } from './measure.ts';
import type { Mode, Options } from './options.ts';
import { releaseEachSecond } from './releases.ts';
import type { Line } from './report.ts';
import { startLimit, startProgram } from './servers.ts';
import { warmRequests, type WarmRequests } from './warm-requests.ts';
import { limitBody, requestBody, type Work } from './work.ts';

interface Bench {
  name: 'small' | 'large';
  database: BenchDatabase;
  data: DataSet;
  works: readonly Work[];
  options: Options;
  say(what: string): void;
}

type ServerName = 'L0' | 'L1' | 'L1f' | 'program';
const warmModes = ['warm', 'get', 'conditional', 'compressed', 'changing'] as const;

/** Everything about one set of data: are the answers the limits' own, what do they cost, how many are there in a second. */
export async function benchReads({ name, database, data, works, options, say }: Bench): Promise<{ lines: Line[]; wrong: string[] }> {
  const level1 = await startLimit(database, 'tables');
  const level1f = name === 'small' ? await startLimit(database, 'fragments') : undefined;
  const cold = await startProgram(database, { ANSWER_CACHE_BYTES: '0' });
  const warm = await startProgram(database);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'casegraph-answers-'));
  let level0: Server | undefined;
  try {
    say(`${name}: comparing answers and counting statements`);
    const wrong = [
      ...(await checkAnswers('The program', cold, level1, works)),
      ...(await checkAnswers('The program with kept answers', warm, level1, works)),
      ...(await checkAnswers('The program with kept answers, asked again,', warm, level1, works)),
      ...(level1f ? await checkAnswers('L1f', level1f, level1, works) : []),
      ...(await checkGrowth(database, cold, works)),
    ];
    const counts = new Map<ServerName, Counts>([
      ['program', await countAll(database, cold, works)],
      ['L1', await countAll(database, level1, works, limitBody)],
      ...(level1f ? ([['L1f', await countAll(database, level1f, works)]] as const) : []),
    ]);
    level0 = await startLevel0(folder, cold, works);
    const servers = { L0: level0, L1: level1, ...(level1f ? { L1f: level1f } : {}), program: cold };
    const lines = await measureAll({ name, works, options, servers, warm, database, data, counts, say });
    return { lines, wrong };
  } finally {
    for (const server of [level0, level1, level1f, cold, warm]) await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function startLevel0(folder: string, program: Server, works: readonly Work[]): Promise<Server> {
  const answers: Record<string, string> = {};
  for (const work of works) answers[requestBody(work)] = await ask(program.url, requestBody(work));
  const file = path.join(folder, 'answers.json');
  writeFileSync(file, JSON.stringify(answers));
  return startServer('bench/limits/level0.ts', { ANSWERS: file });
}

interface Measuring extends Pick<Bench, 'name' | 'works' | 'options' | 'database' | 'data' | 'say'> {
  servers: Partial<Record<ServerName, Server>>;
  /** With kept answers. */
  warm: Server;
  counts: ReadonlyMap<ServerName, Counts>;
}

async function measureAll({ name, works, options, servers, warm, database, data, counts, say }: Measuring): Promise<Line[]> {
  const { pace, modes } = options;
  const rounds = new Map<string, Round[]>();
  const compressedBytes = new Map<Work, number>();
  say(`${name}: measuring, ${pace.rounds} × (${pace.warmUpSeconds} s warm-up + ${pace.measuredSeconds} s) for each work and server`);
  // servers take turns within a round, so that a busy minute of the machine hits all of them
  for (let count = 1; count <= pace.rounds; count++) {
    for (const work of works) {
      const measured = async (key: string, server: Server, request: Parameters<typeof measure>[2], status?: string) => {
        const round = await measure(server, database.postmaster, request, pace, status);
        rounds.set(`${work.name} ${key}`, [...(rounds.get(`${work.name} ${key}`) ?? []), round]);
      };
      for (const [key, server] of Object.entries(servers)) {
        if (key === 'program' && !modes.has('cold')) continue;
        await measured(key, server, byPost(server.url, key === 'L0' || key === 'program' ? requestBody(work) : limitBody(work)));
      }
      if (warmModes.some((mode) => modes.has(mode))) {
        const requests = await warmRequests(warm, work); // anew: each release makes another answer
        compressedBytes.set(work, requests.compressedBytes);
        for (const mode of warmModes.filter((one) => modes.has(one))) {
          const releasing = mode === 'changing' ? releaseEachSecond(database, data) : undefined;
          await measured(mode, warm, requestIn(mode, warm, work, requests), mode === 'conditional' ? '304' : undefined);
          await releasing?.stop();
        }
      }
      process.stdout.write(` ${work.name}`);
    }
    process.stdout.write(` (round ${count} of ${pace.rounds})\n`);
  }

  const lines: Line[] = [];
  for (const work of works) {
    const bytes = Buffer.byteLength(await ask(warm.url, requestBody(work)));
    const of = (key: string) => rounds.get(`${work.name} ${key}`) && median(rounds.get(`${work.name} ${key}`)!);
    const [limit0, limit1] = [of('L0')!.perSecond, of('L1')!.perSecond];
    for (const key of Object.keys(servers) as ServerName[]) {
      const round = of(key);
      if (!round) continue;
      const shares = {
        toL0: key === 'L0' ? null : round.perSecond / limit0,
        toL1: (key === 'program' || key === 'L1f') && limit1 > 0 ? round.perSecond / limit1 : null,
      };
      lines.push({ data: name, work: work.name, server: key, mode: 'cold', round, bytes, statements: counts.get(key)?.get(work) ?? null, ...shares });
    }
    for (const mode of warmModes) {
      const round = of(mode);
      if (!round) continue;
      const sent = mode === 'conditional' ? 0 : mode === 'compressed' ? compressedBytes.get(work)! : bytes;
      lines.push({
        data: name,
        work: work.name,
        server: 'program',
        mode,
        round,
        bytes: sent,
        statements: null,
        toL0: round.perSecond / limit0,
        toL1: null,
      });
    }
  }
  return lines;
}

const requestIn = (mode: Mode, warm: Server, work: Work, { get, conditional, compressed }: WarmRequests) =>
  mode === 'get' ? get : mode === 'conditional' ? conditional : mode === 'compressed' ? compressed : byPost(warm.url, requestBody(work));
