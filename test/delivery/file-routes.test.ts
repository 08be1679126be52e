import Fastify, { type FastifyInstance } from 'fastify';
import { sha256Hex } from '../../src/platform/canonical-json.ts';
import { openPublicSide, type PublicSide } from '../support/public-side.ts';
import { aFile, onlyContent, someContent } from '../support/release-factory.ts';

let side: PublicSide;
let app: FastifyInstance;
beforeAll(async () => {
  side = await openPublicSide();
  await side.release(someContent({ count: 1 }));
  app = Fastify();
  side.delivery.routes(app);
});
afterAll(async () => {
  await app.close();
  await side.close();
});

const bytes = aFile('2026-case-1', 1, 640);
const url = `/files/${sha256Hex(bytes)}.webp`;
const guarded = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "sandbox; default-src 'none'",
  'cross-origin-resource-policy': 'cross-origin',
};

test('a file is what its name says, for as long as it is public', async () => {
  const got = await app.inject({ url });
  expect(got.statusCode).toBe(200);
  expect(got.rawPayload).toEqual(bytes);
  expect(got.headers).toMatchObject({
    ...guarded,
    'content-type': 'image/webp',
    'content-length': String(bytes.length),
    'cache-control': 'public, max-age=30, must-revalidate',
    etag: `"${sha256Hex(bytes)}"`,
  });
  const head = await app.inject({ method: 'HEAD', url });
  expect([head.statusCode, head.rawPayload.length, head.headers['content-length']]).toEqual([200, 0, String(bytes.length)]);
  const again = await app.inject({ url, headers: { 'if-none-match': String(got.headers.etag) } });
  expect([again.statusCode, again.rawPayload.length]).toEqual([304, 0]);
});

test('anything else is not found, in the same words', async () => {
  const other = sha256Hex('other');
  const names = [`${other}.webp`, url.slice(7).replace('webp', 'jpg'), url.slice(7).toUpperCase(), sha256Hex(bytes), '..%2fpackage.json', '%00'];
  const answers = await Promise.all(names.map((name) => app.inject({ url: `/files/${name}` })));
  for (const { statusCode, headers, body } of answers) {
    expect([statusCode, headers['cache-control'], body]).toEqual([404, 'no-store', answers[0]!.body]);
    expect(headers).toMatchObject(guarded);
  }
});

test('a file that was taken down is gone at once, for whoever holds a copy as well; and is there again if it is published again', async () => {
  const { cases } = someContent({ year: 2027, count: 2 });
  await side.release(someContent({ year: 2027, count: 2 }));
  const [first, second] = [1, 2].map((n) => `/files/${sha256Hex(aFile('2027-case-1', n, 640))}.webp`);
  const copy = { 'if-none-match': String((await app.inject({ url: first! })).headers.etag) };
  const shorter = { ...cases[0]!, pictures: cases[0]!.pictures.slice(1) };
  await side.release(onlyContent({ cases: [shorter] }), { editionYear: 2027 });
  for (const headers of [{}, copy, { 'if-none-match': '*' }]) {
    const gone = await app.inject({ url: first!, headers });
    expect([gone.statusCode, gone.headers['cache-control'], gone.json().errors[0].extensions.code]).toEqual([410, 'no-store', 'GONE']);
    expect(gone.headers).toMatchObject(guarded);
  }
  expect((await app.inject({ url: first!.replace('webp', 'jpg') })).statusCode).toBe(410);
  expect((await app.inject({ url: second! })).statusCode).toBe(200);
  await side.release(onlyContent({ cases: [cases[0]!] }), { editionYear: 2027 });
  expect((await app.inject({ url: first! })).statusCode).toBe(200);
});
