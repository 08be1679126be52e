// `npm run bench:screens [how many]`: so many screens on the event stream of one node, each with a key of its own, and cues given to all of them.
import { createHash, randomBytes } from 'node:crypto';
import http from 'node:http';
import { GraphClient } from '../test/support/graph-client.ts';
import { freePort, startProgram } from '../test/support/program.ts';
import { type Held, openHeap } from './heap.ts';

const screens = Number(process.argv[2] ?? 1_000);
const cues = 10;
/** Keys at most; beyond that, screens share them. */
const mostKeys = Math.min(screens, 1_900);
/** What is promised: a cue is on every screen within a second. */
const promisedMs = 1_000;

const plenty = '1000000000';
const inspectPort = await freePort();
const program = await startProgram({
  ...{ MAX_STREAMS: '100000', MAX_STREAMS_PER_CLIENT: '1000', MAX_STREAMS_PER_ADDRESS: '100000' },
  ...{ PERSON_BUDGET: plenty, PERSON_BUDGET_PER_SECOND: plenty, CLIENT_PACE: plenty, LOG_LEVEL: 'error' },
  NODE_OPTIONS: `--inspect-port=127.0.0.1:${inspectPort}`,
});
const open: http.ClientRequest[] = [];
try {
  await run();
} finally {
  for (const request of open) request.destroy();
  await program.stop();
}

async function run(): Promise<void> {
  const organizer = await GraphClient.signIn(program.url, 'organizer-1@example.org', program.samplePassword());
  const manager = await GraphClient.signIn(program.url, 'stage-manager@example.org', program.samplePassword());
  say(`Making ${mostKeys} keys`);
  const tokens: string[] = [];
  for (let from = 0; from < mostKeys; from += 16) {
    tokens.push(...(await Promise.all(Array.from({ length: Math.min(16, mostKeys - from) }, (_, i) => aKey(organizer, from + i)))));
  }

  const memory = await openHeap(program.pid, inspectPort);
  const before = await memory.look();
  say(`Opening ${screens} streams`);
  const arrived = new Map<number, number[]>();
  let told: (() => void) | undefined;
  const heard = (sequence: number) => {
    const times = arrived.get(sequence) ?? [];
    arrived.set(sequence, times);
    times.push(performance.now());
    if (times.length === screens) told?.();
  };
  for (let from = 0; from < screens; from += 50)
    await Promise.all(Array.from({ length: Math.min(50, screens - from) }, (_, i) => listen(tokens[(from + i) % tokens.length]!, heard)));
  await new Promise((resolve) => setTimeout(resolve, 2_000)); // memory settles
  const after = await memory.look();

  const all: number[] = [];
  for (let sequence = 1; sequence <= cues; sequence++) {
    const everybody = new Promise<void>((resolve) => (told = resolve));
    const given = performance.now();
    await move(manager, sequence);
    await everybody;
    const delays = arrived.get(sequence)!.map((at) => at - given);
    all.push(...delays);
    say(`cue ${sequence}: ${line(delays)}`);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  console.log(`${screens} screens, ${cues} cues, from asking for the cue to its arrival: ${line(all)}`);
  console.log(
    `memory of the node after a collection: ${held(before)} before, ${held(after)} with all screens, ${held(await memory.look())} at the end; ${each(before.heap, after.heap)} of heap for each screen, ${each(before.resident, after.resident)} in all`,
  );
  memory.close();
  if (at(all, 0.99) > promisedMs) {
    console.error(`WRONG: 99 of 100 have to have it within ${promisedMs} ms.`);
    process.exitCode = 1;
  }
}

async function aKey(organizer: GraphClient, n: number): Promise<string> {
  const { issueKey } = await organizer.run<{ issueKey: { token: string | null; problems: unknown[] } }>(
    'mutation ($input: IssueKeyInput!) { issueKey(input: $input) { token problems { code message } } }',
    {
      input: {
        ...{ idempotencyKey: randomBytes(16).toString('hex'), kind: 'SCREEN', name: `Sample screen ${n}`, scopes: ['SHOWCASE', 'STAGE'] },
        ...{ editions: [2024], expiresAt: new Date(Date.now() + 86_400_000).toISOString() },
      },
    },
  );
  if (!issueKey.token) throw new Error(JSON.stringify(issueKey.problems));
  return issueKey.token;
}

async function move(manager: GraphClient, sequence: number): Promise<void> {
  const idempotencyKey = createHash('sha256').update(`${sequence}`).digest('hex');
  const { moveStage } = await manager.run<{ moveStage: { problems: unknown[] } }>(
    'mutation ($input: MoveStageInput!) { moveStage(input: $input) { problems { code message } } }',
    { input: { idempotencyKey, edition: 2024, expectedSequence: sequence - 1, state: 'LIVE', order: 1 + (sequence % 12) } },
  );
  if (moveStage.problems.length > 0) throw new Error(JSON.stringify(moveStage.problems));
}

/** Opens one screen's stream and waits until it has been told where the stage is. */
function listen(token: string, heard: (sequence: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = http.get(`${program.url}/screens/live`, { agent: false, headers: { authorization: `Bearer ${token}` } }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`a stream was refused with ${response.statusCode}`));
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
        for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
          const sequence = /^id: (\d+)$/m.exec(text.slice(0, end))?.[1];
          text = text.slice(end + 2);
          if (sequence === '0') resolve();
          else if (sequence) heard(Number(sequence));
        }
      });
    });
    request.on('error', reject);
    open.push(request);
  });
}

function held({ heap, resident }: Held): string {
  return `${heap.toFixed(0)} of ${resident.toFixed(0)} MiB`;
}
function each(before: number, after: number): string {
  return `${(((after - before) * 1_024) / screens).toFixed(1)} KiB`;
}
function at(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1]!;
}
function line(values: readonly number[]): string {
  return `p50 ${at(values, 0.5).toFixed(0)} ms, p99 ${at(values, 0.99).toFixed(0)} ms, last ${at(values, 1).toFixed(0)} ms`;
}
function say(what: string): void {
  console.error(what);
}
