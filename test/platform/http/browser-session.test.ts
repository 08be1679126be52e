import type { FastifyInstance } from 'fastify';
import { buildSchema, parse } from 'graphql';
import { loadConfig } from '../../../src/platform/config.ts';
import { readWeights } from '../../../src/platform/cost/read-weights.ts';
import { browserSessionRoutes } from '../../../src/platform/http/browser-session.ts';
import { createHttp } from '../../../src/platform/http/create-http.ts';
import { openLog } from '../../../src/platform/log.ts';

/** A session in a cookie: it counts for pages of this site, and for nobody who makes a browser send it. */
const sdl = 'type Query { whose: String }';
const apps: FastifyInstance[] = [];
afterAll(() => Promise.all(apps.map((app) => app.close())));

async function aNode(isHttps: boolean) {
  const schema = buildSchema(sdl);
  schema.getQueryType()!.getFields().whose!.resolve = (_root, _args, { token }: { token: string | null }) => token;
  const app = await createHttp({
    graph: {
      schema,
      openVisit: async ({ token }) => ({ context: { token }, close: async () => undefined }),
      knownDocuments: new Map(),
      introspection: false,
      weights: readWeights(parse(sdl)),
    },
    limits: loadConfig({}).config!.limits,
    log: openLog('silent'),
    isHttps,
    isReady: async () => true,
    routes: [(app) => browserSessionRoutes(app, { isHttps })],
  });
  apps.push(app);
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  const whose = async (headers: Record<string, string>, method: 'GET' | 'POST' = 'POST') => {
    const json = { 'content-type': 'application/json', ...headers };
    const answer =
      method === 'GET'
        ? await fetch(`${url}/graphql?query={whose}`, { headers })
        : await fetch(`${url}/graphql`, { method, headers: json, body: '{"query":"{whose}"}' });
    return ((await answer.json()) as { data: { whose: string | null } }).data.whose;
  };
  return { url, whose };
}

const meant = { 'casegraph-session': 'cookie' };

test('counts with the header that other sites’ pages cannot send, and from this very site', async () => {
  const { url, whose } = await aNode(false);
  const cookie = 'other=1; casegraph=cgs_mine';
  expect(await whose({ cookie, ...meant })).toBe('cgs_mine');
  expect(await whose({ cookie, ...meant, 'sec-fetch-site': 'same-origin' })).toBe('cgs_mine');
  expect(await whose({ cookie, ...meant, origin: url })).toBe('cgs_mine');

  // what another site's page can have a browser do
  expect(await whose({ cookie })).toBeNull();
  expect(await whose({ cookie, origin: 'https://evil.example.org' })).toBeNull();
  expect(await whose({ cookie, ...meant, origin: 'https://evil.example.org' })).toBeNull();
  expect(await whose({ cookie, ...meant, 'sec-fetch-site': 'cross-site' })).toBeNull();
  expect(await whose({ cookie, ...meant, 'sec-fetch-site': 'same-site' })).toBeNull();
  expect(await whose({ cookie, ...meant }, 'GET')).toBeNull();
  // whoever says who they are is not taken for the cookie's person
  expect(await whose({ cookie, ...meant, authorization: 'Bearer cgs_other' })).toBe('cgs_other');
});

test('is put where no script reads it, and taken out again', async () => {
  const { url } = await aNode(false);
  const send = (method: string, headers: Record<string, string>) => fetch(`${url}/session`, { method, headers });
  const kept = await send('POST', { ...meant, authorization: 'Bearer cgs_mine' });
  expect([kept.status, kept.headers.get('set-cookie')]).toEqual([204, 'casegraph=cgs_mine; Path=/; HttpOnly; SameSite=Strict']);
  const dropped = await send('DELETE', meant);
  expect([dropped.status, dropped.headers.get('set-cookie')]).toEqual([204, 'casegraph=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0']);

  for (const [method, headers] of [
    ['POST', { authorization: 'Bearer cgs_mine' }],
    ['POST', { ...meant, authorization: 'Bearer cgs_mine', origin: 'https://evil.example.org' }],
    ['POST', meant],
    ['POST', { ...meant, authorization: 'Bearer a=b' }],
    ['DELETE', {}],
  ] as [string, Record<string, string>][]) {
    const answer = await send(method, headers);
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([400, null]);
  }
});

test('is bound to its host where the world comes by https', async () => {
  const { url, whose } = await aNode(true);
  const kept = await fetch(`${url}/session`, { method: 'POST', headers: { ...meant, authorization: 'Bearer cgs_mine' } });
  expect(kept.headers.get('set-cookie')).toBe('__Host-casegraph=cgs_mine; Path=/; HttpOnly; SameSite=Strict; Secure');
  expect(await whose({ cookie: '__Host-casegraph=cgs_mine', ...meant })).toBe('cgs_mine');
  expect(await whose({ cookie: 'casegraph=cgs_mine', ...meant })).toBeNull();
});
