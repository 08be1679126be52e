import Fastify, { type FastifyInstance } from 'fastify';
import { diffRelease, partBytes, publicCases, wholePublicEdition } from '../../src/delivery/releases/index.ts';
import { readManifest } from '../../src/delivery/screen/manifest.ts';
import { inTransaction } from '../../src/platform/database/in-transaction.ts';
import { sql } from '../support/databases.ts';
import { openPublicSide, type PublicSide } from '../support/public-side.ts';
import { aCase, aDocument, aLargeFile, aVideo, idOf, onlyContent, someContent } from '../support/release-factory.ts';

let side: PublicSide;
let app: FastifyInstance;
const large = 2 * partBytes + 1_000;
const [first, second] = [aCase(2026, 1), aCase(2026, 2)];
const withMedia = { ...first, videos: [aVideo(first.slug, large)], documents: [aDocument(first.slug)] };
const content = someContent({ count: 2, cases: [withMedia, second] });
beforeAll(async () => {
  side = await openPublicSide();
  app = Fastify();
  side.delivery.routes(app);
  await side.release(content);
});
afterAll(async () => {
  await app.close();
  await side.close();
});

const [video, document] = [withMedia.videos[0]!, withMedia.documents[0]!];
const address = `/files/${video.hash}.mp4`;
const bytes = aLargeFile(first.slug, large);
const get = (url: string, headers: Record<string, string> = {}, method: 'GET' | 'HEAD' = 'GET') => app.inject({ url, headers, method });
const media = `videos { id url contentHash byteLength width height mimeType durationSeconds caption(locale: "fr") credit licence isForStage poster { url }
    subtitles { locale url contentHash } }
  documents { id title(locale: "en") url contentHash mimeType byteLength pages credit licence isForStage }`;

test('a case says its videos with their subtitles, and its documents, read along as well as piece by piece', async () => {
  const said = {
    videos: [
      {
        ...{ id: video.id, url: `https://cases.example.org${address}`, contentHash: video.hash, byteLength: large, width: 640, height: 360 },
        ...{
          mimeType: 'video/mp4',
          durationSeconds: 12.5,
          caption: 'A sample video',
          credit: 'Sample credit',
          licence: 'OWN_WORK',
          isForStage: true,
          poster: null,
        },
        subtitles: [{ locale: 'en', url: `https://cases.example.org/files/${video.subtitles[0]!.hash}.vtt`, contentHash: video.subtitles[0]!.hash }],
      },
    ],
    documents: [
      {
        ...{ id: document.id, title: 'A sample document', url: `https://cases.example.org/files/${document.hash}.pdf`, contentHash: document.hash },
        ...{ mimeType: 'application/pdf', byteLength: document.byteLength, pages: 3, credit: null, licence: 'CC_BY', isForStage: false },
      },
    ],
  };
  const { result, statements } = await side.askFor(`query { case(slug: "${first.slug}") { ${media} } }`);
  expect(result.data!.case).toEqual(said);
  expect(statements).toBe(1);
  const { node } = await side.ask(`query { node(id: "${first.id}") { ... on Case { ${media} } } }`);
  expect(node).toEqual(said);
  expect(await side.ask(`query { case(slug: "${second.slug}") { ${media} } }`)).toEqual({ case: { videos: [], documents: [] } });
});

test('a file that lies in parts is sent whole, and in any part that is asked for', async () => {
  const whole = await get(address);
  expect([whole.statusCode, whole.headers['content-type'], whole.headers['content-length'], whole.headers['accept-ranges']]).toEqual([
    ...[200, 'video/mp4', String(large), 'bytes'],
  ]);
  expect(whole.rawPayload.equals(bytes)).toBe(true);
  const parts: [string, number, number][] = [
    ['bytes=0-0', 0, 0],
    [`bytes=${partBytes - 2}-${partBytes + 1}`, partBytes - 2, partBytes + 1],
    [`bytes=${partBytes}-`, partBytes, large - 1],
    ['bytes=-7', large - 7, large - 1],
    [`bytes=10-${large * 2}`, 10, large - 1],
  ];
  for (const [range, start, end] of parts) {
    const part = await get(address, { range });
    expect([part.statusCode, part.headers['content-range']]).toEqual([206, `bytes ${start}-${end}/${large}`]);
    expect(part.rawPayload.equals(bytes.subarray(start, end + 1))).toBe(true);
  }
  const head = await get(address, { range: 'bytes=5-9' }, 'HEAD');
  expect([head.statusCode, head.headers['content-length'], head.body]).toEqual([206, '5', '']);
  const beyond = await get(address, { range: `bytes=${large}-` });
  expect([beyond.statusCode, beyond.headers['content-range'], beyond.body]).toEqual([416, `bytes */${large}`, '']);
  // a part of other bytes than the caller has would be of no use
  expect((await get(address, { range: 'bytes=0-1', 'if-range': '"other"' })).statusCode).toBe(200);
  expect((await get(address, { range: 'bytes=0-1', 'if-range': `"${video.hash}"` })).statusCode).toBe(206);
  expect((await get(address, { 'if-none-match': `"${video.hash}"` })).statusCode).toBe(304);
  // small files too
  const picture = `/files/${first.pictures[0]!.renditions[0]!.hash}.webp`;
  const small = await get(picture);
  expect((await get(picture, { range: 'bytes=1-3' })).body).toBe(small.body.slice(1, 4));
});

test('subtitles can be read by pages of other sites, documents are for keeping', async () => {
  const subtitles = await get(`/files/${video.subtitles[0]!.hash}.vtt`);
  expect(subtitles.body).toContain('WEBVTT');
  expect(subtitles.headers).toMatchObject({
    'content-type': 'text/vtt; charset=utf-8',
    'access-control-allow-origin': '*',
    'x-content-type-options': 'nosniff',
  });
  const { headers } = await get(`/files/${document.hash}.pdf`);
  expect(headers).toMatchObject({ 'content-type': 'application/pdf', 'content-disposition': `attachment; filename="${document.hash}.pdf"` });
});

test('what is public is read back as what was released, and a screen is told what is shown on stage', async () => {
  expect((await inTransaction(side.publisher, (client) => wholePublicEdition(client, 2026)))!.cases).toEqual(content.cases);
  const { items } = await readManifest(side.reader, 2026);
  expect(items.map((item) => item.case.onStage)).toEqual([
    [
      {
        ...{ url: address, hash: video.hash, size: large, mimeType: 'video/mp4', durationSeconds: 12.5 },
        subtitles: [
          {
            ...{ locale: 'en', url: `/files/${video.subtitles[0]!.hash}.vtt`, hash: video.subtitles[0]!.hash },
            size: video.subtitles[0]!.byteLength,
          },
        ],
      },
    ],
    undefined,
  ]);
});

test('bytes that are others than those that were approved stop the release, wherever in the file they are', async () => {
  const other = { ...second, videos: [{ ...aVideo(second.slug, large), hash: 'ab'.repeat(32), id: idOf('another video') }] };
  await expect(side.release(onlyContent({ cases: [other] }))).rejects.toThrow('are others');
  expect(await sql(side.databases.delivery.owner, `select hash from files where hash = $1`, ['ab'.repeat(32)])).toEqual([]);
});

test('two videos of one width are two in what a release would change', async () => {
  const [now] = await publicCases(side.publisher, [first.id]);
  const [one] = now!.videos!;
  const other = { ...one!, id: idOf('one more video'), captions: { en: 'Another sample' } };
  const said = { ...one!, captions: { ...one!.captions, en: 'Said otherwise' } };
  const changes = await diffRelease(side.publisher, 2026, onlyContent({ cases: [{ ...now!, videos: [said, other] }] }));
  const captions = changes.filter(({ path }) => path.endsWith('.captions.en'));
  expect(captions.map(({ kind, place, after }) => [kind, place, after])).toEqual([
    ['CHANGED', 1, 'Said otherwise'],
    ['ADDED', 2, 'Another sample'],
  ]);
});

test('taken down, a video and its subtitles are gone with every part, and the rest of the case stays', async () => {
  const [now] = await publicCases(side.publisher, [first.id]);
  const { videos: _, ...after } = now!;
  const release = onlyContent({ cases: [after] });
  const changes = await diffRelease(side.publisher, 2026, release);
  expect(changes.filter(({ subject }) => subject === 'FILE').map(({ kind, subjectId }) => [kind, subjectId])).toEqual(
    [video.hash, video.subtitles[0]!.hash].sort().map((hash) => ['REMOVED', hash]),
  );
  await side.release(release, { kind: 'TAKE_DOWN' });
  for (const url of [address, `/files/${video.subtitles[0]!.hash}.vtt`]) {
    expect((await get(url)).statusCode).toBe(410);
    expect((await get(url, { range: 'bytes=0-0' })).statusCode).toBe(410);
  }
  expect(await sql(side.databases.delivery.owner, 'select place from file_parts')).toEqual([]);
  const left = await side.ask(`query { case(slug: "${first.slug}") { videos { id } documents { id } pictures { url } } }`);
  expect(left.case).toMatchObject({ videos: [], documents: [{ id: document.id }] });
  expect(left.case.pictures).toHaveLength(2);
});
