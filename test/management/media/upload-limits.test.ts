import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { closeDecoders } from '../../../src/management/media/decode-picture.ts';
import { openUploadFolder, openUploadLocks, tidyUploads } from '../../../src/management/media/index.ts';
import { receiveUpload } from '../../../src/management/submissions/index.ts';
import { aDraft, aPicture } from '../../support/applicant.ts';
import { freshDatabases, holdClock, sql } from '../../support/databases.ts';
import { until } from '../../support/program.ts';
import { anEncryptedPdf, aPdf, aVideo } from '../../support/sample-files.ts';
import { type Asking, openUploads, type Sent, type Uploads } from '../../support/uploads.ts';
import { aToken, openWorld, type World } from '../../support/world.ts';

let world: World;
let dataDir: string;
let uploads: Uploads;
let jobs: Awaited<ReturnType<World['startJobs']>>;
beforeAll(async () => {
  dataDir = await mkdtemp(path.join(os.tmpdir(), 'casegraph-upload-limits-'));
  const settings = { MIN_FREE_BYTES: '0', MAX_OPEN_UPLOADS: '3', MAX_PICTURE_BYTES: '2000000', MAX_SUBMISSION_BYTES: '3000000', UPLOAD_HOURS: '72' };
  world = await openWorld(await freshDatabases(), dataDir, { settings });
  await world.office.anEdition();
  uploads = openUploads(world);
  jobs = await world.startJobs();
});
afterAll(async () => {
  await jobs.stop();
  closeDecoders();
  await world.close();
  await rm(dataDir, { recursive: true, force: true });
});

async function aPlace(): Promise<NonNullable<Asking['to']>> {
  const desk = await world.office.aDesk();
  return { desk, token: await aToken(world.office, desk), submissionId: (await aDraft(desk)).id };
}
const owner = () => world.office.databases.management.owner;
const here = () => readdir(path.join(dataDir, 'uploads'));
const isReady = (sent: Sent) => until(async () => (await uploads.materialOf(sent)).state === 'READY');
const refusedWith = async (kind: string, byteLength: number, some: Asking) => {
  const { sent, problems } = await uploads.ask(kind, byteLength, some);
  expect(sent).toBeUndefined();
  return problems.map(({ code, path: at }) => `${code} ${at.join('.')}`.trim());
};

/** What the round does, by the database's clock. */
async function tidy(): Promise<void> {
  const locks = openUploadLocks(world.office.databases.management.runtime);
  const folder = await openUploadFolder(path.join(dataDir, 'uploads'));
  await tidyUploads({ em: world.office.nobody(), folder, wanted: receiveUpload }, locks);
  await locks.close();
}

test('a file finds room by its kind, its size, its number, and what a submission and a person have already', async () => {
  const to = await aPlace();
  expect(await refusedWith('PICTURE', 2_000_001, { to })).toEqual(['MEDIA_TOO_LARGE byteLength']);
  expect(await refusedWith('PICTURE', 0, { to })).toEqual(['INVALID byteLength']);
  expect(await refusedWith('PICTURE', -1, { to, fileName: ' ' })).toEqual(['REQUIRED fileName', 'INVALID byteLength']);
  expect(await refusedWith('PICTURE', 10, { to, fileName: 'a\nb' })).toEqual(['INVALID fileName']);
  expect(await refusedWith('PICTURE', 10, { to, fileName: 'x'.repeat(201) })).toEqual(['TOO_LONG fileName']);
  await uploads.awaited('PICTURE', 1_500_000, { to });
  expect(await refusedWith('PICTURE', 1_500_001, { to })).toEqual(['MEDIA_TOO_LARGE byteLength']);
  await uploads.awaited('VIDEO', 500_000, { to });
  await uploads.awaited('DOCUMENT', 500_000, { to });
  expect(await refusedWith('PICTURE', 10, { to })).toEqual(['TOO_MANY']);
  const { problems } = await uploads.ask('PICTURE', 2_000_001, { to, language: 'zh-Hans' });
  expect(problems.map(({ message }) => message)).toEqual([
    '此类文件不得超过 2 MB，请上传较小的文件。',
    '您有 3 个未完成的上传，请先完成或删除一个。',
    '每项申报的全部材料合计不得超过 3 MB。',
  ]);
});

test('a submission has three videos at most', async () => {
  const to = await aPlace();
  for (let i = 0; i < 3; i++) await uploads.sent('VIDEO', randomBytes(100), { to });
  expect(await refusedWith('VIDEO', 100, { to })).toEqual(['TOO_MANY kind']);
});

test('where the disk is nearly full, nothing is begun and nothing is continued', async () => {
  const full = await openWorld(await freshDatabases(), dataDir, { settings: { MIN_FREE_BYTES: '1000000000000' } });
  try {
    await full.office.anEdition();
    const { problems } = await openUploads(full).ask('PICTURE', 10);
    expect(problems).toEqual([expect.objectContaining({ code: 'TRY_LATER', message: expect.stringContaining('no room') as unknown })]);
  } finally {
    await full.close();
  }
  const sent = await uploads.awaited('PICTURE', 1_000);
  const settings = { MIN_FREE_BYTES: '1000000000000' };
  const later = await openWorld(world.office.databases, dataDir, { settings });
  try {
    const turnedAway = await openUploads(later).patch({ ...sent, url: sent.url.replace(world.url, later.url) }, 0, randomBytes(10));
    expect([turnedAway.status, turnedAway.headers.get('retry-after')]).toEqual([503, '60']);
    expect((await uploads.head(sent)).headers.get('upload-offset')).toBe('0');
  } finally {
    await later.close();
  }
});

test('what nobody finishes in time is given up by the round; what is finished never is', async () => {
  const bytes = await aPicture();
  const [open, begun, finished] = [
    await uploads.awaited('PICTURE', 500),
    await uploads.awaited('PICTURE', 500),
    await uploads.sent('PICTURE', bytes),
  ];
  expect((await uploads.patch(begun, 0, randomBytes(100))).status).toBe(204);
  await isReady(finished);
  const [{ at }] = (await sql<{ at: Date }>(
    owner(),
    `select min(expires_at) as at from assets where expires_at is not null and byte_length = 500`,
  )) as [{ at: Date }];
  try {
    await holdClock(owner(), new Date(at.getTime() - 1).toISOString());
    await tidy();
    for (const each of [open, begun]) expect((await uploads.materialOf(each)).state).toBe('AWAITED');
    expect((await uploads.head(begun)).headers.get('upload-offset')).toBe('100');

    await holdClock(owner(), new Date(at.getTime() + 60_000).toISOString());
    expect((await uploads.head(begun)).status).toBe(410);
    await tidy();
    for (const each of [open, begun]) {
      expect(await uploads.materialOf(each, 'zh-Hans')).toMatchObject({
        state: 'FAILED',
        failure: { code: 'EXPIRED', message: expect.stringContaining('上传') },
      });
      expect((await uploads.patch(each, 0, randomBytes(10))).status).toBe(410);
    }
    await holdClock(owner(), '2099-01-01T00:00:00Z');
    await tidy();
  } finally {
    await holdClock(owner(), null);
  }
  const kept = await uploads.materialOf(finished);
  expect(kept).toMatchObject({ state: 'READY', contentHash: createHash('sha256').update(bytes).digest('hex') });
  expect((await uploads.get(finished, kept.url as string)).status).toBe(200);
  await until(async () => (await here()).length === 0);
});

test('a file that is replaced is shown until the other is all here, and its bytes go then', async () => {
  const first = await uploads.sent('PICTURE', await aPicture(500, 400));
  await isReady(first);
  const [{ storage_key: before }] = (await sql<{ storage_key: string }>(
    owner(),
    'select a.storage_key from assets a join submission_materials m on m.asset_id = a.id where m.id = $1',
    [first.materialId],
  )) as [{ storage_key: string }];
  const bytes = await aPicture(700, 400);
  const second = await uploads.awaited('PICTURE', bytes.length, { to: first, replacing: first.materialId });
  expect(second.materialId).toBe(first.materialId);
  expect((await uploads.patch(second, 0, bytes.subarray(0, 50))).status).toBe(204);
  expect(await uploads.materialOf(first)).toMatchObject({ state: 'READY', width: 500 });
  expect((await uploads.patch(second, 50, bytes.subarray(50))).status).toBe(204);
  await until(async () => (await uploads.materialOf(first)).width === 700);
  expect(await uploads.materialOf(first)).toMatchObject({ contentHash: createHash('sha256').update(bytes).digest('hex') });
  await until(async () => !(await world.press.storage.has(before)));
  const foreign = await uploads.sent('PICTURE', bytes);
  const theirs = [foreign.materialId, crypto.randomUUID(), 'x'].map((replacing) => refusedWith('PICTURE', 10, { to: first, replacing }));
  for (const refused of await Promise.all(theirs)) expect(refused).toEqual(['NOT_FOUND materialId']);
});

test.each([
  ['mp4', 'video/mp4', 'video.mp4'],
  ['mov', 'video/quicktime', 'video.mov'],
  ['webm', 'video/webm', 'video.webm'],
] as const)('a video (%s) is served in the part that is asked for', async (container, type, name) => {
  const sent = await uploads.sent('VIDEO', await aVideo(container));
  await isReady(sent);
  const { url, ...facts } = (await uploads.materialOf(sent)) as { url: string };
  expect(facts).toMatchObject({ mimeType: type, width: 320, height: 240, durationMs: 2_000 });
  const whole = await uploads.get(sent, url);
  const bytes = Buffer.from(await whole.arrayBuffer());
  expect([whole.status, whole.headers.get('content-type'), whole.headers.get('accept-ranges')]).toEqual([200, type, 'bytes']);
  expect(whole.headers.get('content-disposition')).toBe(`inline; filename="${name}"`);
  const last = bytes.length - 1;
  for (const [range, start, end] of [
    ['bytes=0-0', 0, 0],
    ['bytes=100-199', 100, 199],
    ['bytes=100-', 100, last],
    ['bytes=-50', last - 49, last],
    [`bytes=100-${bytes.length + 500}`, 100, last],
  ] as const) {
    const part = await uploads.get(sent, url, { range });
    const headers = [part.status, part.headers.get('content-range'), part.headers.get('content-length')];
    expect(headers).toEqual([206, `bytes ${start}-${end}/${bytes.length}`, String(end - start + 1)]);
    expect(Buffer.from(await part.arrayBuffer()).equals(bytes.subarray(start, end + 1))).toBe(true);
  }
  for (const range of [`bytes=${bytes.length}-`, 'bytes=9-3']) {
    const none = await uploads.get(sent, url, { range });
    expect([none.status, none.headers.get('content-range')]).toEqual([416, `bytes */${bytes.length}`]);
  }
  // several parts in one answer are not made: whoever asks gets the file, once
  for (const range of ['bytes=0-1,5-9', 'bytes=0-,0-,0-', 'lines=1-2', 'bytes=a-b']) {
    const all = await uploads.get(sent, url, { range });
    expect([all.status, (await all.arrayBuffer()).byteLength]).toEqual([200, bytes.length]);
  }
});

/** A PNG whose header says that it is enormous: unpacked, it would take gigabytes. */
function aBomb(): Buffer {
  const png = Buffer.from(
    '89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000000a49444154789c6360000000020001e221bc330000000049454e44ae426082',
    'hex',
  );
  png.writeUInt32BE(60_000, 16);
  png.writeUInt32BE(60_000, 20);
  return withCrc(png);
}
function withCrc(png: Buffer): Buffer {
  let crc = 0xffffffff;
  for (const byte of png.subarray(12, 29)) {
    crc ^= byte;
    for (let i = 0; i < 8; i++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  png.writeUInt32BE((crc ^ 0xffffffff) >>> 0, 29);
  return png;
}

test.each([
  ['PICTURE', 'a bomb', async () => aBomb(), 'TOO_LARGE', '上限'],
  ['PICTURE', 'half of a picture', async () => (await aPicture(900, 900)).subarray(0, 2_000), 'UNREADABLE', '不完整'],
  [
    'PICTURE',
    'a page with a picture behind it',
    async () => Buffer.concat([Buffer.from('<html>'), await aPicture()]),
    'WRONG_TYPE',
    '请另传文件替换',
  ],
  ['VIDEO', 'a picture', () => aPicture(), 'WRONG_TYPE', 'MP4、MOV 或 WebM 视频'],
  ['VIDEO', 'a tenth of a video', async () => (await aVideo('mp4')).subarray(0, 500), 'UNREADABLE', '已损坏'],
  ['DOCUMENT', 'a page with a document behind it', async () => Buffer.concat([Buffer.from('<html>'), aPdf(1)]), 'WRONG_TYPE', 'PDF 文档'],
  ['DOCUMENT', 'an encrypted document', async () => anEncryptedPdf('sample'), 'ENCRYPTED', '已加密'],
  ['DOCUMENT', 'a document that runs a program', async () => aPdf(1, '/OpenAction << /S /JavaScript /JS (1) >>'), 'ACTIVE_CONTENT', '可执行脚本'],
  ['DOCUMENT', 'a document of too many pages', async () => aPdf(501), 'TOO_LARGE', '页数'],
] as const)('%s: %s is refused in the words of whoever sent it, and leaves nothing', async (kind, _, make, code, words) => {
  const name = 'C:\\..\\..\\/etc/cron.d/sample';
  const sent = await uploads.sent(kind, await make(), { fileName: name });
  await until(async () => (await uploads.materialOf(sent)).state === 'FAILED');
  expect(await uploads.materialOf(sent, 'zh-Hans')).toMatchObject({
    fileName: name,
    url: null,
    failure: { code, message: expect.stringContaining(words) },
  });
  await until(async () => (await here()).length === 0);
});

test('what hangs on a picture that can be shown is not in what is shown', async () => {
  const sent = await uploads.sent('PICTURE', Buffer.concat([await aPicture(), Buffer.from('<script>alert(1)</script>PK\x03\x04')]));
  await until(async () => ['READY', 'FAILED'].includes((await uploads.materialOf(sent)).state as string));
  const { state, url } = (await uploads.materialOf(sent)) as { state: string; url: string };
  if (state === 'READY') expect(Buffer.from(await (await uploads.get(sent, url)).arrayBuffer()).includes('<script>')).toBe(false);
});
