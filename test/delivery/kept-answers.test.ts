import http from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { jest } from '@jest/globals';
import { documentId } from '../../src/platform/graph/known-documents.ts';
import { connectionUrl } from '../../src/platform/database/connection.ts';
import { giveCue } from '../../src/delivery/index.ts';
import { holdClock } from '../support/databases.ts';
import { EventStream } from '../support/event-stream.ts';
import { type Program, startProgram, until } from '../support/program.ts';
import { openPublicSide, operation, type PublicSide } from '../support/public-side.ts';
import { aCase, anEdition, onlyContent, someContent } from '../support/release-factory.ts';

jest.setTimeout(240_000);

/** A delivery node over HTTP, and the public side that its content is released through. */
let side: PublicSide;
let node: Program;
beforeAll(async () => {
  side = await openPublicSide();
  await side.release(someContent({ count: 3 }));
  node = await startProgram({
    ...{ NODE_ROLE: 'delivery', DELIVERY_DATABASE_URL: connectionUrl(side.databases.delivery.reader) },
    ...{ PUBLIC_URL: 'https://cases.example.org', TRUSTED_PROXIES: '1', VISITOR_BUDGET: '100000', VISITOR_BUDGET_PER_SECOND: '10' },
  });
});
afterAll(async () => {
  await node?.stop();
  await side.close();
});

interface Answered {
  status: number;
  headers: http.IncomingHttpHeaders;
  firstHeader: string;
  bytes: Buffer;
  text: string;
}

/** As bytes, because `fetch` would take codings apart. */
const send = (method: 'GET' | 'POST', path: string, headers: Record<string, string> = {}, body?: string): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const request = http.request(`${node.url}${path}`, { method, headers: { accept: 'application/json', ...headers } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const bytes = Buffer.concat(parts);
        resolve({ status: response.statusCode!, headers: response.headers, firstHeader: response.rawHeaders[0]!, bytes, text: bytes.toString() });
      });
    });
    request.on('error', reject).end(body);
  });
const post = (body: object, headers: Record<string, string> = {}) => {
  const text = JSON.stringify(body);
  return send('POST', '/graphql', { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(text)), ...headers }, text);
};
const get = (body: Record<string, string>, headers: Record<string, string> = {}) =>
  send('GET', `/graphql?${new URLSearchParams(body).toString()}`, headers);

const asked = { query: operation('PortalCase'), variables: { slug: '2026-case-1', locale: 'en' } };
const askedByGet = { query: asked.query, variables: JSON.stringify(asked.variables) };
const title = (answer: Answered) => JSON.parse(answer.text).data.case.text.title as string;
const retitled = (n: number, words: string) =>
  side.release(onlyContent({ cases: [aCase(2026, n, { texts: aCase(2026, n).texts.map((text) => ({ ...text, title: words })) })] }));

/** The long way begins its headers with another one: nothing else tells the two apart. */
const isShort = ({ firstHeader }: Answered) => firstHeader !== 'x-request-id';

test('the short way answers what the long way answers, byte for byte and header for header', async () => {
  const same = (one: Answered, other: Answered) => {
    const rest = ({ headers: { date, 'x-request-id': id, 'x-budget-remaining': budget, ...headers } }: Answered) => [
      [date, id, budget].length,
      headers,
    ];
    expect(other.text).toBe(one.text);
    expect(rest(other)).toEqual(rest(one));
  };
  const long = await post(asked);
  const short = await post(asked);
  expect([isShort(long), isShort(short)]).toEqual([false, true]);
  same(long, short);
  const otherWords = { ...asked, variables: { ...asked.variables, slug: '2026-case-2' } };
  const first = await post(otherWords); // the document is known, the question is not
  expect(isShort(first)).toBe(true);
  same(await post(otherWords, { origin: 'https://elsewhere.example.org' }), await post(otherWords));

  const unknown = { ...askedByGet, query: `${askedByGet.query} ` };
  const [longGet, shortGet] = [await get(unknown), await get(unknown)];
  expect([isShort(longGet), isShort(shortGet)]).toEqual([false, true]);
  same(longGet, shortGet);
  expect(shortGet.headers).toMatchObject({ 'cache-control': 'public, max-age=0, must-revalidate', 'access-control-allow-origin': '*' });
  const { id, editionId } = { id: aCase(2026, 1).id, editionId: anEdition(2026).id };
  expect(shortGet.headers['surrogate-key']).toBe(`all case-${id.slice(0, 8)} edition-${editionId.slice(0, 8)}`);
  const byHash = { documentId: documentId(asked.query), variables: '{ "locale": "en", "slug": "2026-case-1" }' };
  expect((await get(byHash)).headers.etag).toBe(shortGet.headers.etag);
});

test('who holds the bytes gets none, in whatever coding; a coding has a tag of its own', async () => {
  await get(askedByGet);
  const plain = await get(askedByGet);
  const decode = { br: brotliDecompressSync, gzip: gunzipSync };
  for (const coding of ['br', 'gzip'] as const) {
    let coded = await get(askedByGet, { 'accept-encoding': coding });
    await until(async () => (coded = await get(askedByGet, { 'accept-encoding': coding })).headers['content-encoding'] === coding);
    expect(decode[coding](coded.bytes).toString()).toBe(plain.text);
    expect(coded.bytes.length).toBeLessThan(plain.bytes.length);
    expect(coded.headers).toMatchObject({ etag: plain.headers.etag!.replace(/"$/, `-${coding}"`), vary: 'accept, accept-encoding' });
    const again = await get(askedByGet, { 'if-none-match': coded.headers.etag! });
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
  }
  expect((await get(askedByGet, { 'accept-encoding': 'br;q=0' })).headers['content-encoding']).toBeUndefined();
  expect((await get(askedByGet, { 'if-none-match': '"other"' })).status).toBe(200);
});

test('a release is seen at once, and whatever a client has seen is never answered from before it', async () => {
  await post(asked);
  for (const words of ['first', 'second', 'third']) {
    const { revision } = await retitled(1, words);
    const answer = await post(asked, { 'casegraph-min-revision': String(revision) });
    expect([title(answer), answer.headers['casegraph-revision']]).toEqual([words, String(revision)]);
  }
  const { status, headers, text } = await post(asked, { 'casegraph-min-revision': '1000000' });
  expect([status, headers['retry-after'], JSON.parse(text).errors[0].extensions.code]).toEqual([503, '1', 'OVERLOADED']);
  await retitled(1, 'told');
  await until(async () => title(await post(asked)) === 'told'); // by news, without asking for it
});

test('an answer that the clock changes ends with it', async () => {
  const owner = side.databases.delivery.owner;
  const closes = '2026-06-30T16:00:00.000Z';
  await holdClock(owner, '2026-06-30T15:59:59.700Z');
  await side.release(onlyContent({ edition: anEdition(2026, { applicationsCloseAt: closes }) }));
  const stage = async () => JSON.parse((await post({ query: '{ edition(year: 2026) { stage } }' })).text).data.edition.stage as string;
  await stage();
  expect([await stage(), await stage()]).toEqual(['APPLICATION', 'APPLICATION']);
  await holdClock(owner, closes);
  await until(async () => (await stage()) === 'REVIEW');
  await holdClock(owner, null);
});

test('what is not public, not good or not free of charge goes the long way', async () => {
  const viewer = { query: '{ viewer { __typename } }' };
  for (const body of [viewer, { query: '{ cases(first: 0) { totalCount } }' }, { query: '{ nothing }' }]) {
    const answers = [await post(body), await post(body)];
    expect(answers.map(isShort)).toEqual([false, false]);
    expect(answers[1]!.text).toBe(answers[0]!.text);
  }
  await post(asked);
  expect(isShort(await post(asked, { authorization: 'Bearer nobody' }))).toBe(false);
  expect(isShort(await post({ ...asked, extensions: {} }))).toBe(false);
});

test('who has spent their budget is refused there as well, and nobody else', async () => {
  let count = 0; // each question is another one: what is kept costs little
  const dear = () => ({ query: operation('PortalCases'), variables: { locale: 'en', first: 100, search: `word ${count++}` } });
  const from = (address: string) => post(dear(), { 'x-forwarded-for': address });
  const statuses: number[] = [];
  while (statuses.at(-1) !== 429 && statuses.length < 500) statuses.push((await from('192.0.2.8')).status);
  expect([statuses[1], statuses.at(-1)]).toEqual([200, 429]);
  expect(JSON.parse((await from('192.0.2.8')).text).errors[0].extensions.code).toBe('RATE_LIMITED');
  await post(asked, { 'x-forwarded-for': '192.0.2.9' });
  const other = await post(asked, { 'x-forwarded-for': '192.0.2.9' });
  expect([other.status, isShort(other)]).toEqual([200, true]);
});

test('listeners share a stream: each is told every cue once, and a newcomer nothing of what was taken down', async () => {
  const query = 'subscription ($edition: Int!) { stage(edition: $edition) { sequence current { case { slug } } } }';
  const listen = (seen?: string) =>
    new EventStream(
      `${node.url}/graphql/stream?${new URLSearchParams({ query, variables: '{"edition":2026}' }).toString()}`,
      seen === undefined ? {} : { headers: { 'last-event-id': seen } },
    );
  const cue = (expectedSequence: number, order: number) => giveCue(side.publisher, { editionYear: 2026, expectedSequence, state: 'LIVE', order });
  const told = async (stream: EventStream) => {
    const { id, data } = await stream.next();
    return [id, (data as { data: { stage: { current: { case: { slug: string } } | null } } }).data.stage.current?.case.slug ?? null];
  };
  const open = [listen(), listen()];
  const opened = async (seen?: string) => open[open.push(listen(seen)) - 1]!;
  try {
    for (const stream of open) expect(await told(stream)).toEqual(['0', null]);
    await cue(0, 1);
    for (const stream of open) expect(await told(stream)).toEqual(['1', '2026-case-1']);
    await cue(1, 2);
    for (const stream of open) expect(await told(stream)).toEqual(['2', '2026-case-2']);
    expect(await told(await opened())).toEqual(['2', '2026-case-2']);
    expect(await told(await opened('1'))).toEqual(['2', '2026-case-2']);
    const { revision } = await side.release(onlyContent({ removals: [{ caseId: aCase(2026, 2).id, slug: '2026-case-2', reason: null }] }));
    expect((await post(asked, { 'casegraph-min-revision': String(revision) })).status).toBe(200); // has the node look
    expect(await told(await opened())).toEqual(['2', null]);
  } finally {
    for (const stream of open) stream.close();
  }
});
