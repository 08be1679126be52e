import { mkdtemp, rm } from 'node:fs/promises';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { jest } from '@jest/globals';
import { isEnumType } from 'graphql';
import { schemaOfSdl } from '../../src/graph.ts';
import { faultCodes } from '../../src/platform/graph/faults.ts';
import { openLog } from '../../src/platform/log.ts';
import { isRoute } from '../../src/platform/rights/check-rights.ts';
import { rights } from '../../src/rights.ts';
import { aDraft, aText, granted, save } from '../support/applicant.ts';
import { freshDatabases } from '../support/databases.ts';
import { type HostileQuestion, hostileTexts, HostileWalk, plainlyFitting } from '../support/hostile-walk.ts';
import { SchemaWalk } from '../support/schema-walk.ts';
import { aToken, openWorld, type World } from '../support/world.ts';

/**
 * Every place of the graph and of HTTP that takes something from a client, with whatever may break a statement, a path, a
 * header, a page or a number. What comes back is a good answer or a refusal from the closed list; never an incident, and
 * never what is hidden.
 */
jest.setTimeout(600_000);

/** How many values each place gets one by one: every one by `npm run test:attack`, by turns otherwise. */
const each = process.env.npm_lifecycle_event === 'test:attack' ? Infinity : 3;
const hidden = 'Planted in a draft of somebody else';
const inside = /\b(syntax error at|violates|relation "|pg_|node_modules|\.ts:\d|at async |mikro|econn)\b|root:x:0/i;
const codes = new Set<string>([...faultCodes, ...namesOf('ProblemCode')]);
const logged: string[] = [];
const tally = new Map<string, number>();
let world: World;
let folder: string;
let applicant: string;
let organizer: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'casegraph-hostile-'));
  const plenty = String(1_000_000_000);
  const settings = {
    ...{ VISITOR_BUDGET: plenty, VISITOR_BUDGET_PER_SECOND: plenty, PERSON_BUDGET: plenty, PERSON_BUDGET_PER_SECOND: plenty, CLIENT_PACE: plenty },
    ...{
      MAX_LOOP_DELAY_MS: '60000',
      MAX_RUNNING: '100000',
      MAX_COST: '1000000',
      MAX_STATEMENTS: '10000',
      MAX_ALIASES: '100',
      MAX_ROOT_FIELDS: '100',
    },
    ...{ MAX_DEPTH: '30', MAX_WAITING_PER_CLIENT: '100000' },
  };
  world = await openWorld(await freshDatabases(), folder, { log: openLog('error', { write: (line) => void logged.push(line) }), settings });
  const { office } = world;
  await office.anEdition();
  const owner = await office.aDesk();
  granted(await save(owner, await aDraft(owner), { texts: [aText({ title: hidden })] }));
  applicant = await aToken(office, await office.aDesk());
  organizer = await aToken(office, await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 }));
});
afterAll(async () => {
  if (process.env.SHOW_TALLY && tally.size > 0) console.log([...tally].map(([what, times]) => `${String(times).padStart(6)}  ${what}`).join('\n'));
  await world?.close();
  await rm(folder, { recursive: true, force: true });
});

function namesOf(name: string): string[] {
  const type = schemaOfSdl().getType(name);
  return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
}

/** What is wrong with an answer; undefined where nothing is. */
function judge(what: string, status: number, text: string): string | undefined {
  const said = [...text.matchAll(/"code":"([^"]*)"/g)].map(([, code]) => code!);
  for (const one of said.length > 0 ? new Set(said) : [String(status)]) tally.set(`${what} ${one}`, (tally.get(`${what} ${one}`) ?? 0) + 1);
  if (status >= 500 || text.includes('"INTERNAL"')) return `an incident: ${status}`;
  const unlisted = said.find((code) => !codes.has(code));
  if (unlisted !== undefined) return `a code that is not listed: ${unlisted}`;
  if (text.includes(hidden)) return 'what is hidden';
  return inside.exec(text)?.[0];
}

async function ask({ place, document, variables }: HostileQuestion, token: string | null): Promise<string | undefined> {
  const operations = JSON.stringify({ query: document, variables });
  const takesFile = place.startsWith('Mutation.attachPicture(');
  const response = await fetch(`${world.url}/graphql`, {
    method: 'POST',
    headers: {
      accept: 'application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(takesFile ? { 'apollo-require-preflight': '1' } : { 'content-type': 'application/json' }),
    },
    body: takesFile ? withAFile(operations, Object.keys(variables)) : operations,
  });
  const text = await response.text();
  const isMany = Object.keys(variables).length > 1;
  if (isMany && text.startsWith('{"errors"')) return `a fault, so that the others were not asked: ${text.slice(0, 300)}`;
  return judge('graph', response.status, text);
}

/** Where a file is taken, there is one. */
function withAFile(operations: string, variables: readonly string[]): FormData {
  const form = new FormData();
  form.set('operations', operations);
  form.set('map', JSON.stringify({ 0: variables.map((name) => `variables.${name}.file`) }));
  form.set('0', new Blob(['x'], { type: 'image/png' }), 'a.png');
  return form;
}

test('in every argument, at every depth of its input', async () => {
  const questions = [...new HostileWalk(schemaOfSdl(), plainlyFitting, { together: 50, each }).questions()];
  const wrong: string[] = [];
  let next = 0;
  const work = async () => {
    while (next < questions.length) {
      const n = next++;
      const question = questions[n]!;
      const isPublic = question.place.startsWith('Query.') && !question.document.includes('viewer');
      const found = await ask(question, isPublic ? null : n % 2 === 0 ? applicant : organizer);
      if (found !== undefined) wrong.push(`${question.place}: ${found}: ${JSON.stringify(question).slice(0, 600)}`);
    }
  };
  await Promise.all(Array.from({ length: 6 }, work));
  // an argument that is an input is tried by its leaves
  const tried = new Set(questions.flatMap(({ place }) => [place, place.replace(/^(Query\..*\(\w+)\..*\)$/, '$1)')]));
  const all = new SchemaWalk(
    schemaOfSdl(),
    { ids: [], idsForActs: { always: [], inTurn: [], oneIn: 1 }, byName: {}, byType: {}, good: {} },
    new Set(),
  )
    .places()
    .filter((place) => place.includes('('));
  expect(all.filter((place) => !tried.has(place))).toEqual([]);
  tally.set('places of the graph', tried.size);
  expect(wrong.slice(0, 5)).toEqual([]);
  expect(logged.slice(0, 3)).toEqual([]);
});

/** Sends a head as it is, and hears what comes back. */
const raw = (head: string): Promise<[status: number, text: string]> =>
  new Promise((resolve) => {
    let text = '';
    const socket = net.connect(Number(new URL(world.url).port), '127.0.0.1', () => socket.write(head, 'latin1'));
    socket.on('data', (data) => (text += String(data)));
    socket.on('error', () => {});
    socket.on('close', () => resolve([Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0), text]));
  });
const addressed = (text: string): string => {
  try {
    return encodeURIComponent(text);
  } catch {
    return '%ED%A0%80'; // half of a character
  }
};

test('in every part of every address, in its question and in the headers', async () => {
  const wrong: string[] = [];
  const told = (what: string, at: string, [status, text]: [number, string]) => {
    const found = judge(what, status, text) ?? (/^set-cookie/im.test(text.split('\r\n\r\n')[0]!) ? 'a header of theirs' : undefined);
    if (found !== undefined) wrong.push(`${at}: ${found}: ${text.slice(0, 300)}`);
  };
  const routes = Object.keys(rights).filter(isRoute);
  const end = 'host: example.org\r\nconnection: close\r\n';
  for (const route of routes) {
    const [method, address] = route.split(' ') as [string, string];
    // an address without a part of its own reads nothing of what is behind it
    const reads = address.includes(':') || address.startsWith('/graphql') || address.startsWith('/auth');
    for (const text of reads ? hostileTexts : hostileTexts.slice(0, 2)) {
      const part = addressed(text);
      const paths = address.includes(':') ? [address.replace(/:\w+/, part)] : [`${address}?q=${part}`, `${address}?${part}=1`];
      for (const one of address === '/graphql' && method === 'GET' ? [...paths, `${address}?query=${part}&variables=${part}`] : paths)
        if (one.length < 14_000) told('address', `${method} ${one}`, await raw(`${method} ${one} HTTP/1.1\r\n${end}\r\n`));
    }
  }
  for (const name of [
    'authorization',
    'accept',
    'accept-language',
    'origin',
    'if-none-match',
    'last-event-id',
    'x-forwarded-for',
    'casegraph-min-revision',
  ])
    for (const text of hostileTexts) {
      const value = Buffer.from(text).toString('latin1').slice(0, 8_000);
      told('header', `${name}: ${text.slice(0, 30)}`, await raw(`GET /graphql?query={__typename} HTTP/1.1\r\n${end}${name}: ${value}\r\n\r\n`));
    }
  expect(routes.length).toBeGreaterThan(15);
  expect(wrong.slice(0, 5)).toEqual([]);
  expect(logged.slice(0, 3)).toEqual([]);
});

test('in a file’s name, type and parts', async () => {
  const wrong: string[] = [];
  const query = 'mutation ($input: AttachPictureInput!) { attachPicture(input: $input) { problems { code message } } }';
  for (const [n, text] of hostileTexts.entries()) {
    const input = { idempotencyKey: `hostile-file-${n}`, submissionId: text, expectedVersion: 1, file: null };
    for (const [name, map] of [
      [text, '{"0":["variables.input.file"]}'],
      ['a.png', JSON.stringify({ 0: [text] })],
      ['a.png', JSON.stringify({ [text]: ['variables.input.file'] })],
    ] as const) {
      const form = new FormData();
      form.set('operations', JSON.stringify({ query, variables: { input } }));
      form.set('map', map);
      form.set('0', new Blob(['x'], { type: text.slice(0, 50) }), name);
      const headers = { authorization: `Bearer ${applicant}`, 'apollo-require-preflight': '1', accept: 'application/json' };
      const response = await fetch(`${world.url}/graphql`, { method: 'POST', body: form, headers });
      const found = judge('file', response.status, await response.text());
      if (found !== undefined) wrong.push(`${JSON.stringify(text.slice(0, 30))}: ${found}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(logged.slice(0, 3)).toEqual([]);
});
