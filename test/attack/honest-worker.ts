import { parentPort, workerData } from 'node:worker_threads';
import type { Honest, Waits } from './honest.ts';

const { url, asked, people } = workerData as Honest;
const visitors = 6;
const pauseMs = 100;
const saving = 'mutation ($input: SaveSubmissionInput!) { saveSubmission(input: $input) { submission { version } problems { code } } }';
const reading = '{ viewer { person { id } submissions(first: 5) { edges { node { id version } } } } }';

interface Answer {
  status: number;
  body?: { errors?: unknown; data?: { saveSubmission?: { submission: { version: number } | null } } };
}

const measured: Waits = { waits: [], failures: [] };
async function ask(n: number, query: string, variables: object, token?: string): Promise<Answer> {
  const began = performance.now();
  const answer: Answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': `192.0.2.${n + 1}`, ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(10_000),
  }).then(
    async (response) => ({ status: response.status, body: (await response.json()) as Answer['body'] & object }),
    () => ({ status: 0 }),
  );
  measured.waits.push(performance.now() - began);
  if (answer.status !== 200 || answer.body?.errors) measured.failures.push(`${answer.status} ${JSON.stringify(answer.body?.errors ?? '')}`);
  return answer;
}

let saves = 0;
/** Reads and saves by turns, as somebody does who fills in a form. */
async function work(n: number, round: number, person: Honest['people'][number]): Promise<void> {
  if (round % 2 === 0) return void (await ask(n, reading, {}, person.token));
  const { id, version, token } = person;
  const input = {
    ...{ idempotencyKey: `honest-${n}-${++saves}`, submissionId: id, expectedVersion: version },
    texts: [{ locale: 'en', title: `What was done, ${round}` }],
  };
  const { body } = await ask(n, saving, { input }, token);
  const saved = body?.data?.saveSubmission?.submission;
  if (saved) person.version = saved.version;
  else measured.failures.push(`not saved: ${JSON.stringify(body)}`);
}

parentPort!.on('message', (ms: number) => {
  const end = performance.now() + ms;
  measured.waits = [];
  measured.failures = [];
  const client = async (n: number) => {
    await pause((n * pauseMs) / (visitors + people.length));
    for (let round = n; performance.now() < end; round++) {
      const person = people[n - visitors];
      if (person) await work(n, round, person);
      else await ask(n, ...asked[round % asked.length]!);
      await pause(pauseMs);
    }
  };
  void Promise.all(Array.from({ length: visitors + people.length }, (_, n) => client(n))).then(() => parentPort!.postMessage(measured));
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
