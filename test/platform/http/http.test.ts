import net from 'node:net';
import type { FastifyInstance } from 'fastify';
import { buildSchema, type GraphQLSchema, parse } from 'graphql';
import { loadConfig } from '../../../src/platform/config.ts';
import { readWeights } from '../../../src/platform/cost/read-weights.ts';
import { fault } from '../../../src/platform/graph/faults.ts';
import { documentId } from '../../../src/platform/graph/known-documents.ts';
import { UploadScalar } from '../../../src/platform/graph/scalars.ts';
import { createHttp } from '../../../src/platform/http/create-http.ts';
import { openLog } from '../../../src/platform/log.ts';
import { EventStream } from '../../support/event-stream.ts';
import { until } from '../../support/program.ts';

const known = '{ greeting }';
const cost = { requested: 1, limit: 5000 };
let app: FastifyInstance;
let url: string;
let ready = true;
let acts = 0;
let closedVisits = 0;
let stopped = 0;
const logged: string[] = [];

beforeAll(async () => {
  const { config } = loadConfig({
    ...{ MAX_BODY_BYTES: '2000', MAX_UPLOAD_BYTES: '100000', MAX_STREAMS: '2', MAX_STREAMS_PER_ADDRESS: '2' },
    ...{ MAX_STATEMENTS: '10', OPERATION_TIMEOUT_MS: '300', REQUEST_TIMEOUT_MS: '1000', CLIENT_PACE: '1000000000' },
  });
  app = await createHttp({
    graph: {
      schema: smallSchema(),
      openVisit: async ({ token, lastEventId, acceptLanguage, preview }) => {
        if (token !== null && token !== 'good') throw fault('UNAUTHENTICATED', 'Sign in.');
        return {
          context: { token: preview ?? token, lastEventId, acceptLanguage },
          ...(token ? { client: token } : {}),
          close: async () => void closedVisits++,
        };
      },
      knownDocuments: new Map([[documentId(known), known]]),
      introspection: false,
      weights: readWeights(parse(smallSdl)),
    },
    limits: config!.limits,
    log: openLog('error', { write: (line) => void logged.push(line) }),
    trustedProxies: 1,
    corsOrigins: ['https://portal.example.org'],
    isReady: async () => ready,
    routes: [],
  });
  url = await app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => app.close());

const smallSdl = `
  scalar Upload
  type Query { greeting: String!, who: String, fails: String, slow: String, dear: String @cost(weight: 4000) }
  directive @cost(weight: Float!) on FIELD_DEFINITION
  type Mutation { act: Int!, take(file: Upload!): Int! }
  type Cue { sequence: Int! }
  type Subscription { stage: Cue! }
`;
function smallSchema(): GraphQLSchema {
  const schema = buildSchema(smallSdl);
  const resolve = (type: 'Query' | 'Mutation', field: string, how: (args: Record<string, never>, context: Record<string, unknown>) => unknown) => {
    (schema.getType(type) as never as { getFields(): Record<string, { resolve: unknown }> }).getFields()[field]!.resolve = (
      _: unknown,
      args: never,
      context: never,
    ) => how(args, context);
  };
  Object.assign(schema.getType('Upload')!, { parseValue: UploadScalar.parseValue, parseLiteral: UploadScalar.parseLiteral });
  resolve('Query', 'greeting', () => 'hello');
  resolve('Query', 'who', (_, { token }) => token);
  resolve('Query', 'fails', () => {
    throw new Error('select secret from people: duplicate key (email)=(planted@example.org)');
  });
  resolve(
    'Query',
    'slow',
    (_, { signal }) => new Promise((done) => (signal as AbortSignal).addEventListener('abort', () => done((stopped++, 'stopped')))),
  );
  resolve('Mutation', 'act', () => ++acts);
  resolve('Mutation', 'take', async ({ file }) => {
    let size = 0;
    for await (const chunk of (await (file as unknown as Promise<{ createReadStream(): AsyncIterable<Buffer> }>)).createReadStream())
      size += chunk.length;
    return size;
  });
  const { stage } = schema.getSubscriptionType()!.getFields();
  stage!.subscribe = async function* (_: unknown, _args: unknown, { lastEventId }: { lastEventId?: string }) {
    for (let sequence = Number(lastEventId ?? 0) + 1; sequence <= 3; sequence++) yield { stage: { sequence } };
    await new Promise<void>((resolve) => app.addHook === undefined && resolve()); // stays open until the listener goes
  };
  return schema;
}

const get = (parameters: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(`${url}/graphql?${new URLSearchParams(parameters)}`, { headers });
const post = (body: string | object, headers: Record<string, string> = {}) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const refusal = async (response: Response) => [
  response.status,
  ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code,
];

describe('GET', () => {
  test('carries a strong ETag, and 304 when nothing changed', async () => {
    const first = await get({ query: known });
    const etag = first.headers.get('etag')!;
    expect([first.status, await first.json(), first.headers.get('access-control-allow-origin')]).toEqual([
      200,
      { data: { greeting: 'hello' }, extensions: { cost } },
      '*',
    ]);
    expect(etag).toMatch(/^"[\w-]{43}"$/);
    for (const header of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await get({ query: known }, { 'if-none-match': header });
      expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, etag, '']);
    }
    expect((await get({ query: known }, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  test('is a visitor’s, whatever comes along', async () => {
    for (const authorization of ['Bearer good', 'Bearer garbage']) {
      const response = await get({ query: '{ who }' }, { authorization, cookie: 'session=good' });
      expect(await response.json()).toMatchObject({ data: { who: null } });
    }
  });

  test('never carries a mutation', async () => {
    const response = await get({ query: 'mutation { act }' });
    expect(response.status).toBe(405);
    expect(acts).toBe(0);
  });

  test('an answer with errors is kept by nobody', async () => {
    for (const query of ['{ fails }', '{ nothing }', '{']) {
      const response = await get({ query });
      expect([response.headers.get('etag'), response.headers.get('cache-control')]).toEqual([null, 'no-store']);
    }
  });

  test('takes a known document by its hash', async () => {
    expect(await (await get({ documentId: documentId(known) })).json()).toEqual({ data: { greeting: 'hello' }, extensions: { cost } });
    expect(await refusal(await get({ documentId: `sha256:${'0'.repeat(64)}` }))).toEqual([400, 'UNKNOWN_DOCUMENT']);
    expect(await refusal(await get({ documentId: documentId(known), query: known }))).toEqual([400, 'BAD_REQUEST']);
  });
});

describe('POST', () => {
  test('knows who sends a good token, and refuses any other', async () => {
    expect(await (await post({ query: '{ who }' }, { authorization: 'Bearer good' })).json()).toMatchObject({ data: { who: 'good' } });
    for (const authorization of ['Bearer garbage', 'Bearer ', 'Basic Z29vZA==', 'good']) {
      expect(await refusal(await post({ query: 'mutation { act }' }, { authorization }))).toEqual([401, 'UNAUTHENTICATED']);
    }
    expect(acts).toBe(0);
  });

  test('takes only what a form of another site cannot send', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
      expect(await refusal(await post('{"query":"mutation { act }"}', { 'content-type': type }))).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
    }
    const form = new FormData();
    form.set('operations', '{"query":"mutation { act }"}');
    form.set('map', '{}');
    expect(await refusal(await fetch(`${url}/graphql`, { method: 'POST', body: form, headers: { authorization: 'Bearer good' } }))).toEqual([
      400,
      'BAD_REQUEST',
    ]);
    expect(acts).toBe(0);
  });

  test.each([
    ['not JSON', '{"query":', 400, 'BAD_REQUEST'],
    ['a list', '[{"query":"{ greeting }"}]', 400, 'BAD_REQUEST'],
    ['no query', '{}', 400, 'BAD_REQUEST'],
    ['too large', JSON.stringify({ query: `{ greeting } #${'x'.repeat(3000)}` }), 413, 'REQUEST_TOO_LARGE'],
    ['a prototype', '{"__proto__":{"query":"{ greeting }"}}', 400, 'BAD_REQUEST'],
  ])('%s is refused', async (_what, body, status, code) => {
    expect(await refusal(await post(body))).toEqual([status, code]);
  });

  test('speaks application/graphql-response+json', async () => {
    const accept = 'application/graphql-response+json';
    const good = await post({ query: '{ greeting }' }, { accept });
    expect([good.status, good.headers.get('content-type')]).toEqual([200, `${accept}; charset=utf-8`]);
    expect(await refusal(await post({ query: '{ nothing }' }, { accept }))).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
    expect(await refusal(await post({ query: '{' }, { accept }))).toEqual([400, 'GRAPHQL_PARSE_FAILED']);
  });

  test('the schema is closed when introspection is off, suggestions included', async () => {
    expect(await refusal(await post({ query: '{ __schema { types { name } } }' }))).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
    expect(JSON.stringify(await (await post({ query: '{ greetin }' })).json())).not.toContain('greeting');
  });

  test('an unforeseen error says an incident’s number and nothing else', async () => {
    const { errors } = (await (await post({ query: '{ fails }' })).json()) as {
      errors: { message: string; extensions: { code: string; incident: string } }[];
    };
    expect(errors[0]!.extensions.code).toBe('INTERNAL');
    expect(JSON.stringify(errors)).not.toMatch(/select|people|planted/);
    expect(logged.some((line) => line.includes(errors[0]!.extensions.incident))).toBe(true);
  });

  test('every visit is closed', async () => {
    const before = closedVisits;
    await Promise.all([post({ query: '{ greeting }' }), post({ query: '{' }), post('{}'), get({ query: known })]);
    expect(closedVisits - before).toBe(4);
  });
});

describe('multipart', () => {
  const upload = (parts: Record<string, string | Blob>, headers: Record<string, string> = {}) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(parts)) form.set(name, value);
    return fetch(`${url}/graphql`, {
      method: 'POST',
      body: form,
      headers: { authorization: 'Bearer good', 'apollo-require-preflight': 'true', ...headers },
    });
  };
  const operations = JSON.stringify({ query: 'mutation ($file: Upload!) { take(file: $file) }', variables: { file: null } });
  const map = '{"file":["variables.file"]}';

  test('a file arrives whole', async () => {
    expect(await (await upload({ operations, map, file: new Blob([new Uint8Array(5000)]) })).json()).toMatchObject({ data: { take: 5000 } });
  });

  test('nothing of a stranger’s is read', async () => {
    const response = await fetch(`${url}/graphql`, { method: 'POST', body: new FormData(), headers: { 'apollo-require-preflight': 'true' } });
    expect(await refusal(response)).toEqual([401, 'UNAUTHENTICATED']);
    expect(await refusal(await upload({ operations, map }, { authorization: 'Bearer garbage' }))).toEqual([401, 'UNAUTHENTICATED']);
  });

  test.each([
    ['a map that is no JSON', { operations, map: '{' }],
    ['operations that are no JSON', { operations: 'x', map }],
    ['a map before the operations', { map, operations }],
    ['several operations', { operations: `[${operations},${operations}]`, map: '{}' }],
  ])('%s is refused', async (_what, parts) => {
    expect(await refusal(await upload(parts))).toEqual([400, 'BAD_REQUEST']);
  });

  test.each([
    ['a path to nowhere', { operations, map: '{"file":["variables.other.file"]}', file: new Blob(['x']) }],
    ['a path to a prototype', { operations, map: '{"file":["__proto__.polluted"]}', file: new Blob(['x']) }],
  ])('%s leaves the variable unset', async (_what, parts) => {
    expect(await refusal(await upload(parts))).toEqual([400, 'BAD_USER_INPUT']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('a file that is missing or too large does not reach the act', async () => {
    const missing = (await (await upload({ operations, map })).json()) as { errors: unknown[]; data?: { take: null } };
    expect(missing.errors).toHaveLength(1);
    expect(await refusal(await upload({ operations, map, file: new Blob([new Uint8Array(200_000)]) }))).toEqual([413, 'REQUEST_TOO_LARGE']);
  });

  test('a body that is no multipart at all is refused', async () => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      body: 'garbage',
      headers: { 'content-type': 'multipart/form-data', authorization: 'Bearer good', 'apollo-require-preflight': 'true' },
    });
    expect(await refusal(response)).toEqual([400, 'BAD_REQUEST']);
  });
});

describe('event streams', () => {
  const address = () => `${url}/graphql/stream?${new URLSearchParams({ query: 'subscription { stage { sequence } }' })}`;

  test('carry ids to resume from', async () => {
    const first = new EventStream(address());
    expect(await first.next()).toEqual({ id: '1', event: 'next', data: { data: { stage: { sequence: 1 } } } });
    first.close();
    const back = new EventStream(address(), { headers: { 'last-event-id': '2' } });
    expect(await back.next()).toMatchObject({ id: '3' });
    back.close();
  });

  test('carry subscriptions only, and /graphql carries none', async () => {
    for (const query of ['{ greeting }', 'mutation { act }']) {
      expect(await refusal(await fetch(`${url}/graphql/stream?${new URLSearchParams({ query })}`))).toEqual([400, 'BAD_REQUEST']);
    }
    expect(await refusal(await post({ query: 'subscription { stage { sequence } }' }))).toEqual([expect.any(Number), 'BAD_REQUEST']);
    expect(acts).toBe(0);
  });

  test('are bounded in number', async () => {
    const open = [new EventStream(address()), new EventStream(address())];
    for (const stream of open) await stream.next();
    const refused = await fetch(address());
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
    for (const stream of open) stream.close();
  });

  test('are bounded also when many are opened at one instant', async () => {
    await until(async () => (await fetch(address(), { signal: AbortSignal.timeout(5_000) }).then(letGo)) === 200); // the others are gone
    const answers = await Promise.all(Array.from({ length: 6 }, () => fetch(address())));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 503, 503, 503, 503]);
    await Promise.all(answers.map(letGo));
  });
});
const letGo = async (response: Response) => (await response.body?.cancel(), response.status);

test('health says whether the node serves', async () => {
  expect((await fetch(`${url}/health/live`)).status).toBe(200);
  expect((await fetch(`${url}/health/ready`)).status).toBe(200);
  ready = false;
  expect((await fetch(`${url}/health/ready`)).status).toBe(503);
  expect((await fetch(`${url}/health/live`)).status).toBe(200);
  ready = true;
});

test('other methods and addresses are refused in the graph’s form', async () => {
  expect(await refusal(await fetch(`${url}/graphql`, { method: 'PUT' }))).toEqual([405, 'METHOD_NOT_ALLOWED']);
  expect(await refusal(await fetch(`${url}/nothing-here`))).toEqual([404, 'NOT_FOUND']);
});

describe('what a request may cost', () => {
  const from = (address: string) => ({ 'x-forwarded-for': address });

  test('is said of every answer with data, alike by GET and POST, and of nothing else', async () => {
    const [byGet, byPost] = [await (await get({ query: '{ dear }' })).json(), await (await post({ query: '{ dear }' })).json()];
    expect([byGet, byPost]).toEqual(Array(2).fill({ data: { dear: null }, extensions: { cost: { requested: 4000, limit: 5000 } } }));
    expect(await (await post({ query: '{ nothing }' })).json()).not.toHaveProperty('extensions');
  });

  test('over the limit, nothing runs', async () => {
    const response = await post({ query: '{ dear again: dear fails }' });
    expect([response.status, await response.json()]).toEqual([
      400,
      { errors: [{ message: expect.any(String), extensions: { code: 'COST_TOO_HIGH', cost: { requested: 8000, limit: 5000 } } }] },
    ]);
    expect(await refusal(await get({ query: '{ dear again: dear }' }))).toEqual([400, 'COST_TOO_HIGH']);
  });

  test('an empty budget answers 429 with the seconds to wait, to that client alone', async () => {
    // each takes 8,200 units: some 37 empty a visitor's 300,000, of which 25,000 come back each second
    let refused: Response | undefined;
    for (let round = 0; round < 80 && !refused; round++) {
      const answers = await Promise.all(Array.from({ length: 25 }, () => post({ query: '{ dear }' }, from('203.0.113.1'))));
      refused = answers.find(({ status }) => status === 429);
    }
    expect(Number(refused!.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    expect(await refusal(refused!)).toEqual([429, 'RATE_LIMITED']);
    expect((await post({ query: '{ dear }' }, from('203.0.113.2'))).status).toBe(200);
    // only the proxy's own word counts: what a client writes in front of it changes nothing
    const pretended = await Promise.all(Array.from({ length: 60 }, (_, i) => post({ query: '{ dear }' }, from(`198.51.100.${i}, 203.0.113.1`))));
    expect(pretended.some(({ status }) => status === 429)).toBe(true);
    // a signed-in person pays for themselves
    expect((await post({ query: '{ dear }' }, { ...from('203.0.113.3'), authorization: 'Bearer good' })).status).toBe(200);
  });

  test('what is left is told by POST alone, so that answers to GET stay the same', async () => {
    expect((await post({ query: '{ greeting }' }, from('203.0.113.9'))).headers.get('x-budget-remaining')).toMatch(/^\d{6,7}$/);
    expect((await get({ query: '{ greeting }' })).headers.get('x-budget-remaining')).toBeNull();
  });

  test('a query that takes too long, or that nobody waits for, is given up', async () => {
    expect(await refusal(await post({ query: '{ slow }' }))).toEqual([503, 'TIMED_OUT']);
    const before = stopped;
    await fetch(`${url}/graphql?query={slow}`, { signal: AbortSignal.timeout(50) }).catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 150)); // shorter than the time limit: it is the leaving that counts
    expect(stopped).toBe(before + 1);
  });
});

describe('HTTP', () => {
  test.each([
    ['latin1', 'application/json; charset=latin1', 415],
    ['utf-16', 'application/json; charset=utf-16', 415],
    ['a charset in quotes', 'application/json; charset="utf-16le"', 415],
    ['utf-8', 'application/json; charset=utf-8', 200],
    ['UTF-8 in quotes', 'application/json;charset="UTF-8"', 200],
    ['JSON of another kind', 'application/graphql', 415],
  ])('%s', async (_what, type, status) => {
    expect((await post({ query: '{ greeting }' }, { 'content-type': type })).status).toBe(status);
  });

  test('bytes that are no UTF-8, and compressed bodies, are refused', async () => {
    const headers = { 'content-type': 'application/json' };
    const broken = Buffer.from('{"query":"{ greeting } #\xff"}', 'latin1');
    expect(await refusal(await fetch(`${url}/graphql`, { method: 'POST', headers, body: broken }))).toEqual([400, 'BAD_REQUEST']);
    expect(await refusal(await post({ query: known }, { 'content-encoding': 'gzip' }))).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
  });

  test('only the sites named may read answers to POST', async () => {
    const origin = 'https://portal.example.org';
    const preflight = await fetch(`${url}/graphql`, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } });
    expect([
      preflight.status,
      preflight.headers.get('access-control-allow-origin'),
      preflight.headers.get('access-control-allow-credentials'),
    ]).toEqual([...[204, origin, null]]);
    expect((await post({ query: known }, { origin })).headers.get('access-control-allow-origin')).toBe(origin);
    for (const other of ['https://evil.example', 'null', 'https://portal.example.org.evil.example']) {
      expect((await fetch(`${url}/graphql`, { method: 'OPTIONS', headers: { origin: other } })).status).toBe(405);
      expect((await post({ query: known }, { origin: other })).headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  test('every answer guards itself, and its id is ours', async () => {
    for (const response of [await get({ query: known }), await post('{'), await fetch(`${url}/nowhere`, { headers: { 'x-request-id': 'theirs' } })]) {
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
      });
    }
  });

  test('a body that does not come to an end ends the connection', async () => {
    const socket = net.connect(Number(new URL(url).port), '127.0.0.1');
    socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{');
    const answer = await new Promise<string>((resolve) => {
      let text = '';
      socket.on('data', (data) => (text += String(data))).on('close', () => resolve(text));
    });
    expect(answer).toMatch(/^HTTP\/1.1 408 /);
  });
});

test('a preview is asked for by signed-in people, and only to read', async () => {
  const named = { 'casegraph-preview': 'a release' };
  const answer = await post({ query: '{ who }' }, { ...named, authorization: 'Bearer good' });
  expect([answer.headers.get('cache-control'), await answer.json()]).toMatchObject(['no-store', { data: { who: 'a release' } }]);
  expect(await refusal(await post({ query: '{ greeting }' }, named))).toEqual([401, 'UNAUTHENTICATED']);
  const before = acts;
  expect(await refusal(await post({ query: 'mutation { act }' }, { ...named, authorization: 'Bearer good' }))).toEqual([400, 'BAD_REQUEST']);
  expect(acts).toBe(before);
});
