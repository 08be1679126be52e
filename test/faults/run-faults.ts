import { createPublicKey } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { whyNotGood } from '../../src/management/submissions/check-receipt.ts';
import { seededRandom } from '../../src/platform/seeded-random.ts';
import { GraphClient } from '../support/graph-client.ts';
import { Applicant } from './applicant.ts';
import { hashOf } from './files.ts';
import { Ledger } from './ledger.ts';
import { careless, openPlace, type Place } from './place.ts';

export interface FaultPlan {
  /** How often the program is killed. */
  kills: number;
  /** How often the database is killed: in turns alone, while the program lives on, and together with the program. */
  databaseKills: number;
  applicants: number;
  /** Longest time between a start and a kill, in milliseconds. */
  longestMoment: number;
  /** Decides the moments and all that applicants do. */
  seed: string;
  /** No kill comes after so many milliseconds: what is left of the plan is said to be left. */
  longestRun: number;
  say?(line: string): void;
}

export interface Outcome {
  ledger: Ledger;
  /** How often what was killed. */
  killed: Record<'program' | 'database' | 'both', number>;
  /** How many acts of each kind were cut, over all kills. A kill between two acts cuts `nothing`. */
  cut: Map<string, number>;
  receipts: number;
  documents: { ready: number; waiting: number };
  seconds: number;
}

/** Kills the program and its database again and again while applicants work, and looks after each restart for what was promised. */
export async function runFaults({ kills, databaseKills, applicants, longestMoment, seed, longestRun, say = () => {} }: FaultPlan): Promise<Outcome> {
  const began = performance.now();
  const ledger = new Ledger();
  const outcome: Outcome = {
    ...{ ledger, killed: { program: 0, database: 0, both: 0 }, cut: new Map(), receipts: 0 },
    ...{ documents: { ready: 0, waiting: 0 }, seconds: 0 },
  };
  // everybody comes from here: what one address or one person may ask for is not what is tried
  const place = await openPlace({ PERSON_BUDGET: '100000000', PERSON_BUDGET_PER_SECOND: '100000000', MIN_FREE_BYTES: '0' });
  try {
    for (const setting of await careless(place)) ledger.wrong.push(`the database may lose what it acknowledged: ${setting}`);
    const people = await openApplicants(place, ledger, applicants, seed);
    const random = seededRandom(`${seed} moments`);
    const plan = planOf(kills, databaseKills, random);
    for (const [i, target] of plan.entries()) {
      if (performance.now() - began > longestRun) {
        ledger.wrong.push(`${plan.length - i} of ${plan.length} kills are left undone: the time is over`);
        break;
      }
      const moment = { isOver: false };
      const works = people.map((person) => person.work(moment));
      await new Promise((resolve) => setTimeout(resolve, 30 + random.below(longestMoment)));
      const busy = people.map(({ busyWith }) => busyWith ?? 'nothing');
      await kill(place, target);
      moment.isOver = true;
      outcome.killed[target]++;
      for (const each of busy) outcome.cut.set(each, (outcome.cut.get(each) ?? 0) + 1);
      await Promise.all(works);
      await restart(place, target);
      await Promise.all(people.map((person) => person.check()));
      await checkRows(place, ledger);
      say(
        `${String(i + 1).padStart(4)} of ${plan.length}  ${target.padEnd(8)} while ${busy.join(' ').padEnd(8 * applicants)}  ` +
          `${ledger.total('acknowledged')} acknowledged, ${ledger.total('lost')} lost`,
      );
    }
    await Promise.all(people.map((person) => person.check(true)));
    outcome.receipts = await checkReceipts(place, ledger, people);
    const [documents] = await place.sql<Outcome['documents']>(
      `select count(*) filter (where state = 'READY')::int as ready, count(*) filter (where state in ('RECEIVED', 'PROCESSING'))::int as waiting
       from assets where kind = 'DOCUMENT'`,
    );
    outcome.documents = documents!;
  } finally {
    const code = await place.close();
    if (code !== 0) ledger.wrong.push(`the program ended with ${code}`);
  }
  outcome.seconds = (performance.now() - began) / 1000;
  return outcome;
}

type Target = keyof Outcome['killed'];

/** The database's kills among the program's. */
function planOf(kills: number, databaseKills: number, random: { below(below: number): number }): Target[] {
  const plan: Target[] = Array.from({ length: kills }, () => 'program');
  for (let i = 0; i < databaseKills; i++) plan.splice(random.below(plan.length + 1), 0, i % 2 === 0 ? 'database' : 'both');
  return plan;
}

async function kill(place: Place, target: Target): Promise<void> {
  if (target === 'program') return await place.killProgram();
  await Promise.all([place.killDatabase(), target === 'both' ? place.killProgram() : undefined]);
}

const restart = (place: Place, target: Target): Promise<void> => (target === 'database' ? place.startDatabase() : place.startProgram());

async function openApplicants(place: Place, ledger: Ledger, count: number, seed: string): Promise<Applicant[]> {
  const { editions } = await new GraphClient(place.url).run<{ editions: { year: number; stage: string }[] }>('{ editions { year stage } }');
  const edition = editions.find(({ stage }) => stage === 'APPLICATION')!.year;
  const surroundings = { url: place.url, dataDir: place.dataDir, edition, ledger, originals: originalsOf(place.dataDir) };
  const tokens = await place.signIn(count);
  const people = tokens.map((token, i) => new Applicant(surroundings, token, `${seed} ${i}`));
  for (const person of people) await person.prepare();
  return people;
}

/** Reads each file once, and all of them anew when asked to. */
function originalsOf(dataDir: string): (again: boolean) => Promise<Set<string>> {
  const folder = path.join(dataDir, 'media', 'originals');
  const known = new Map<string, string>();
  let isFresh = false;
  return async (again) => {
    if (again && !isFresh) known.clear();
    isFresh = again;
    // what begins with a dot is still being written, and has another name the next moment
    const names = (await readdir(folder).catch(() => [])).filter((name) => !name.startsWith('.') && !known.has(name));
    for (const name of names) known.set(name, hashOf(await readFile(path.join(folder, name))));
    return new Set(known.values());
  };
}

/** What no graph would show: something there twice, or half. */
async function checkRows(place: Place, ledger: Ledger): Promise<void> {
  const [rows] = await place.sql<Record<string, number>>(
    `select (select count(*)::int from (select r.submission_id from receipts c join revisions r on r.id = c.revision_id group by 1 having count(*) > 1) t)
         as "submissions with two receipts",
       (select count(*)::int from submissions s where step = 'SUBMITTED'
         and not exists (select from revisions r join receipts c on c.revision_id = r.id where r.submission_id = s.id)) as "handed in without a receipt",
       (select count(*)::int from revisions r where not exists (select from receipts c where c.revision_id = r.id)) as "revisions without a receipt",
       (select count(*)::int from submissions s join revisions r on r.submission_id = s.id where s.step = 'DRAFT') as "drafts with a revision"`,
  );
  const failed = await place.sql<{ what: string }>(
    `select concat_ws(' ', kind, id, failure, 'after attempt', attempts) as what from assets where state = 'FAILED'`,
  );
  for (const { what } of failed) ledger.wrong.push(`a file was given up: ${what}`);
  for (const [what, count] of Object.entries(rows!)) if (count > 0) ledger.wrong.push(`${count} ${what}`);
}

async function checkReceipts(place: Place, ledger: Ledger, people: readonly Applicant[]): Promise<number> {
  const { receiptPublicKey } = await new GraphClient(place.url).run<{ receiptPublicKey: string }>('{ receiptPublicKey }');
  const key = createPublicKey(receiptPublicKey);
  const receipts = people.flatMap((person) => person.receipts);
  for (const receipt of receipts) if (whyNotGood(receipt, key)) ledger.wrong.push(`receipt ${receipt.number} is not good`);
  const [rows] = await place.sql<{ count: number }>(`select count(*)::int as count from receipts`);
  if (rows!.count !== receipts.length) ledger.wrong.push(`${rows!.count} receipts are there, and ${receipts.length} were given`);
  if (new Set(receipts.map(({ number }) => number)).size !== receipts.length) ledger.wrong.push('a receipt number was given twice');
  return receipts.length;
}
