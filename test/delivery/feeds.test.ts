import Fastify, { type FastifyInstance } from 'fastify';
import { openPublicSide, type PublicSide } from '../support/public-side.ts';
import { aCase, anEdition, anOrganization, idOf, onlyContent, someContent } from '../support/release-factory.ts';
import { wrongInJson, wrongInXml } from '../support/formats/feed-formats.ts';
import { holdClock } from '../support/databases.ts';

let side: PublicSide;
let app: FastifyInstance;
beforeAll(async () => {
  side = await openPublicSide();
  await holdClock(side.databases.delivery.owner, '2026-11-20T09:00:00.250Z');
  await side.release(someContent({ count: 60, cases: Array.from({ length: 60 }, (_, i) => aCase(2026, i + 1, i === 2 ? hostile : {})) }));
  await holdClock(side.databases.delivery.owner, '2026-11-21T09:00:00.250Z');
  await side.release(
    onlyContent({ removals: [{ caseId: idOf('case', 2026, 4), slug: '2026-case-4', reason: 'Asked for by <its> "lead" & others' }] }),
  );
  await holdClock(side.databases.delivery.owner, '2026-11-22T09:00:00.000Z');
  app = Fastify();
  side.delivery.routes(app);
});
afterAll(async () => {
  await app.close();
  await side.close();
});

const nasty = `</title><script>alert("1")</script>&amp; ]]> \u0007`;
const hostile = {
  texts: [
    { locale: 'zh-Hans', title: nasty, summary: nasty, body: `${nasty}\n\nSecond\nline`, origin: 'AUTHOR' as const, isStale: false },
    { locale: 'ar', title: 'حالة', summary: null, body: null, origin: 'MACHINE' as const, isStale: true },
  ],
};

const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers });
const files = ['atom.xml', 'rss.xml', 'feed.json', 'ninjs.json'] as const;
const wrong = async (file: (typeof files)[number], body: string) =>
  file === 'atom.xml' || file === 'rss.xml'
    ? wrongInXml(body, file === 'atom.xml' ? 'atom.rng' : 'rss.rng')
    : wrongInJson(body, file === 'feed.json' ? 'jsonFeed' : 'ninjs');

/** Every page of a feed, as its own links lead through it. */
async function pages(file: (typeof files)[number], path = '/feeds/2026/zh-Hans/'): Promise<string[]> {
  const bodies: string[] = [];
  for (let url: string | undefined = `${path}${file}`; url;) {
    const { body } = await get(url);
    bodies.push(body);
    const next: string | undefined = file.endsWith('.xml')
      ? /rel="next"[^>]* href="([^"]+)"/.exec(body)?.[1]?.replaceAll('&amp;', '&')
      : file === 'feed.json'
        ? (JSON.parse(body) as { next_url?: string }).next_url
        : (JSON.parse(body) as { altIds: { role: string; value: string }[] }).altIds.find(({ role }) => role === 'next')?.value;
    url = next?.replace('https://cases.example.org', '');
  }
  return bodies;
}

/** The ids of cases on a page, without those of what was taken down where the format tells them apart. */
function idsIn(file: (typeof files)[number], body: string): string[] {
  if (file === 'atom.xml') return [...body.matchAll(/<entry[^>]*><id>([^<]+)/g)].map(([, id]) => id!);
  if (file === 'rss.xml') return [...body.matchAll(/<guid[^>]*>([^<]+)/g)].map(([, id]) => id!);
  if (file === 'feed.json') return (JSON.parse(body) as { items: { id: string }[] }).items.map(({ id }) => id);
  return (JSON.parse(body) as { associations: { uri: string }[] }).associations.map(({ uri }) => uri);
}

test.each(files)('%s is what its format says, on every page, with every case once', async (file) => {
  for (const path of ['/feeds/2026/zh-Hans/', '/feeds/2026/en/', '/feeds/2026/ar/', '/feeds/2026/fr/']) {
    const bodies = await pages(file, path);
    for (const body of bodies) expect(await wrong(file, body)).toEqual([]);
    const ids = bodies.flatMap((body) => idsIn(file, body));
    const inLanguage = { '/feeds/2026/zh-Hans/': 59, '/feeds/2026/en/': 58, '/feeds/2026/ar/': 1, '/feeds/2026/fr/': 0 }[path]!;
    const removed = file === 'ninjs.json' ? 1 : 0;
    expect([new Set(ids).size, ids.length]).toEqual([inLanguage + removed, inLanguage + removed]);
  }
});

test('the grammars let nothing through that the formats forbid', async () => {
  const [atom] = await pages('atom.xml');
  expect(await wrongInXml(atom!.replace(/<updated>.*?<\/updated>/, ''), 'atom.rng')).not.toEqual([]);
  expect(await wrongInXml(atom!.replace('rel="self"', 'rel="mine"'), 'atom.rng')).not.toEqual([]);
  const [rss] = await pages('rss.xml');
  expect(await wrongInXml(rss!.replace(/<guid.*?<\/guid>/, ''), 'rss.rng')).not.toEqual([]);
  const [json] = await pages('feed.json');
  expect(wrongInJson(json!.replaceAll('"id"', '"ident"'), 'jsonFeed')).not.toEqual([]);
  const [ninjs] = await pages('ninjs.json');
  expect(wrongInJson(ninjs!.replaceAll('"usable"', '"fine"'), 'ninjs')).not.toEqual([]);
});

test('what a text holds is never markup, and what XML cannot say does not break a feed', async () => {
  for (const file of files) {
    const body = (await pages(file)).join('');
    if (file.endsWith('.xml')) expect(body.includes('<script')).toBe(false);
    expect(body.includes('\u0007')).toBe(false);
  }
  const all = (await pages('feed.json')).flatMap((body) => (JSON.parse(body) as { items: { id: string; content_html?: string }[] }).items);
  const item = all.find(({ id }) => id === `urn:uuid:${idOf('case', 2026, 3)}`)!;
  expect(item.content_html).toBe('<p>&lt;/title&gt;&lt;script&gt;alert("1")&lt;/script&gt;&amp;amp; ]]&gt; \ufffd</p><p>Second<br>line</p>');
});

test('what was taken down is said where the format has words for it', async () => {
  const id = `urn:uuid:${idOf('case', 2026, 4)}`;
  const [atom] = await pages('atom.xml');
  expect(atom).toContain(
    `<at:deleted-entry ref="${id}" when="2026-11-21T09:00:00.250Z"><at:comment>Asked for by &lt;its&gt; "lead" &amp; others</at:comment></at:deleted-entry>`,
  );
  const [ninjs] = await pages('ninjs.json');
  const [first] = (JSON.parse(ninjs!) as { associations: object[] }).associations;
  expect(first).toMatchObject({ uri: `${id}#zh-Hans`, pubStatus: 'canceled', version: '2' });
  const [feed] = await pages('feed.json');
  expect((JSON.parse(feed!) as { _casegraph: { removed: object[] } })._casegraph.removed).toEqual([
    { id, date_removed: '2026-11-21T09:00:00.250Z', revision: 2, reason: 'Asked for by <its> "lead" & others' },
  ]);
  expect((await pages('rss.xml')).join('')).not.toContain(id);
});

test('a feed is narrowed by field and tier, and no text stands in for another language', async () => {
  const titles = async (query: string, locale = 'en') =>
    (await get(`/feeds/2026/${locale}/feed.json?${query}`)).json<{ items: { title: string; language: string }[] }>().items.map(({ title }) => title);
  const outstanding = await titles('tier=OUTSTANDING');
  expect(outstanding.toSorted()).toEqual([1, 2, 5, 6, 7, 8, 9, 10, 11, 12, 13].map((n) => `Case ${n}`).sort());
  expect((await titles('tier=OUTSTANDING&field=CULTURE')).toSorted()).toEqual(['Case 1', 'Case 11', 'Case 6']);
  expect(await titles('', 'ar')).toEqual(['حالة']);
  expect((await titles('', 'zh-CN')).length).toBe(49); // what people in China ask for is what is there as zh-Hans
  expect(await titles('', 'zh-Hant')).toEqual([]);
});

test('whoever has the feed already is not sent it again, until something is released', async () => {
  const { quiet } = await later();
  const url = '/feeds/2027/en/atom.xml';
  const first = await get(url);
  const { etag } = first.headers as { etag: string };
  expect(first.headers).toMatchObject({
    'content-type': 'application/atom+xml; charset=utf-8',
    'cache-control': 'public, max-age=0, must-revalidate',
    'last-modified': 'Sat, 20 Nov 2027 09:00:00 GMT',
    'access-control-allow-origin': '*',
    'x-content-type-options': 'nosniff',
  });
  const head = await app.inject({ method: 'HEAD', url });
  expect([head.statusCode, head.body, head.headers.etag, head.headers['content-length']]).toEqual([200, '', etag, String(first.rawPayload.length)]);
  const held = async (headers: Record<string, string>) => (await get(url, headers)).statusCode;
  expect(await held({ 'if-none-match': etag })).toBe(304);
  expect(await held({ 'if-none-match': `"another", W/${etag}` })).toBe(304);
  expect(await held({ 'if-none-match': '"another"', 'if-modified-since': 'Sat, 20 Nov 2027 09:00:00 GMT' })).toBe(200);
  expect(await held({ 'if-modified-since': 'Sat, 20 Nov 2027 09:00:00 GMT' })).toBe(304);
  expect(await held({ 'if-modified-since': 'Sat, 20 Nov 2027 08:59:59 GMT' })).toBe(200);
  expect(await held({ 'if-modified-since': 'yesterday' })).toBe(200);

  // a second release within the same second: its date alone would hide it
  await quiet('2027-11-20T09:00:00.900Z', 2);
  const second = await get(url, { 'if-modified-since': 'Sat, 20 Nov 2027 09:00:00 GMT' });
  expect([second.statusCode, second.headers['last-modified'], second.headers.etag === etag]).toEqual([200, undefined, false]);
  expect((await get(url, { 'if-none-match': etag })).statusCode).toBe(200);
});

/** An edition of its own, with a second in which two releases come. */
async function later() {
  const owner = side.databases.delivery.owner;
  const quiet = async (at: string, n: number) => {
    await holdClock(owner, at);
    const content = { ...onlyContent({ organizations: [anOrganization(n), anOrganization(n + 1)], cases: [aCase(2027, n)] }) };
    await side.release(n === 1 ? { ...content, edition: anEdition(2027) } : content, { editionYear: 2027 });
    await holdClock(owner, '2027-11-21T00:00:00.000Z');
  };
  await quiet('2027-11-20T09:00:00.100Z', 1);
  return { quiet };
}

test('while the second of a release lasts, its date is not given out', async () => {
  await holdClock(side.databases.delivery.owner, '2026-11-21T09:00:00.900Z');
  expect((await get('/feeds/2026/en/rss.xml')).headers['last-modified']).toBeUndefined();
  await holdClock(side.databases.delivery.owner, '2026-11-22T09:00:00.000Z');
  expect((await get('/feeds/2026/en/rss.xml')).headers['last-modified']).toBe('Sat, 21 Nov 2026 09:00:00 GMT');
});

test('an edition that is not public, and whatever is no address of a feed, answer like what never was', async () => {
  const never = await get('/feeds/2999/en/atom.xml');
  expect(never.statusCode).toBe(404);
  const place = /before=([\w-]+)/.exec((await get('/feeds/2026/en/atom.xml')).body)![1]!;
  for (const url of [
    '/feeds/2025/en/atom.xml',
    '/feeds/99/en/atom.xml',
    '/feeds/2026/not_a_tag/atom.xml',
    '/feeds/2026/a/atom.xml',
    '/feeds/2026/en/atom',
    '/feeds/2026/en/constructor',
    '/feeds/2026/en/atom.xml?field=NO_SUCH_FIELD',
    '/feeds/2026/en/atom.xml?field=x%00',
    '/feeds/2026/en/atom.xml?tier=GOLD',
    '/feeds/2026/en/atom.xml?tier=COLLECTION&tier=OUTSTANDING',
    '/feeds/2026/en/atom.xml?limit=1',
    '/feeds/2026/en/atom.xml?before=garbage',
    `/feeds/2026/zh-Hans/atom.xml?before=${place}`,
    `/feeds/2026/en/atom.xml?tier=COLLECTION&before=${place}`,
  ]) {
    const { statusCode, body, headers } = await get(url);
    expect([url, statusCode, body, headers['cache-control']]).toEqual([url, 404, never.body, 'no-store']);
    expect({ ...headers, date: '' }).toEqual({ ...never.headers, date: '' });
  }
  // nor does it help to say what one would have
  for (const headers of [{ 'if-none-match': '*' }, { 'if-modified-since': 'Sat, 20 Nov 2099 09:00:00 GMT' }] as Record<string, string>[]) {
    const [unreleased, unknown] = [await get('/feeds/2025/en/atom.xml', headers), await get('/feeds/2999/en/atom.xml', headers)];
    expect([unreleased.statusCode, unreleased.body]).toEqual([404, unknown.body]);
  }
  const spelled = await get('/feeds/2026/ZH-hans/atom.xml?tier=COLLECTION');
  expect([spelled.statusCode, spelled.headers.location]).toEqual([308, '/feeds/2026/zh-Hans/atom.xml?tier=COLLECTION']);
});

test('a case says when it became public, beside when it changed; the feed leads to its edition', async () => {
  const [first, changed] = ['2028-11-20T09:00:00.100Z', '2028-11-20T10:00:00.000Z'];
  for (const at of [first!, changed!]) {
    await holdClock(side.databases.delivery.owner, at);
    const content = onlyContent({ organizations: [anOrganization(1), anOrganization(2)], cases: [aCase(2028, 1)] });
    await side.release(at === first ? { ...content, edition: anEdition(2028) } : content, { editionYear: 2028 });
  }
  const id = `urn:uuid:${idOf('case', 2028, 1)}`;
  const feed = async (file: string) => (await get(`/feeds/2028/en/${file}`)).body;
  expect(await feed('atom.xml')).toMatch(new RegExp(`<id>${id}</id>.*?<published>${first}</published><updated>${changed}</updated>`));
  const json = JSON.parse(await feed('feed.json')) as {
    home_page_url: string;
    items: { id: string; date_published: string; date_modified: string }[];
  };
  expect(json.home_page_url).toBe('https://cases.example.org/en/editions/2028');
  expect(json.items.find((item) => item.id === id)).toMatchObject({ date_published: first, date_modified: changed });
  const ninjs = JSON.parse(await feed('ninjs.json')) as { associations: { uri: string; firstCreated: string; versionCreated: string }[] };
  expect(ninjs.associations.find(({ uri }) => uri === `${id}#en`)).toMatchObject({ firstCreated: first, versionCreated: changed });
});
