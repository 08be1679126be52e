import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { loadConfig } from '../../../src/platform/config.ts';
import { travelsUnprotected, wrongWithBucket } from '../../../src/platform/storage/check-bucket.ts';
import { openS3Storage } from '../../../src/platform/storage/s3-storage.ts';
import type { Storage } from '../../../src/platform/storage/storage.ts';
import { openS3Receiver, type S3Receiver } from '../../support/s3-receiver.ts';

let receiver: S3Receiver;
let storage: Storage;
let folder: string;
let paused: number[];
const at = (settings: Record<string, string>) => loadConfig(settings).config!.s3!;
const pause = (milliseconds: number) => {
  paused.push(milliseconds);
  return Promise.resolve();
};
beforeEach(async () => {
  receiver = await openS3Receiver();
  paused = [];
  storage = openS3Storage(at(receiver.settings), pause);
  folder = await mkdtemp(path.join(os.tmpdir(), 'casegraph-s3-'));
});
afterEach(async () => {
  await receiver.close();
  await rm(folder, { recursive: true });
});

async function aFile(length: number): Promise<{ file: string; bytes: Buffer }> {
  const [file, bytes] = [path.join(folder, 'file'), randomBytes(length)];
  await writeFile(file, bytes);
  return { file, bytes };
}

test('what was put is there until it is removed, and what is not there is not an error', async () => {
  await storage.put('a/b/c.webp', Buffer.from('first'));
  await storage.put('a/b/c.webp', Buffer.from('second'));
  expect((await storage.get('a/b/c.webp'))?.toString()).toBe('second');
  expect([await storage.has('a/b/c.webp'), await storage.size('a/b/c.webp')]).toEqual([true, 6]);
  await storage.remove('a/b/c.webp');
  await storage.remove('a/b/c.webp');
  const missing = [storage.get('a/b/c.webp'), storage.has('a/b/c.webp'), storage.size('a/b/c.webp'), storage.read('a/b/c.webp')];
  expect(await Promise.all(missing)).toEqual([undefined, false, undefined, undefined]);
  expect(await storage.read('a/b/c.webp', { start: 0, end: 0 })).toBeUndefined();
  expect(receiver.objects.size).toBe(0);
});

test('parts are read as they are asked for', async () => {
  const bytes = randomBytes(100_000);
  await storage.put('x', bytes);
  for (const [start, end] of [
    [0, 0],
    [0, 99_999],
    [5, 70_000],
    [99_999, 99_999],
  ] as const) {
    const { stream, size } = (await storage.read('x', { start, end }))!;
    expect(size).toBe(100_000);
    expect((await buffer(stream)).equals(bytes.subarray(start, end + 1))).toBe(true);
  }
  expect((await buffer((await storage.read('x'))!.stream)).equals(bytes)).toBe(true);
  await storage.put('empty', Buffer.alloc(0));
  expect(await buffer((await storage.read('empty'))!.stream)).toHaveLength(0);
});

test('a large file is sent in parts, whole, and a small one at once', async () => {
  const { file, bytes } = await aFile(20_000_000);
  await storage.putFile('copies/large', file);
  expect(receiver.objects.get('copies/large')!.bytes.equals(bytes)).toBe(true);
  expect(receiver.heard.filter((each) => each.includes('partNumber'))).toHaveLength(3);
  const small = await aFile(1_000);
  await storage.putFile('copies/small', small.file);
  expect(receiver.objects.get('copies/small')!.bytes.equals(small.bytes)).toBe(true);
  expect(receiver.sendings.size).toBe(0);
});

test('what may pass is asked again, longer after each time, and then given up', async () => {
  for (const status of [500, 503, 429]) receiver.mishaps.push({ method: 'PUT', how: 'refuse', status });
  receiver.mishaps.push({ method: 'PUT', how: 'drop' });
  await storage.put('x', Buffer.from('x'));
  expect(receiver.objects.get('x')!.bytes.toString()).toBe('x');
  expect(paused).toHaveLength(4);
  for (let i = 1; i < 4; i++) expect(paused[i]!).toBeGreaterThan(100 * 2 ** (i + 1) - 1);
  receiver.mishaps.push({ method: 'GET', how: 'break' });
  expect((await storage.get('x'))?.toString()).toBe('x');
  for (let i = 0; i < 5; i++) receiver.mishaps.push({ method: 'GET', how: 'refuse' });
  await expect(storage.get('x')).rejects.toThrow('the object store did not GET x: 503 SlowDown');
});

test('what does not pass is said at once; nobody is followed elsewhere', async () => {
  receiver.mishaps.push({ method: 'PUT', how: 'refuse', status: 403, code: 'AccessDenied' }, { method: 'PUT', how: 'redirect' });
  await expect(storage.put('x', Buffer.from('x'))).rejects.toThrow('403 AccessDenied');
  await expect(storage.put('x', Buffer.from('x'))).rejects.toThrow('the object store did not PUT x: 307');
  receiver.mishaps.push(
    { method: 'PUT', how: 'refuse', status: 404, code: 'NoSuchBucket' },
    { method: 'GET', how: 'refuse', status: 404, code: 'NoSuchBucket' },
  );
  await expect(storage.put('x', Buffer.from('x'))).rejects.toThrow('404 NoSuchBucket');
  await expect(storage.get('x')).rejects.toThrow('404 NoSuchBucket');
  expect(paused).toEqual([]);
});

test.each([
  ['a part has to be sent again', { method: 'PUT', query: 'partNumber', how: 'refuse' }],
  ['the beginning has no answer', { method: 'POST', query: 'uploads', how: 'drop' }],
  ['the end has no answer', { method: 'POST', query: 'uploadId', how: 'drop' }],
  ['the end fails behind its 200', { method: 'POST', query: 'uploadId', how: 'late error' }],
] as const)('a file in parts is whole when %s', async (_, mishap) => {
  const { file, bytes } = await aFile(9_000_000);
  receiver.mishaps.push(mishap);
  await storage.putFile('copies/x', file);
  expect(receiver.objects.get('copies/x')!.bytes.equals(bytes)).toBe(true);
});

test('a file in parts that cannot be sent is not there, and nothing of it stays', async () => {
  const { file } = await aFile(9_000_000);
  for (let i = 0; i < 5; i++) receiver.mishaps.push({ method: 'PUT', query: 'partNumber', how: 'refuse' });
  await expect(storage.putFile('copies/x', file)).rejects.toThrow('503');
  receiver.mishaps.push({ method: 'POST', query: 'uploadId', how: 'refuse', status: 404, code: 'NoSuchUpload' });
  await expect(storage.putFile('copies/x', file)).rejects.toThrow('did not keep copies/x as it was sent');
  expect([receiver.objects.size, receiver.sendings.size]).toEqual([0, 0]);
});

test('reading goes on where a connection broke, for the same object only', async () => {
  const bytes = randomBytes(400_000);
  await storage.put('x', bytes);
  receiver.mishaps.push({ method: 'GET', how: 'break' }, { method: 'GET', how: 'break' });
  const { stream } = (await storage.read('x', { start: 10, end: 399_990 }))!;
  expect((await buffer(stream)).equals(bytes.subarray(10, 399_991))).toBe(true);

  receiver.mishaps.push({ method: 'GET', how: 'break' });
  const other = (await storage.read('x'))!;
  receiver.objects.set('x', { bytes: randomBytes(400_000), etag: '"another"', meta: {} });
  await expect(buffer(other.stream)).rejects.toThrow('412 PreconditionFailed');
});

test('whoever leaves early leaves the connection', async () => {
  await storage.put('x', randomBytes(30_000_000));
  const { stream } = (await storage.read('x'))!;
  for await (const chunk of stream) {
    expect((chunk as Buffer).length).toBeGreaterThan(0);
    break;
  }
  expect(stream.destroyed).toBe(true);
  expect(await storage.has('x')).toBe(true);
});

test('the store is asked for nothing with a key that leads elsewhere', async () => {
  for (const key of ['../x', 'a//b', '', 'A', 'a b', 'x?acl', 'x%2e'])
    await expect((async () => await storage.put(key, Buffer.from('x')))()).rejects.toThrow('not a storage key');
  expect(receiver.heard).toEqual([]);
});

test('a bucket that works and is private has nothing wrong, and keeps nothing of the look', async () => {
  expect(await wrongWithBucket(at(receiver.settings), pause)).toEqual([]);
  expect(receiver.objects.size).toBe(0);
});

test('an open bucket, wrong keys, a wrong region and a wrong bucket are each said, without the keys', async () => {
  const wrong = (some: Record<string, string> = {}) => wrongWithBucket(at({ ...receiver.settings, ...some }), pause);
  receiver.isOpen = true;
  expect(await wrong()).toEqual([expect.stringContaining('anybody can read files that are not public')]);
  receiver.isOpen = false;
  expect(await wrong({ S3_SECRET_ACCESS_KEY: 'not-the-secret' })).toEqual([expect.stringContaining('403 SignatureDoesNotMatch')]);
  expect(await wrong({ S3_REGION: 'eu-sample-2' })).toEqual([expect.stringContaining('403 AuthorizationHeaderMalformed')]);
  expect(await wrong({ S3_BUCKET: 'another-bucket' })).toEqual([expect.stringContaining('404 NoSuchBucket')]);
  expect(await wrong({ S3_ENDPOINT: 'http://127.0.0.1:9' })).toEqual([expect.stringContaining('no answer')]);
  const said = [...(await wrong({ S3_SECRET_ACCESS_KEY: 'not-the-secret' })), String(await storage.get('x').catch((error: Error) => error.stack))];
  for (const secret of ['not-the-secret', 'SAMPLEKEY', receiver.settings.S3_SECRET_ACCESS_KEY!]) expect(said.join()).not.toContain(secret);
});

test('settings belong together, and what is wrong is said without the keys', () => {
  const { S3_SECRET_ACCESS_KEY: secret, ...rest } = receiver.settings;
  expect(loadConfig({}).config!.s3).toBeNull();
  expect(loadConfig(rest).problems).toEqual([expect.stringContaining('S3_SECRET_ACCESS_KEY is missing')]);
  const all = {
    ...{ S3_ENDPOINT: 'https://user:pass@store.example.org/path', S3_BUCKET: 'A bucket', S3_REGION: 'Mars!', S3_PATH_STYLE: 'maybe' },
    ...{ S3_ACCESS_KEY_ID: 'a key', S3_SECRET_ACCESS_KEY: `${secret} ` },
  };
  const { problems } = loadConfig(all);
  expect(problems).toEqual([
    expect.stringContaining('S3_ENDPOINT has to be'),
    expect.stringContaining('S3_BUCKET is "A bucket"'),
    expect.stringContaining('S3_REGION is "Mars!"'),
    expect.stringContaining('S3_PATH_STYLE is "maybe"'),
    expect.stringContaining('printable characters'),
  ]);
  for (const word of ['pass', 'a key', secret!]) expect(problems!.join()).not.toContain(word);
  expect(loadConfig({ ...receiver.settings, S3_BUCKET: 'a.b.c', S3_PATH_STYLE: 'no' }).problems).toEqual([expect.stringContaining('has a dot')]);
});

test('files go over https, or do not leave the machine', () => {
  const check = (endpoint: string) => travelsUnprotected({ ...at(receiver.settings), endpoint });
  for (const endpoint of ['https://store.example.org', 'http://127.0.0.1:9000', 'http://localhost:9000', 'http://[::1]:9000'])
    expect(check(endpoint)).toEqual([]);
  for (const endpoint of ['http://store.example.org', 'http://10.0.0.1:9000', 'http://127.0.0.1.example.org', 'http://localhost.example.org'])
    expect(check(endpoint)).toEqual([expect.stringContaining('travel unprotected')]);
});
