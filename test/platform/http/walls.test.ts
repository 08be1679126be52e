import type { FastifyInstance } from 'fastify';
import { buildSchema, type GraphQLSchema, parse } from 'graphql';
import type pg from 'pg';
import { loadConfig } from '../../../src/platform/config.ts';
import { readWeights } from '../../../src/platform/cost/read-weights.ts';
import { connectionUrl, openPool } from '../../../src/platform/database/connection.ts';
import { fault } from '../../../src/platform/graph/faults.ts';
import { createHttp } from '../../../src/platform/http/create-http.ts';
import { openLog } from '../../../src/platform/log.ts';
import { type Databases, freshDatabases } from '../../support/databases.ts';
import { EventStream } from '../../support/event-stream.ts';
import { runProgram, until } from '../../support/program.ts';

/** What bounds a request while it runs, and clients while there is too much to do; over HTTP, on a real database. */
const sdl = `
  type Query { greeting: String!, held: String, reads(n: Int!): Int, sleeps: Int, readsOn: Int }
  type Mutation { save(n: Int!): Int, other: Int }
  type Subscription { ticks: Int! }
`;
const texts = { known: '{ greeting }', held: '{ held }' };
let databases: Databases;
let pool: pg.Pool;
const apps: FastifyInstance[] = [];
beforeAll(async () => {
  databases = await freshDatabases();
  pool = openPool(databases.delivery.reader, { max: 5, statementTimeout: 200 });
});
afterAll(async () => {
  for (const app of apps) await app.close();
  await pool.end();
});

/** A node of one's own, whose `held` and `save` go on when they are let. */
async function aNode(settings: Record<string, string>) {
  const state = { now: 0, visits: 0, saved: [] as number[], readOn: 0, endedBy: '' };
  let letGo = () => {};
  const allowed = new Promise<void>((resolve) => (letGo = resolve));
  const { config } = loadConfig({ MAX_LOOP_DELAY_MS: '60000', ...settings });
  const schema: GraphQLSchema = buildSchema(sdl);
  const resolvers: Record<string, (args: { n: number }) => unknown> = {
    greeting: () => 'hello',
    held: () => allowed,
    async reads({ n }) {
      for (let i = 0; i < n; i++) await pool.query('select 1');
      return n;
    },
    sleeps: () => pool.query('select pg_sleep(30)'),
    async readsOn() {
      try {
        for (;;) (await pool.query('select 1'), state.readOn++);
      } catch (error) {
        state.endedBy = (error as { extensions: { code: string } }).extensions.code;
        throw error;
      }
    },
    save: ({ n }) => (state.saved.push(n), allowed.then(() => n)),
    other: () => 1,
  };
  for (const type of [schema.getQueryType()!, schema.getMutationType()!])
    for (const field of Object.values(type.getFields())) field.resolve = (_, args: { n: number }) => resolvers[field.name]!(args);
  schema.getSubscriptionType()!.getFields().ticks!.subscribe = async function* () {
    yield { ticks: 1 };
    await allowed;
  };
  const app = await createHttp({
    graph: {
      schema,
      openVisit: async ({ token }) => {
        state.visits++;
        if (token?.startsWith('bad')) throw fault('UNAUTHENTICATED', 'Sign in.');
        return { context: {}, ...(token ? { client: token } : {}), close: async () => {} };
      },
      knownDocuments: new Map([['sha256:known', texts.known]]),
      introspection: false,
      weights: readWeights(parse(sdl)),
      keptOpen: ['save'],
    },
    limits: config!.limits,
    now: () => state.now,
    log: openLog('silent'),
    trustedProxies: 1,
    isReady: async () => true,
    routes: [],
  });
  apps.push(app);
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  const ask = async (query: string, token?: string, from = '192.0.2.1', signal?: AbortSignal) => {
    const headers = { 'content-type': 'application/json', 'x-forwarded-for': from, ...(token ? { authorization: `Bearer ${token}` } : {}) };
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }), ...(signal ? { signal } : {}) });
    const { errors, data } = (await response.json()) as { errors?: { extensions: { code: string } }[]; data?: unknown };
    return { status: response.status, code: errors?.[0]?.extensions.code, data, retryAfter: response.headers.get('retry-after') };
  };
  return { url, state, ask, letGo: () => letGo() };
}
const settled = () => new Promise((resolve) => setImmediate(resolve));

test('a request that sends more statements than one may is ended in a sentence', async () => {
  const { ask } = await aNode({ MAX_STATEMENTS: '10' });
  expect(await ask('{ reads(n: 10) }')).toMatchObject({ status: 200, data: { reads: 10 } });
  expect(await ask('{ reads(n: 11) }')).toMatchObject({ code: 'TOO_MUCH_WORK', data: { reads: null } });
});

test('a statement that takes longer than one may is ended, which is no incident', async () => {
  const { ask } = await aNode({});
  expect(await ask('{ sleeps }')).toMatchObject({ code: 'TIMED_OUT', data: { sleeps: null } });
});

test('nothing is read on for whoever has left', async () => {
  const { ask, state } = await aNode({ MAX_STATEMENTS: '100000', OPERATION_TIMEOUT_MS: '60000' });
  const left = new AbortController();
  const asked = ask('{ readsOn }', undefined, undefined, left.signal).catch(() => {});
  await until(async () => state.readOn > 0);
  left.abort();
  await asked;
  await until(async () => state.endedBy !== '');
  expect(state.endedBy).toBe('TIMED_OUT');
});

test('the more there is to do, the less is taken: but what must not be lost, and the stage, always', async () => {
  const { url, ask, letGo, state } = await aNode({ MAX_RUNNING: '2' });
  const held: Promise<{ status: number }>[] = [];
  /** Requests under way, one more with each step; each is of a person of its own. */
  const hold = async (count: number) => {
    while (held.length < count) {
      held.push(ask(texts.held, `holder-${held.length}`, `198.51.100.${held.length}`));
      const visits = held.length;
      await until(async () => state.visits - others >= visits);
    }
  };
  let others = 0;
  const tryAll = async () => {
    const kept = await ask('{ greeting }');
    const answers = [await ask('{ greeting, __typename }'), kept, await ask('{ greeting }', 'person'), await ask('mutation { other }', 'person')];
    others += answers.filter(({ status }) => status === 200).length;
    const stream = new EventStream(`${url}/graphql/stream?query=subscription{ticks}`);
    expect(await stream.next()).toMatchObject({ event: 'next' });
    stream.close();
    others++;
    return answers.map(({ status, code, retryAfter }) => (status === 200 ? 'taken' : `${status} ${code} ${retryAfter}`));
  };
  const refused = '503 OVERLOADED 2';
  expect(await tryAll()).toEqual(['taken', 'taken', 'taken', 'taken']);
  await hold(1);
  expect(await tryAll()).toEqual([refused, 'taken', 'taken', 'taken']);
  await hold(3);
  expect(await tryAll()).toEqual([refused, refused, 'taken', 'taken']);
  await hold(7);
  expect(await tryAll()).toEqual([refused, refused, refused, refused]);
  const save = ask('mutation { save(n: 1) }', 'person');
  await until(async () => state.saved.length === 1);
  letGo();
  expect(await save).toMatchObject({ status: 200, data: { save: 1 } });
  for (const one of held) expect((await one).status).toBe(200);
});

test('one client’s saves run two at a time and in their order, none is refused, and nobody else waits for them', async () => {
  const { ask, letGo, state } = await aNode({ MAX_WAITING_PER_CLIENT: '0', MAX_KEPT_RUNNING_PER_CLIENT: '2' });
  const saves: Promise<{ status: number }>[] = [];
  for (let n = 1; n <= 6; n++) {
    saves.push(ask(`mutation { save(n: ${n}) }`, 'busy'));
    await until(async () => state.visits === n);
  }
  await settled();
  expect(state.saved).toEqual([1, 2]);
  saves.push(ask('mutation { save(n: 7) }', 'somebody-else'));
  await until(async () => state.saved.length === 3);
  expect(state.saved).toEqual([1, 2, 7]);
  letGo();
  for (const save of saves) expect((await save).status).toBe(200);
  expect(state.saved).toEqual([1, 2, 7, 3, 4, 5, 6]);
});

test('files of one client are read at the client’s pace, broken ones too, and nobody else waits for them', async () => {
  const { url, state } = await aNode({ CLIENT_PACE: '1000' });
  const answered: string[] = [];
  const send = async (token: string) => {
    const headers = { 'content-type': 'multipart/form-data', 'apollo-require-preflight': 'true', authorization: `Bearer ${token}` };
    const { status } = await fetch(`${url}/graphql`, { method: 'POST', headers, body: 'garbage' });
    answered.push(`${token} ${status}`);
  };
  await send('hostile');
  const second = send('hostile');
  await until(async () => state.visits === 2);
  await send('honest');
  expect(answered).toEqual(['hostile 400', 'honest 400']);
  state.now = 1_000; // milliseconds: more than the pace asks for
  await second;
  expect(answered).toEqual(['hostile 400', 'honest 400', 'hostile 400']);
});

test('a save that came in time is carried out, though its sender has left before its turn', async () => {
  const { ask, letGo, state } = await aNode({ MAX_KEPT_RUNNING_PER_CLIENT: '1' });
  const first = ask('mutation { save(n: 1) }', 'busy');
  await until(async () => state.saved.length === 1);
  const left = new AbortController();
  const second = ask('mutation { save(n: 2) }', 'busy', undefined, left.signal).catch(() => {});
  await until(async () => state.visits === 2);
  left.abort();
  await second;
  letGo();
  await first;
  await until(async () => state.saved.length === 2);
});

test('an empty budget fills again with time, and no sooner', async () => {
  const { ask, state } = await aNode({ VISITOR_BUDGET: '1000', VISITOR_BUDGET_PER_SECOND: '100', CLIENT_PACE: '1000000000' });
  for (let i = 0; i < 4; i++) expect((await ask('{ greeting }')).status).toBe(200); // some 203 each
  expect(await ask('{ greeting }')).toMatchObject({ status: 429, code: 'RATE_LIMITED', retryAfter: '1' });
  state.now += 10;
  expect((await ask('{ greeting }')).status).toBe(429);
  state.now += 2_000;
  expect((await ask('{ greeting }')).status).toBe(200);
  expect((await ask('{ greeting }')).status).toBe(429);
  expect((await ask('{ greeting }', undefined, '192.0.2.2')).status).toBe(200);
});

test('a person pays before anything is parsed or looked up, and a token that is new is paid for where it comes from', async () => {
  const { ask, state } = await aNode({
    ...{ PERSON_BUDGET: '1000', PERSON_BUDGET_PER_SECOND: '10', VISITOR_BUDGET: '1000', VISITOR_BUDGET_PER_SECOND: '10' },
    CLIENT_PACE: '1000000000',
  });
  while ((await ask('{ greeting }', 'person')).status === 200);
  const { visits } = state;
  expect(await ask(`{ ${'greeting '.repeat(300)} nothing }`, 'person', '192.0.2.6')).toMatchObject({ status: 429 });
  expect(state.visits).toBe(visits);
  // guessing tokens is paid for by the address
  let guesses = 0;
  while ((await ask('{ greeting }', `bad-${guesses}`, '192.0.2.7')).status === 401) guesses++;
  expect(guesses).toBeLessThan(6);
  expect((await ask('{ greeting }', 'somebody-else', '192.0.2.8')).status).toBe(200);
});

test('one address has so many streams, an IPv6 network being one address, and a stream that ends makes room', async () => {
  const { url, letGo } = await aNode({ MAX_STREAMS: '5', MAX_STREAMS_PER_ADDRESS: '2' });
  const open = (from: string) => new EventStream(`${url}/graphql/stream?query=subscription{ticks}`, { headers: { 'x-forwarded-for': from } });
  const [first, second, elsewhere] = [open('2001:db8::1'), open('2001:db8::2:0:0:1'), open('192.0.2.1')];
  for (const stream of [first, second, elsewhere]) await stream.next();
  await expect(open('2001:db8::3').next()).rejects.toThrow(/^503: .*OVERLOADED/);
  first.close();
  await until(async () => {
    const again = open('2001:db8::3');
    const isOpen = await again.next().then(
      () => true,
      () => false,
    );
    again.close();
    return isOpen;
  });
  for (const stream of [second, elsewhere]) stream.close();
  letGo();
});

test('the program does not start with a known document that its own limits would refuse', async () => {
  const { code, output } = await runProgram({
    ...{ NODE_ROLE: 'delivery', DELIVERY_DATABASE_URL: connectionUrl(databases.delivery.reader), MAX_COST: '100' },
  });
  expect([code, output]).toEqual([1, expect.stringMatching(/The known document PortalCases can cost \d+, which is over MAX_COST \(100\)\./)]);
  expect(output).not.toMatch(/\n\s+at /);
});
