import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import * as tus from 'tus-js-client';
import type { Desk } from '../../../src/management/identity/index.ts';
import { closeDecoders } from '../../../src/management/media/decode-picture.ts';
import { aPdf } from '../../support/sample-files.ts';
import { aDraft, aKey, aPicture } from '../../support/applicant.ts';
import { freshDatabases, holdClock, sql } from '../../support/databases.ts';
import { holdAt } from '../../support/committee.ts';
import { until } from '../../support/program.ts';
import { aToken, openWorld, type World } from '../../support/world.ts';

let world: World;
let dataDir: string;
let jobs: Awaited<ReturnType<World['startJobs']>> | undefined;
beforeAll(async () => {
  dataDir = await mkdtemp(path.join(os.tmpdir(), 'casegraph-uploads-'));
  world = await openWorld(await freshDatabases(), dataDir, { settings: { MIN_FREE_BYTES: '0', UPLOAD_HOURS: '720' } });
  await world.office.anEdition();
});
afterAll(async () => {
  await jobs?.stop();
  closeDecoders();
  await world.close();
  await rm(dataDir, { recursive: true, force: true });
});

const requested = `mutation ($input: RequestUploadInput!) { requestUpload(input: $input) {
  submission { id version } material { id state upload { url byteLength } } problems { code message path } } }`;

async function graph(token: string, query: string, variables: object = {}) {
  const answer = await fetch(`${world.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  return (await answer.json()) as { data: Record<string, never>; errors?: unknown };
}

interface Awaited_ {
  token: string;
  desk: Desk;
  submissionId: string;
  materialId: string;
  url: string;
}

async function anAwaited(kind: string, byteLength: number, fileName = 'sample'): Promise<Awaited_> {
  const desk = await world.office.aDesk();
  const token = await aToken(world.office, desk);
  const draft = await aDraft(desk);
  const input = { idempotencyKey: aKey(), submissionId: draft.id, expectedVersion: draft.version, kind, fileName, byteLength };
  const { data } = await graph(token, requested, { input });
  const { material, problems } = data.requestUpload as unknown as { material: { id: string; upload: { url: string } }; problems: unknown[] };
  expect(problems).toEqual([]);
  const url = material.upload.url.replace('https://cases.example.org', world.url);
  return { token, desk, submissionId: draft.id, materialId: material.id, url };
}

async function materialOf({ token, submissionId, materialId }: Awaited_): Promise<Record<string, unknown>> {
  const fields = 'id state failure { code message } byteLength contentHash mimeType width height durationMs codecs pages url upload { url }';
  const { data } = await graph(token, `{ viewer { submission(id: "${submissionId}") { materials { ${fields} } } } }`);
  const { materials } = (data.viewer as unknown as { submission: { materials: { id: string }[] } }).submission;
  return materials.find(({ id }) => id === materialId)!;
}

const headers = (token: string, more: object = {}) => ({ 'tus-resumable': '1.0.0', authorization: `Bearer ${token}`, ...more });
const patch = (url: string, token: string, offset: number, bytes: Uint8Array, more: object = {}) =>
  fetch(url, {
    method: 'PATCH',
    headers: headers(token, { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream', ...more }),
    body: bytes as BodyInit,
  });
const head = (url: string, token: string) => fetch(url, { method: 'HEAD', headers: headers(token) });

/** Sends some of the bytes that it announces, and cuts the connection. */
function sendAndBreak(url: string, token: string, offset: number, bytes: Buffer, sent: number): Promise<void> {
  return new Promise((resolve) => {
    const request = http.request(url, {
      method: 'PATCH',
      headers: headers(token, {
        'upload-offset': String(offset),
        'content-type': 'application/offset+octet-stream',
        'content-length': String(bytes.length - offset),
      }),
    });
    request.on('error', () => {}).on('close', () => resolve());
    request.write(bytes.subarray(offset, offset + sent), () => setImmediate(() => request.destroy()));
  });
}

test('a tus client sends a picture, which becomes ready, in all encodings and without where it was taken', async () => {
  jobs ??= await world.startJobs();
  const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background: 'teal' } })
    .withExif({ IFD0: { Model: 'Sample camera' }, IFD3: { GPSLatitude: '1/1 17/1 0/1', GPSLongitude: '36/1 49/1 0/1' } })
    .jpeg()
    .toBuffer();
  const awaited = await anAwaited('PICTURE', bytes.length);
  await new Promise<void>((resolve, reject) => {
    new tus.Upload(bytes, {
      uploadUrl: awaited.url,
      headers: { authorization: `Bearer ${awaited.token}` },
      chunkSize: 1_000,
      onSuccess: () => resolve(),
      onError: reject,
    }).start();
  });
  await until(async () => (await materialOf(awaited)).state === 'READY');
  expect(await materialOf(awaited)).toMatchObject({
    ...{ state: 'READY', failure: null, mimeType: 'image/jpeg', width: 900, height: 600, upload: null },
    ...{ byteLength: bytes.length, contentHash: createHash('sha256').update(bytes).digest('hex') },
  });
  // a document, and beside it a copy for those who must not know whose it is
  const pdf = aPdf(1, '', '/Info 4 0 R', ['<< /Author (Sample author) >>']);
  const written = await anAwaited('DOCUMENT', pdf.length);
  expect((await patch(written.url, written.token, 0, pdf)).status).toBe(204);
  const copied = () =>
    sql<{ copy_key: string | null }>(
      world.office.databases.management.owner,
      `select a.copy_key from assets a join submission_materials m on m.asset_id = a.id where m.id = $1`,
      [written.materialId],
    );
  await until(async () => (await copied())[0]!.copy_key !== null);
  expect(await materialOf(written)).toMatchObject({ state: 'READY', pages: 1 });
  const made = () =>
    sql<{ variants: { format: string; crop: string | null; width: number; height: number }[] | null }>(
      world.office.databases.management.owner,
      `select a.variants from assets a join submission_materials m on m.asset_id = a.id where m.id = $1`,
      [awaited.materialId],
    );
  await until(async () => (await made())[0]!.variants !== null);
  const sizes = (await made())[0]!.variants!.map(({ format, crop, width, height }) => `${format} ${crop} ${width}x${height}`);
  expect(sizes).toEqual([
    ...['AVIF null 320x213', 'AVIF null 640x427', 'AVIF null 900x600', 'JPEG null 320x213', 'JPEG null 640x427', 'JPEG null 900x600'],
    ...['WEBP WIDE 900x506', 'AVIF WIDE 900x506', 'JPEG WIDE 900x506', 'WEBP SQUARE 600x600', 'AVIF SQUARE 600x600', 'JPEG SQUARE 600x600'],
  ]);
  for (const asked of ['format: AVIF', 'format: JPEG, crop: SQUARE', 'crop: WIDE, width: 100', 'width: 640']) {
    const { data } = await graph(awaited.token, `{ viewer { submission(id: "${awaited.submissionId}") { materials { url(${asked}) } } } }`);
    const { url } = (data.viewer as unknown as { submission: { materials: { url: string }[] } }).submission.materials[0]!;
    const answer = await fetch(url.replace('https://cases.example.org', world.url), { headers: { authorization: `Bearer ${awaited.token}` } });
    expect(answer.headers.get('content-type')).toBe(asked.includes('AVIF') ? 'image/avif' : asked.includes('JPEG') ? 'image/jpeg' : 'image/webp');
    const served = Buffer.from(await answer.arrayBuffer());
    for (const trace of ['Sample camera', 'Exif', 'EXIF']) expect(served.includes(trace)).toBe(false);
    if (asked.includes('AVIF')) {
      expect(served.toString('latin1', 4, 12)).toBe('ftypavif');
      continue;
    }
    const { width, height } = await sharp(served).metadata();
    if (asked.includes('SQUARE')) expect([width, height]).toEqual([600, 600]);
  }
  expect(await readdir(path.join(dataDir, 'uploads'))).toEqual([]);
});

test('a connection that breaks at any byte is resumed, and what arrives is what was sent', async () => {
  const bytes = randomBytes(300_000);
  const awaited = await anAwaited('VIDEO', bytes.length);
  const { url, token } = awaited;
  let offset = 0;
  for (const sent of [1, 7, 65_535, 65_536, 65_537, 3, 100_000]) {
    await sendAndBreak(url, token, offset, bytes, sent);
    let answer = await head(url, token);
    // the program notices the broken connection in its own time; the lock is what holds it to one writer
    await until(async () => (answer = await head(url, token)).status === 200);
    const here = Number(answer.headers.get('upload-offset'));
    expect(here).toBeGreaterThanOrEqual(offset);
    offset = here;
  }
  expect((await patch(url, token, offset + 1, bytes.subarray(offset + 1))).status).toBe(409);
  await until(async () => {
    const here = Number((await head(url, token)).headers.get('upload-offset')); // what was cut may still have been arriving
    return (await patch(url, token, here, bytes.subarray(here))).status === 204;
  });
  expect(await materialOf(awaited)).toMatchObject({ contentHash: createHash('sha256').update(bytes).digest('hex') });
  const again = await head(url, token);
  expect(again.headers.get('upload-offset')).toBe(String(bytes.length));
});

test('nobody but the owner finds an upload, by any method; and nothing is read there', async () => {
  const bytes = await aPicture();
  const { url, token } = await anAwaited('PICTURE', bytes.length);
  const stranger = await aToken(world.office, await world.office.aDesk({ role: 'ORGANIZER' }));
  const unknown = `${world.url}/uploads/${crypto.randomUUID()}`;
  for (const method of ['HEAD', 'PATCH', 'DELETE']) {
    const ask = async (at: string, who: string | null) => {
      const { authorization, ...none } = headers(who ?? '');
      const sent = {
        ...none,
        ...(who ? { authorization } : {}),
        'upload-offset': '0',
        ...(method === 'PATCH' ? { 'content-type': 'application/offset+octet-stream' } : {}),
      };
      const answer = await fetch(at, { method, headers: sent, ...(method === 'PATCH' ? { body: bytes as BodyInit } : {}) });
      return { status: answer.status, body: await answer.text() };
    };
    const nothing = await ask(unknown, stranger);
    expect(nothing.status).toBe(404);
    expect(await ask(url, stranger)).toEqual(nothing);
    expect(await ask(`${world.url}/uploads/..%2F..%2Freceipt-key.pem`, token)).toEqual(nothing);
    expect((await ask(url, null)).status).toBe(401);
    expect((await ask(url, 'cgs_not-good')).status).toBe(401);
  }
  for (const method of ['GET', 'POST', 'PUT']) expect((await fetch(url, { method, headers: headers(token) })).status).toBe(404);
  expect((await head(url, token)).headers.get('upload-offset')).toBe('0');
});

test('not a byte more than announced, and never from somewhere else than the end', async () => {
  const bytes = randomBytes(10_000);
  const awaited = await anAwaited('VIDEO', 9_000);
  expect((await patch(awaited.url, awaited.token, 0, bytes)).status).toBe(413);
  const chunked = await fetch(awaited.url, {
    method: 'PATCH',
    headers: headers(awaited.token, { 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' }),
    body: new Blob([bytes]).stream(),
    duplex: 'half',
  } as RequestInit).catch(() => null);
  expect(chunked === null || chunked.status >= 400).toBe(true);
  let offset = 0;
  await until(async () => {
    const answer = await head(awaited.url, awaited.token);
    offset = Number(answer.headers.get('upload-offset'));
    return answer.status === 200;
  });
  expect(offset).toBeLessThanOrEqual(9_000);
  for (const wrong of ['-1', '1e3', 'x', '9001'])
    expect((await patch(awaited.url, awaited.token, wrong as never, bytes.subarray(0, 10))).status).toBeGreaterThanOrEqual(400);
});

test('a file whose last byte comes at the close does not count, and says so', async () => {
  const bytes = await aPicture();
  const awaited = await anAwaited('PICTURE', bytes.length);
  const [{ at }] = (await sql<{ at: Date }>(
    world.office.databases.management.owner,
    'select applications_close_at as at from editions where year = 2030',
  )) as [{ at: Date }];
  expect((await patch(awaited.url, awaited.token, 0, bytes.subarray(0, 100))).status).toBe(204);
  await holdAt(world.office, at);
  const late = await patch(awaited.url, awaited.token, 100, bytes.subarray(100));
  expect({ status: late.status, says: await late.text() }).toMatchObject({
    status: 403,
    says: expect.stringContaining('came when the draft took no more'),
  });
  expect(await materialOf(awaited)).toMatchObject({ state: 'FAILED', failure: { code: 'TOO_LATE' }, contentHash: null });
  await holdAt(world.office, new Date(at.getTime() - 1));
  const other = await anAwaited('PICTURE', bytes.length);
  expect((await patch(other.url, other.token, 0, bytes)).status).toBe(204);
  await holdClock(world.office.databases.management.owner, null);
  expect(['RECEIVED', 'PROCESSING', 'READY']).toContain((await materialOf(other)).state);
});

test('giving up is for what is not finished; a finished file stays', async () => {
  const bytes = await aPicture();
  const [open, finished] = [await anAwaited('PICTURE', bytes.length), await anAwaited('PICTURE', bytes.length)];
  await patch(finished.url, finished.token, 0, bytes);
  expect((await fetch(finished.url, { method: 'DELETE', headers: headers(finished.token) })).status).toBe(400);
  expect((await fetch(open.url, { method: 'DELETE', headers: headers(open.token) })).status).toBe(204);
  expect((await head(open.url, open.token)).status).toBe(410);
  expect(await materialOf(open)).toMatchObject({ state: 'FAILED', failure: { code: 'EXPIRED' } });
});

test.each([
  ['PICTURE', 'text', Buffer.from('text that is not a picture'.repeat(10)), 'WRONG_TYPE'],
  ['PICTURE', 'a page that calls itself a picture', Buffer.from('<html><script>alert(1)</script></html>'.repeat(5)), 'WRONG_TYPE'],
  ['PICTURE', 'a drawing with a program', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'.repeat(3)), 'WRONG_TYPE'],
  ['PICTURE', 'HEIC', Buffer.concat([Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), Buffer.alloc(100)]), 'WRONG_TYPE'],
  ['PICTURE', 'a document', Buffer.from('%PDF-1.7 but asked for as a picture'.repeat(3)), 'WRONG_TYPE'],
  ['PICTURE', 'the beginning of a JPEG', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), randomBytes(500)]), 'UNREADABLE'],
  ['VIDEO', 'the beginning of a video', Buffer.concat([Buffer.from('\0\0\0\x18ftypisom\0\0\0\0isomavc1', 'latin1'), randomBytes(500)]), 'UNREADABLE'],
  ['DOCUMENT', 'the beginning of a PDF', Buffer.from('%PDF-1.7\n1 0 obj <</Type/Catalog>> endobj'.padEnd(200)), 'UNREADABLE'],
  ['DOCUMENT', 'a program', Buffer.concat([Buffer.from('MZ'), randomBytes(300)]), 'WRONG_TYPE'],
])('%s: %s is refused, and leaves nothing', async (kind, _, bytes, code) => {
  jobs ??= await world.startJobs();
  const awaited = await anAwaited(kind, bytes.length, '../../etc/passwd');
  expect((await patch(awaited.url, awaited.token, 0, bytes)).status).toBe(204);
  await until(async () => (await materialOf(awaited)).state === 'FAILED');
  expect(await materialOf(awaited)).toMatchObject({ failure: { code, message: expect.stringMatching(/\. \w.*\.$|\.$/) }, url: null });
  await until(async () => !(await readdir(path.join(dataDir, 'uploads'))).some((name) => name.includes('.work')));
});
