import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Connection } from '../src/platform/database/connection.ts';
import { seededRandom } from '../src/platform/seeded-random.ts';
import { aTemplate, copies, type Draft, ownersOf } from '../test/faults/drafts.ts';
import { openPlace, type Place } from '../test/faults/place.ts';
import { jsonHeaders } from './ask.ts';
import { cpuTime, familyCpuTime } from './child.ts';
import { byPost, load } from './measure.ts';
import { allDay, startProgram } from './servers.ts';
import { operation, requestBody } from './work.ts';

/** What is to be done beside reading, and how much is read. */
const wanted = { savesPerSecond: 200, submitsPerSecond: 25, readsPerSecond: 1_500, savers: 200, submitters: 50 };

interface Waits {
  perSecond: number;
  p50: number;
  p99: number;
}

export interface WritesFigures {
  /** Public reads of a delivery node, alone and beside the writes. */
  alone: Waits;
  beside: Waits;
  saves: Waits;
  submits: Waits;
  /** Answers that were no success, by what they said. */
  refused: Record<string, number>;
  /** Processor time of the program and of the database for each act, in milliseconds; reads included in the database's. */
  cpu: number;
  databaseCpu: number;
}

/**
 * A delivery node that is read while a program beside it takes autosaves and cases handed in: both with the database that the program brings,
 * and those who ask, on all cores of the machine alike. Acts are sent at their pace, whether or not the one before was answered.
 */
export async function benchWrites(seconds: number, say: (what: string) => void): Promise<WritesFigures> {
  say('writes: the program with its database, and a delivery node beside it');
  const place = await openPlace(allDay);
  try {
    const node = await startProgram({ reader: readerOf(place) }, {}, null);
    const random = seededRandom('writes');
    const tokens = await place.signIn(wanted.savers + wanted.submitters);
    const owners = await ownersOf(place, tokens);
    const perSubmitter = Math.ceil((wanted.submitsPerSecond * (seconds + 4)) / wanted.submitters);
    const handingIn = Array.from({ length: perSubmitter }, () => owners.slice(wanted.savers)).flat();
    const drafts = await copies(place, await aTemplate(place, random.next), [...owners.slice(0, wanted.savers), ...handingIn]);
    await place.sql('analyze');
    const [savers, submitters] = [tokens.slice(0, wanted.savers), tokens.slice(wanted.savers)];

    const list = { ...operation('portal', 'PortalCases'), variables: { locale: 'en', first: 20 } };
    const read = (seconds: number) =>
      load({ ...byPost(node.url, requestBody(list)), seconds, connections: 32, rate: wanted.readsPerSecond }, '200', null);
    await read(2);
    say(`writes: ${wanted.readsPerSecond} reads a second alone`);
    const alone = await read(seconds);
    say(`writes: beside ${wanted.savesPerSecond} saves and ${wanted.submitsPerSecond} cases handed in a second`);
    const writer = new Writer(place.url);
    const postmaster = Number(readFileSync(path.join(place.dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
    const acts = async (seconds: number) => {
      await Promise.all([
        writer.atPace(wanted.savesPerSecond, seconds, (n) => writer.save(savers[n % savers.length]!, n, drafts[n % savers.length]!)),
        writer.atPace(wanted.submitsPerSecond, seconds, (n) => writer.submit(submitters[n % submitters.length]!, n, drafts[savers.length + n]!)),
      ]);
      drafts.splice(savers.length, wanted.submitsPerSecond * seconds); // each is handed in once
    };
    await acts(2);
    await place.sql('analyze'); // as a database that has been at work for more than a minute is
    writer.forget();
    const [cpu, databaseCpu] = [cpuTime(place.pid()), familyCpuTime(postmaster)];
    const [beside] = await Promise.all([read(seconds), acts(seconds)]);
    const done = writer.waits.save.length + writer.waits.submit.length;
    return {
      alone: pick(alone),
      beside: pick(beside),
      saves: waitsOf(writer.waits.save, seconds),
      submits: waitsOf(writer.waits.submit, seconds),
      refused: Object.fromEntries(writer.refused),
      cpu: (cpuTime(place.pid()) - cpu) / done,
      databaseCpu: (familyCpuTime(postmaster) - databaseCpu) / done,
    };
  } finally {
    await place.close();
  }
}

export function printWrites({ alone, beside, saves, submits, refused, cpu, databaseCpu }: WritesFigures): void {
  const line = (what: string, { perSecond, p50, p99 }: Waits) =>
    `  ${what.padEnd(28)}${perSecond.toFixed(0).padStart(6)}/s  p50 ${p50.toFixed(1).padStart(6)} ms  p99 ${p99.toFixed(1).padStart(6)} ms`;
  console.log('\nReads beside writes:');
  console.log(line('reads alone', alone));
  console.log(line('reads beside', beside));
  console.log(line('autosaves', saves));
  console.log(line('cases handed in', submits));
  console.log(`  The 99th of 100 reads takes ${(beside.p99 / Math.max(1, alone.p99)).toFixed(2)} times as long (wanted: at most 2).`);
  console.log(`  An act takes ${cpu.toFixed(2)} ms of the program's processor time, and ${databaseCpu.toFixed(2)} ms of the database's.`);
  for (const [what, count] of Object.entries(refused)) console.log(`  refused: ${what}: ${count}`);
}

/** Sends acts as people, and notes how long each waited from when it was due. */
class Writer {
  readonly waits = { save: [] as number[], submit: [] as number[] };
  readonly refused = new Map<string, number>();
  readonly #url: string;

  constructor(url: string) {
    this.#url = `${url}/graphql`;
  }

  forget(): void {
    this.waits.save = [];
    this.waits.submit = [];
    this.refused.clear();
  }

  /** So many acts a second, each when it is due. */
  async atPace(perSecond: number, seconds: number, act: (n: number) => Promise<void>): Promise<void> {
    const began = performance.now();
    const under: Promise<void>[] = [];
    for (let n = 0; n < perSecond * seconds; n++) {
      const due = began + (n * 1_000) / perSecond;
      const early = due - performance.now();
      if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
      under.push(act(n));
    }
    await Promise.all(under);
  }

  async save(token: string, person: number, draft: Draft): Promise<void> {
    const expectedVersion = draft.version++;
    const body = `${expectedVersion} ${'A sentence of the case. '.repeat(120)}`.trim();
    const texts = [{ locale: 'en', title: 'Sample', summary: 'Sample', body }];
    const version = await this.#act('save', token, person, 'saveSubmission', 'SaveSubmissionInput', {
      submissionId: draft.id,
      expectedVersion,
      texts,
    });
    draft.version = version ?? expectedVersion; // what was refused is tried on the same version
  }

  async submit(token: string, person: number, { id, version }: Draft): Promise<void> {
    await this.#act('submit', token, person, 'submitCase', 'SubmitCaseInput', { submissionId: id, expectedVersion: version });
  }

  async #act(what: 'save' | 'submit', token: string, person: number, mutation: string, type: string, input: object): Promise<number | undefined> {
    const query = `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { submission { version } problems { code } } }`;
    const sent = performance.now();
    const response = await fetch(this.#url, {
      method: 'POST',
      headers: { ...jsonHeaders, authorization: `Bearer ${token}`, 'x-forwarded-for': `198.51.100.${person % 250}` },
      body: JSON.stringify({ query, variables: { input: { idempotencyKey: randomUUID(), ...input } } }),
    });
    type Answer = { data?: { answer: { submission: { version: number } | null; problems: { code: string }[] } }; errors?: { message: string }[] };
    const { data, errors } = (await response.json()) as Answer;
    this.waits[what].push(performance.now() - sent);
    const wrong = errors?.[0]?.message ?? data?.answer.problems[0]?.code;
    if (wrong) this.refused.set(`${what}: ${wrong}`, (this.refused.get(`${what}: ${wrong}`) ?? 0) + 1);
    return data?.answer.submission?.version;
  }
}

const pick = ({ perSecond, p50, p99 }: Waits): Waits => ({ perSecond, p50, p99 });

function waitsOf(waits: readonly number[], seconds: number): Waits {
  const sorted = waits.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { perSecond: waits.length / seconds, p50: at(0.5), p99: at(0.99) };
}

/** As delivery nodes come to the database that the program brings. */
function readerOf({ dataDir }: Place): Connection {
  const [, , , port, host] = readFileSync(path.join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n');
  const passwords = JSON.parse(readFileSync(path.join(dataDir, 'role-secrets.json'), 'utf8')) as Record<string, string>;
  return { host: host!, port: Number(port), user: 'casegraph_reader', password: passwords.casegraph_reader!, database: 'casegraph_delivery' };
}
