// `npm run test:rush`: the last minute before the close. 200 applicants save by themselves every few seconds, and 50 hand in at
// the same instant, again and again, each from an address of their own. Prints how long answers took and what was refused;
// exits 1 where an acknowledged save is lost, a submission has not exactly one receipt, or a refusal is not one that asks to
// come again. `--savers`, `--submitters`, `--seconds`, `--pause` (milliseconds between a save and the next), `--short`.
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { seededRandom } from '../../src/platform/seeded-random.ts';
import { cpuTime } from '../../bench/child.ts';
import { quantile } from '../attack/honest.ts';
import { GraphClient } from '../support/graph-client.ts';
import { aTemplate, copies, type Draft, ownersOf } from './drafts.ts';
import { careless, openPlace, type Place } from './place.ts';

const { values } = parseArgs({
  options: {
    savers: { type: 'string', default: '200' },
    submitters: { type: 'string', default: '50' },
    seconds: { type: 'string' },
    pause: { type: 'string', default: '3000' },
    short: { type: 'boolean', default: false },
  },
});
const seconds = Number(values.seconds ?? (values.short ? 15 : 60));
const [savers, submitters, pause] = [Number(values.savers), Number(values.submitters), Number(values.pause)];
/** Between an instant at which everybody hands in and the next, in milliseconds. */
const waveMs = 10_000;
const waves = Math.max(1, Math.floor((seconds * 1_000) / waveMs));
const patience = 30_000;

interface Answer {
  submission: { version: number; receipt: { number: string } | null; texts: { body: string }[] } | null;
  problems: { code: string }[];
}

const began = performance.now();
const wrong: string[] = [];
const waits = { save: [] as number[], submit: [] as number[] };
const answers = new Map<string, number>();
const waited = new Map<string, number>();
let looks = 0;
const random = seededRandom('rush');
const place = await openPlace({ TRUSTED_PROXIES: '1' });
let isOver = false;
try {
  for (const setting of await careless(place)) wrong.push(`the database may lose what it acknowledged: ${setting}`);
  const template = await aTemplate(place, random.next);
  const tokens = await place.signIn(savers + submitters);
  const owners = await ownersOf(place, tokens);
  const drafts = await copies(place, template, [...owners.slice(0, savers), ...Array.from({ length: waves }, () => owners.slice(savers)).flat()]);
  await place.sql('analyze');
  console.log(`Prepared ${drafts.length} drafts of ${tokens.length} people after ${((performance.now() - began) / 1000).toFixed(0)} s.`);

  const [saved, handedIn] = [new Map<string, string>(), new Map<string, Set<string>>()];
  const [start, cpuBefore] = [performance.now(), cpuTime(place.pid())];
  const saving = tokens.slice(0, savers).map((token, i) => autosave(token, i, drafts[i]!, saved));
  const submitting = Array.from({ length: waves }, async (_, wave) => {
    await sleep(waveMs / 2 + wave * waveMs);
    const theirs = drafts.slice(savers + wave * submitters, savers + (wave + 1) * submitters);
    await Promise.all(theirs.map((draft, i) => handIn(tokens[savers + i]!, savers + i, draft, handedIn)));
  });
  const watching = watch(place);
  await sleep(seconds * 1_000);
  isOver = true;
  await Promise.all([...saving, ...submitting, watching]);
  const took = (performance.now() - start) / 1000;
  const cpu = cpuTime(place.pid()) - cpuBefore;

  await compare(place, drafts, saved, handedIn);
  console.log(`\n${took.toFixed(0)} s, ${savers} saving, ${submitters} handing in at one instant, ${waves} times.`);
  for (const [what, all] of Object.entries(waits)) {
    const [p50, p99, longest] = [0.5, 0.99, 1].map((share) => `${quantile(all, share).toFixed(0)} ms`);
    console.log(
      `${what.padEnd(8)}${String(all.length).padStart(6)} answers  ${(all.length / took).toFixed(1).padStart(6)}/s  p50 ${p50}, p99 ${p99}, longest ${longest}`,
    );
  }
  const acts = waits.save.length + waits.submit.length;
  console.log(`The program had ${(cpu / took / 10).toFixed(0)} % of a core, and used ${(cpu / acts).toFixed(1)} ms of it for each answer.`);
  console.log(
    `Backends of the program, on the average of a look: ${[...waited].map(([what, count]) => `${what} ${(count / looks).toFixed(1)}`).join(', ')}.`,
  );
  for (const [what, count] of [...answers].sort()) console.log(`  ${what.padEnd(40)}${count}`);
} finally {
  isOver = true;
  const code = await place.close();
  if (code !== 0) wrong.push(`the program ended with ${code}`);
}
for (const sentence of new Set(wrong)) console.log(`WRONG: ${sentence}`);
console.log(wrong.length === 0 ? 'Nothing was lost.' : 'Something was lost.');
process.exitCode = wrong.length === 0 ? 0 : 1;

/** Looks twice a second at what the program's backends wait for. */
async function watch({ sql }: Place): Promise<void> {
  for (; !isOver; looks++) {
    const rows = await sql<{ what: string; count: number }>(
      `select case when state = 'active' then coalesce(wait_event_type || ' ' || wait_event, 'at work') else state end as what, count(*)::int
       from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle' group by 1`,
    );
    for (const { what, count } of rows) waited.set(what, (waited.get(what) ?? 0) + count);
    await sleep(500);
  }
}

/** Saves every few seconds what has been written meanwhile. */
async function autosave(token: string, person: number, draft: Draft, saved: Map<string, string>): Promise<void> {
  await sleep(random.below(pause));
  for (let turn = 0; !isOver; turn++) {
    const body = `${draft.id} ${turn} ${'a sentence of the case '.repeat(20 + random.below(160))}`.trim();
    const texts = [{ locale: 'en', title: 'Sample', summary: 'Sample', body }];
    const input = { idempotencyKey: randomUUID(), submissionId: draft.id, expectedVersion: draft.version, texts };
    const answer = await insist('save', token, person, { mutation: 'saveSubmission', type: 'SaveSubmissionInput', input });
    if (!answer) continue;
    if (answer.submission?.version !== draft.version + 1) return void wrong.push(`a save was answered with version ${answer.submission?.version}`);
    draft.version++;
    saved.set(draft.id, body);
    await sleep(pause / 2 + random.below(pause));
  }
}

/** Hands in; one in three presses twice. */
async function handIn(token: string, person: number, draft: Draft, handedIn: Map<string, Set<string>>): Promise<void> {
  const input = { idempotencyKey: randomUUID(), submissionId: draft.id, expectedVersion: draft.version };
  const act = { mutation: 'submitCase', type: 'SubmitCaseInput', input };
  const pressed = await Promise.all(Array.from({ length: person % 3 === 0 ? 2 : 1 }, () => insist('submit', token, person, act)));
  const numbers = new Set(pressed.flatMap((answer) => answer?.submission?.receipt?.number ?? []));
  if (numbers.size !== 1) wrong.push(`a submission was answered with ${numbers.size} receipts`);
  handedIn.set(draft.id, numbers);
}

interface Act {
  mutation: string;
  type: string;
  input: object;
}

/** Sends an act until it is answered: a refusal that asks to come again is followed, with the same key. Undefined where it was of no use. */
async function insist(what: keyof typeof waits, token: string, person: number, { mutation, type, input }: Act): Promise<Answer | undefined> {
  const query = `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { submission { version receipt { number } texts { body } } problems { code } } }`;
  for (const end = performance.now() + 60_000; performance.now() < end;) {
    const sent = performance.now();
    const { status, retryAfter, answer, codes } = await send(token, person, JSON.stringify({ query, variables: { input } }));
    waits[what].push(performance.now() - sent);
    const name = [what, status, ...codes].join(' ');
    answers.set(name, (answers.get(name) ?? 0) + 1);
    if (answer && codes.length === 0) return answer;
    const asksToComeAgain = (status === 503 || status === 429) && retryAfter !== null;
    if (!asksToComeAgain) return void wrong.push(`refused without being asked to come again: ${name}`);
    await sleep(Number(retryAfter) * 1_000);
  }
  return void wrong.push(`${what} was refused for a minute`);
}

async function send(token: string, person: number, body: string) {
  const headers = {
    ...new GraphClient(place.url, token).headers,
    'content-type': 'application/json',
    'x-forwarded-for': `198.51.${100 + (person >> 8)}.${person & 255}`,
  };
  const response = await fetch(`${place.url}/graphql`, { method: 'POST', headers, body, signal: AbortSignal.timeout(patience) }).catch(
    (error: Error) => error,
  );
  if (response instanceof Error) return { status: response.name, retryAfter: null, answer: undefined, codes: [] };
  type Body = { data?: { answer: Answer | null } | null; errors?: { extensions?: { code?: string } }[] };
  const { data, errors } = (await response.json().catch(() => ({}))) as Body;
  const codes = [...(errors ?? []).map(({ extensions }) => extensions?.code ?? 'ERROR'), ...(data?.answer?.problems ?? []).map(({ code }) => code)];
  return { status: response.status, retryAfter: response.headers.get('retry-after'), answer: data?.answer ?? undefined, codes };
}

async function compare({ sql }: Place, drafts: readonly Draft[], saved: Map<string, string>, handedIn: Map<string, Set<string>>): Promise<void> {
  const rows = await sql<{ id: string; version: number; body: string; receipts: string[] }>(
    `select s.id, s.version, t.body, coalesce((select array_agg(c.number) from revisions r join receipts c on c.revision_id = r.id
       where r.submission_id = s.id), '{}') as receipts from submissions s join submission_texts t on t.submission_id = s.id`,
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  for (const { id, version } of drafts) {
    const row = found.get(id)!;
    if (row.version !== version) wrong.push(`version ${version} was acknowledged, and ${row.version} is there`);
    if (saved.has(id) && row.body !== saved.get(id)) wrong.push('an acknowledged save is lost');
    const numbers = [...(handedIn.get(id) ?? [])];
    if (row.receipts.length !== numbers.length || row.receipts[0] !== numbers[0])
      wrong.push(`${row.receipts.length} receipts where ${numbers.length} was given`);
  }
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
