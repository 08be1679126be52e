import { jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { openArrivals } from '../../src/management/identity/arrivals.ts';
import { newToken } from '../../src/management/identity/session-token.ts';
import { aCompleteDraft, type Drawer, openDrawer } from '../support/applicant.ts';
import { type Databases, freshDatabases, holdClock, sql, superuser } from '../support/databases.ts';
import { aToken, openWorld, type World } from '../support/world.ts';

// Promise 6, over HTTP. The database's clock decides, at the instant at which the last byte of the request was here: whoever
// was in time stays in time however long the line is, and whoever sends the last byte at the close is late.
jest.setTimeout(240_000);

const close = '2031-06-18T16:00:00.000Z';
const lastMillisecond = '2031-06-18T15:59:59.999Z';

let databases: Databases;
let world: World;
let drawer: Drawer;
let folder: string;
beforeAll(async () => {
  databases = await freshDatabases();
  folder = await mkdtemp(path.join(os.tmpdir(), 'casegraph-last-byte-'));
  world = await openWorld(databases, folder);
  drawer = await openDrawer();
  await world.office.anEdition({
    applicationsOpenAt: new Date('2031-03-01T00:00:00Z'),
    applicationsCloseAt: new Date(close),
    reviewsCloseAt: new Date('2031-08-01T00:00:00Z'),
    showcaseOpensAt: new Date('2031-11-01T00:00:00Z'),
    showcaseClosesAt: new Date('2031-11-02T00:00:00Z'),
  });
});
beforeEach(() => at('2031-06-01T00:00:00Z'));
afterEach(() => at(null));
afterAll(async () => {
  await world.close();
  await drawer.close();
  await rm(folder, { recursive: true, force: true });
});

const at = (instant: string | null) => holdClock(databases.management.owner, instant);

test('the last byte came in time, and the line was long: in time, and the receipt says the last byte’s instant', async () => {
  const { id, request } = await aRequest();
  await at(lastMillisecond);
  const holder = world.office.em();
  await holder.begin();
  await holder.execute('select from submissions where id = ? for update', [id]);
  const sender = await connect();
  sender.write(request);
  await waitingForALock();
  await at(close);
  await holder.commit();
  expect(await answerTo(sender)).toMatchObject({ data: { submitCase: { submission: { receipt: { receivedAt: lastMillisecond } }, problems: [] } } });
});

test('all but the last byte came in time: late', async () => {
  const { request } = await aRequest();
  await at(lastMillisecond);
  const sender = await connect();
  sender.write(request.subarray(0, -1));
  await heard(); // the program has read what there is
  await at(close);
  sender.write(request.subarray(-1));
  expect(await answerTo(sender)).toMatchObject({ data: { submitCase: { submission: null, problems: [{ code: 'APPLICATIONS_CLOSED' }] } } });
});

test('a clock that is set back while somebody waits makes nobody in time who was late', async () => {
  const { id, request } = await aRequest();
  await at(close);
  const holder = world.office.em();
  await holder.begin();
  await holder.execute('select from submissions where id = ? for update', [id]);
  const sender = await connect();
  sender.write(request);
  await waitingForALock();
  await at(lastMillisecond);
  await holder.commit();
  expect(await answerTo(sender)).toMatchObject({ data: { submitCase: { problems: [{ code: 'APPLICATIONS_CLOSED' }] } } });
});

test('many who come at once share an answer that is never older than their coming, and each gets their own session', async () => {
  const arrivals = openArrivals(databases.management.runtime);
  await at(null);
  const desks = [await world.office.aDesk(), await world.office.aDesk()];
  const tokens = [...(await Promise.all(desks.map((desk) => aToken(world.office, desk)))), newToken(), 'cgk_of-something-else'];
  const people = [...desks.map(({ person }) => person.id), undefined, undefined];
  const before = await arrivals.arrive(tokens[0]!);
  const [first, ...rest] = await Promise.all(Array.from({ length: 1_000 }, (_, i) => arrivals.arrive(tokens[i % 4]!)));
  expect([first, ...rest].map((one) => one!.session?.id)).toEqual(Array.from({ length: 1_000 }, (_, i) => people[i % 4]));
  for (const one of rest) expect(Number(one!.at)).toBeGreaterThanOrEqual(Number(before!.at));

  // asked while another question is under way: the answer to that one is not theirs
  await at(lastMillisecond);
  const early = arrivals.arrive(tokens[0]!);
  await early;
  await at(close);
  expect([await early, await arrivals.arrive(tokens[0]!)].map((one) => one!.at.toISOString())).toEqual([lastMillisecond, close]);
  await arrivals.close();
  expect(await arrivals.arrive(tokens[0]!)).toBeNull();
});

/** A complete draft, and the bytes that hand it in. */
async function aRequest(): Promise<{ id: string; request: Buffer }> {
  const desk = await world.office.aDesk();
  const { id, version } = await aCompleteDraft(desk, drawer);
  const query = 'mutation ($input: SubmitCaseInput!) { submitCase(input: $input) { submission { receipt { receivedAt } } problems { code } } }';
  const input = { idempotencyKey: randomUUID(), submissionId: id, expectedVersion: version };
  const body = Buffer.from(JSON.stringify({ query, variables: { input } }));
  const head = [
    'POST /graphql HTTP/1.1',
    `host: ${new URL(world.url).host}`,
    'content-type: application/json',
    `content-length: ${body.length}`,
    `authorization: Bearer ${await aToken(world.office, desk)}`,
    'connection: close',
  ];
  return { id, request: Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body]) };
}

async function connect(): Promise<net.Socket> {
  const { hostname, port } = new URL(world.url);
  const socket = net.connect(Number(port), hostname);
  await once(socket, 'connect');
  return socket;
}

async function answerTo(socket: net.Socket): Promise<unknown> {
  let text = '';
  for await (const part of socket) text += String(part);
  return JSON.parse(text.slice(text.indexOf('\r\n\r\n') + 4)) as unknown;
}

/** Until the program, which lives in this process, has answered somebody who came later. */
const heard = async () => void (await fetch(`${world.url}/health/ready`));

/** Only the superuser sees what sessions of other roles wait for. */
async function waitingForALock(): Promise<void> {
  const waiting = `select count(*)::int as n from pg_stat_activity where datname = $1 and wait_event_type = 'Lock'`;
  while ((await sql<{ n: number }>(superuser, waiting, [databases.management.owner.database]))[0]!.n < 1);
}
