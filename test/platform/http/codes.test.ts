import net from 'node:net';
import type { FastifyInstance } from 'fastify';
import { parse } from 'graphql';
import { loadConfig } from '../../../src/platform/config.ts';
import { readWeights } from '../../../src/platform/cost/read-weights.ts';
import { faultCodes } from '../../../src/platform/graph/faults.ts';
import { createHttp } from '../../../src/platform/http/create-http.ts';
import { openLog } from '../../../src/platform/log.ts';
import { greetingSchema, greetingSdl } from '../../support/small-graph.ts';

/** Every way to be refused before anything runs, and that only listed codes ever come of it, none of them INTERNAL. */
let app: FastifyInstance;
let url: string;
beforeAll(async () => {
  const { config } = loadConfig({
    MAX_BODY_BYTES: '20000',
    MAX_DOCUMENT_TOKENS: '150',
    MAX_DOCUMENT_BYTES: '2000',
    MAX_COST: '100',
    MAX_SELECTIONS: '100',
    REQUEST_TIMEOUT_MS: '1000',
  });
  app = await createHttp({
    graph: {
      schema: greetingSchema(),
      openVisit: async () => ({ context: {}, close: async () => {} }),
      knownDocuments: new Map(),
      introspection: false,
      weights: readWeights(parse(greetingSdl)),
    },
    limits: config!.limits,
    log: openLog('silent'),
    isReady: async () => true,
    routes: [],
  });
  url = await app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => app.close());

interface Answer {
  status: number;
  text: string;
}
const http = async (path: string, init: RequestInit = {}): Promise<Answer> => {
  const response = await fetch(url + path, init);
  return { status: response.status, text: await response.text() };
};
const json = { 'content-type': 'application/json' };
const body = (value: unknown, headers: Record<string, string> = {}) =>
  http('/graphql', { method: 'POST', headers: { ...json, ...headers }, body: typeof value === 'string' ? value : JSON.stringify(value) });
const document = (query: string, more: object = {}) => body({ query, ...more });
const raw = (bytes: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    let text = '';
    const socket = net.connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (data) => (text += String(data)));
    socket.on('error', reject);
    socket.on('close', () => resolve({ status: Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1]), text: text.slice(text.indexOf('\r\n\r\n') + 4) }));
  });

test.each<[string, () => Promise<Answer>, number, string]>([
  ['an address that is no UTF-8', () => http('/graphql/%ff%fe'), 400, 'BAD_REQUEST'],
  ['an address cut off in the middle of a character', () => raw('GET /%E6%A HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n'), 400, 'BAD_REQUEST'],
  ['an address where nothing is', () => http('/nothing'), 404, 'NOT_FOUND'],
  ['a part of an address that is too long', () => http(`/graphql/${'a'.repeat(3_000)}`), 404, 'NOT_FOUND'],
  ['another method', () => http('/graphql', { method: 'DELETE' }), 405, 'METHOD_NOT_ALLOWED'],
  ['a page of another site', () => http('/graphql', { method: 'OPTIONS', headers: { origin: 'https://evil.example' } }), 405, 'METHOD_NOT_ALLOWED'],
  ['a mutation by GET', () => http('/graphql?query=mutation{act}'), 405, 'METHOD_NOT_ALLOWED'],
  ['no HTTP', () => raw('hello\r\n\r\n'), 400, 'BAD_REQUEST'],
  ['two lengths', () => raw('POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nx'), 400, 'BAD_REQUEST'],
  ['headers without end', () => raw(`GET / HTTP/1.1\r\nhost: x\r\nx: ${'a'.repeat(100_000)}\r\n\r\n`), 431, 'REQUEST_TOO_LARGE'],
  ['half a request', () => raw('POST /graphql HTTP/1.1\r\nho'), 408, 'TIMED_OUT'],
  ['half a body', () => raw('POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{'), 408, 'TIMED_OUT'],
  ['a body of another kind', () => body('a=b', { 'content-type': 'text/plain' }), 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ['a type that is none', () => body('{}', { 'content-type': ';;;' }), 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ['a charset of another kind', () => body('{}', { 'content-type': 'application/json; charset=utf-16' }), 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ['a compressed body', () => body('{}', { 'content-encoding': 'gzip' }), 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ['a body that is too large', () => body({ query: 'x'.repeat(30_000) }), 413, 'REQUEST_TOO_LARGE'],
  ['no body', () => body(''), 400, 'BAD_REQUEST'],
  ['a body that is no JSON', () => body('{'), 400, 'BAD_REQUEST'],
  ['a body that is a list', () => body([]), 400, 'BAD_REQUEST'],
  ['a body that is a text', () => body('"x"'), 400, 'BAD_REQUEST'],
  ['a body that is null', () => body('null'), 400, 'BAD_REQUEST'],
  ['a prototype', () => body('{"__proto__":{}}'), 400, 'BAD_REQUEST'],
  ['a query that is no text', () => body({ query: 1 }), 400, 'BAD_REQUEST'],
  ['variables that are a list', () => document('{ greeting }', { variables: [] }), 400, 'BAD_REQUEST'],
  ['extensions that are a text', () => document('{ greeting }', { extensions: 'x' }), 400, 'BAD_REQUEST'],
  ['a name that is an object', () => document('{ greeting }', { operationName: {} }), 400, 'BAD_REQUEST'],
  ['variables by GET that are no JSON', () => http('/graphql?query={greeting}&variables={'), 400, 'BAD_REQUEST'],
  ['a hash of another protocol', () => body({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }), 200, 'UNKNOWN_DOCUMENT'],
  ['an id that nobody knows', () => body({ documentId: 'x' }), 400, 'UNKNOWN_DOCUMENT'],
  ['a name that no operation has', () => document('query A { greeting }', { operationName: 'B' }), 400, 'OPERATION_RESOLUTION_FAILURE'],
  ['two operations and no name', () => document('query A { greeting } query B { greeting }'), 400, 'OPERATION_RESOLUTION_FAILURE'],
  ['what is not GraphQL', () => document('{'), 400, 'GRAPHQL_PARSE_FAILED'],
  ['an unknown field', () => document('{ nothing }'), 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['a question about the schema', () => document('{ __type(name: "Query") { name } }'), 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['fragments that multiply', () => document(doubling(7)), 400, 'DOCUMENT_TOO_COMPLEX'],
  ['a variable of the wrong kind', () => document('query ($n: Int!) { echo(n: $n) }', { variables: { n: 'x' } }), 400, 'BAD_USER_INPUT'],
  ['a number that is too large', () => document('query ($n: Int!) { echo(n: $n) }', { variables: { n: 1e300 } }), 400, 'BAD_USER_INPUT'],
  ['a variable that is missing', () => document('query ($n: Int!) { echo(n: $n) }'), 400, 'BAD_USER_INPUT'],
  ['too many tokens', () => document(`{ ${'greeting '.repeat(200)} }`), 400, 'DOCUMENT_TOO_COMPLEX'],
  ['too many bytes', () => document(`{ greeting } #${'x'.repeat(3_000)}`), 413, 'REQUEST_TOO_LARGE'],
  ['too dear', () => document('{ dear }'), 400, 'COST_TOO_HIGH'],
  ['a subscription by POST', () => document('subscription { ticks }'), 400, 'BAD_REQUEST'],
  ['a stream of a query', () => http('/graphql/stream?query={greeting}'), 400, 'BAD_REQUEST'],
  ['a stream of nothing', () => http('/graphql/stream'), 400, 'BAD_REQUEST'],
  ['a stream of what is not GraphQL', () => http('/graphql/stream?query={'), 400, 'GRAPHQL_PARSE_FAILED'],
  ['a stream of an unknown field', () => http('/graphql/stream?query=subscription{nothing}'), 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['a stream of two fields', () => http('/graphql/stream?query=subscription{ticks again:ticks}'), 400, 'GRAPHQL_VALIDATION_FAILED'],
  [
    'a stream with a variable of the wrong kind',
    () => http('/graphql/stream?query=subscription($n:Int!){count(to:$n)}&variables={"n":"x"}'),
    400,
    'BAD_USER_INPUT',
  ],
  ['a file without a preflight', () => http('/graphql', { method: 'POST', body: new FormData() }), 400, 'BAD_REQUEST'],
  [
    'a stranger’s file',
    () => http('/graphql', { method: 'POST', body: new FormData(), headers: { 'apollo-require-preflight': '1' } }),
    401,
    'UNAUTHENTICATED',
  ],
])('%s', async (_what, ask, status, code) => {
  const answer = await ask();
  const { errors } = JSON.parse(answer.text) as { errors: { message: string; extensions: { code: string } }[] };
  expect([answer.status, errors.map(({ extensions }) => extensions.code)]).toEqual([status, expect.arrayContaining([code])]);
  for (const { message, extensions } of errors) {
    expect(faultCodes).toContain(extensions.code);
    expect(message.length).toBeGreaterThan(10);
  }
  expect(answer.text).not.toMatch(/FST_|HPE_|INTERNAL|node_modules|fastify|apollo-server/i);
});

test('what cannot be foreseen has a code too, on a stream as well', async () => {
  expect((await document('{ fails }')).text).toMatch(/"code":"INTERNAL"/);
  const stream = await http('/graphql/stream?query=subscription{fails}');
  expect(stream.text).toMatch(/"code":"INTERNAL"/);
  expect(stream.text).not.toContain('planted');
});

test('a stream that cannot begin says why', async () => {
  expect((await http('/graphql/stream?query=subscription{refused}')).text).toMatch(/"code":"BAD_USER_INPUT"/);
});

test('browsers find nothing where they look for a picture, which is no error', async () => {
  expect((await http('/favicon.ico')).status).toBe(204);
});

function doubling(steps: number): string {
  const fragments = Array.from({ length: steps }, (_, i) => `fragment F${i} on Query{...F${i + 1} ...F${i + 1}}`);
  return `{...F0}${fragments.join('')}fragment F${steps} on Query{greeting}`;
}
