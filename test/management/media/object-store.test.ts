import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { closeDecoders } from '../../../src/management/media/decode-picture.ts';
import { aPicture } from '../../support/applicant.ts';
import { freshDatabases } from '../../support/databases.ts';
import { until } from '../../support/program.ts';
import { openS3Receiver, type S3Receiver } from '../../support/s3-receiver.ts';
import { aVideo } from '../../support/sample-files.ts';
import { openUploads, type Uploads } from '../../support/uploads.ts';
import { openWorld, type World } from '../../support/world.ts';

// The whole way of a file with an object store: room, bytes, work, and what is served of it.
let receiver: S3Receiver;
let world: World;
let dataDir: string;
let uploads: Uploads;
let jobs: Awaited<ReturnType<World['startJobs']>>;
beforeAll(async () => {
  receiver = await openS3Receiver();
  dataDir = await mkdtemp(path.join(os.tmpdir(), 'casegraph-object-store-'));
  world = await openWorld(await freshDatabases(), dataDir, { settings: { MIN_FREE_BYTES: '0', ...receiver.settings } });
  await world.office.anEdition();
  uploads = openUploads(world);
  jobs = await world.startJobs();
});
afterAll(async () => {
  await jobs.stop();
  closeDecoders();
  await world.close();
  await receiver.close();
  await rm(dataDir, { recursive: true, force: true });
});

test('a picture is kept in the bucket, and shown from there through an address of ours', async () => {
  const bytes = await aPicture();
  receiver.mishaps.push({ method: 'PUT', how: 'refuse' }, { method: 'PUT', how: 'drop' }); // a store that has a bad minute
  const sent = await uploads.sent('PICTURE', bytes);
  await until(async () => (await uploads.materialOf(sent)).state === 'READY');
  expect(await uploads.materialOf(sent)).toMatchObject({ contentHash: createHash('sha256').update(bytes).digest('hex') });
  const kept = [...receiver.objects.keys()];
  expect(kept.filter((key) => key.startsWith('originals/'))).toHaveLength(1);
  expect(receiver.objects.get(kept.find((key) => key.startsWith('originals/'))!)!.bytes.equals(bytes)).toBe(true);
  expect(await readdir(path.join(dataDir))).not.toContain('media');

  const { url } = (await uploads.materialOf(sent)) as { url: string };
  expect(url).toContain('/private-files/');
  const answer = await uploads.get(sent, url);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/webp']);
  expect((await uploads.get({ ...sent, token: 'cgs_another' }, url)).status).not.toBe(200);
  await until(async () => (await readdir(path.join(dataDir, 'uploads'))).length === 0);
});

test('parts of a video come from the bucket, and one that is lost there is not at its address any more', async () => {
  const sent = await uploads.sent('VIDEO', await aVideo('mp4'));
  await until(async () => (await uploads.materialOf(sent)).state === 'READY');
  const { url } = (await uploads.materialOf(sent)) as { url: string };
  const whole = Buffer.from(await (await uploads.get(sent, url)).arrayBuffer());
  const part = await uploads.get(sent, url, { range: 'bytes=10-99' });
  expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 10-99/${whole.length}`]);
  expect(Buffer.from(await part.arrayBuffer()).equals(whole.subarray(10, 100))).toBe(true);
  expect(receiver.heard.some((each) => /^GET .*\/copies\//.test(each))).toBe(true);
  for (const key of receiver.objects.keys()) if (key.startsWith('copies/')) receiver.objects.delete(key);
  expect((await uploads.get(sent, url)).status).toBe(404);
});
