import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { jest } from '@jest/globals';
import sharp from 'sharp';
import { closeDecoders } from '../../../src/management/media/decode-picture.ts';
import { connectionUrl } from '../../../src/platform/database/connection.ts';
import { type Databases, freshDatabases, holdClock, sql } from '../../support/databases.ts';
import { startProgram, until } from '../../support/program.ts';
import { openUploads, type Sent, tusHeaders, type Uploads } from '../../support/uploads.ts';
import { openWorld, type World } from '../../support/world.ts';

jest.setTimeout(180_000);

// Two nodes over one pair of databases and one folder, and workers that are programs of their own.
let databases: Databases;
let dataDir: string;
let nodes: [World, World];
let uploads: Uploads;
beforeAll(async () => {
  databases = await freshDatabases();
  dataDir = await mkdtemp(path.join(os.tmpdir(), 'casegraph-upload-processes-'));
  const settings = { MIN_FREE_BYTES: '0' };
  nodes = [await openWorld(databases, dataDir, { settings }), await openWorld(databases, dataDir, { settings })];
  await nodes[0].office.anEdition();
  uploads = openUploads(nodes[0]);
});
afterAll(async () => {
  closeDecoders();
  for (const node of nodes) await node.close();
  await rm(dataDir, { recursive: true, force: true });
});

const at = (node: World, sent: Sent): Sent => ({ ...sent, url: sent.url.replace(nodes[0].url, node.url) });

test('of many who send the same bytes to two nodes at once, one writes at a time, and what arrives is what was sent', async () => {
  const bytes = randomBytes(400_000);
  const sent = await uploads.awaited('VIDEO', bytes.length);
  for (let offset = 0; offset < bytes.length;) {
    const tries = Array.from({ length: 6 }, (_, i) => uploads.patch(at(nodes[i % 2]!, sent), offset, bytes.subarray(offset, offset + 50_000)));
    const statuses = (await Promise.all(tries)).map(({ status }) => status);
    for (const status of statuses) expect([204, 400, 409, 423, 500]).toContain(status);
    expect(statuses.filter((status) => status === 204).length).toBeLessThanOrEqual(1);
    const now = Number((await uploads.head(at(nodes[1], sent))).headers.get('upload-offset'));
    expect(now).toBeGreaterThanOrEqual(offset);
    offset = now;
  }
  expect(await uploads.materialOf(sent)).toMatchObject({ contentHash: createHash('sha256').update(bytes).digest('hex') });
  expect(
    await sql(databases.management.owner, `select 1 from audit_entries where act = 'receiveFile' and subject_id = $1`, [await assetOf(sent)]),
  ).toHaveLength(1);
});

test('whoever comes back to another node takes over from a connection that hangs', async () => {
  const bytes = randomBytes(300_000);
  const sent = await uploads.awaited('VIDEO', bytes.length);
  const hanging = http.request(sent.url, {
    method: 'PATCH',
    headers: tusHeaders(sent.token, {
      'upload-offset': '0',
      'content-type': 'application/offset+octet-stream',
      'content-length': String(bytes.length),
    }),
  });
  hanging.on('error', () => {});
  hanging.write(bytes.subarray(0, 100_000)); // and no more, without an end
  await until(async () => (await uploads.head(at(nodes[1], sent))).headers.get('upload-offset') === '100000');
  expect((await uploads.patch(at(nodes[1], sent), 100_000, bytes.subarray(100_000))).status).toBe(204);
  hanging.destroy();
  expect(await uploads.materialOf(sent)).toMatchObject({ contentHash: createHash('sha256').update(bytes).digest('hex') });
});

test('a worker that is killed in the middle of a file leaves it to another, and nothing is lost or done by half', async () => {
  const bytes = await sharp(randomBytes(5_000 * 5_000 * 3), { raw: { width: 5_000, height: 5_000, channels: 3 } })
    .jpeg()
    .toBuffer();
  const sent = await uploads.sent('PICTURE', bytes);
  const [first, killed] = [await aWorker(), { while: '' }];
  try {
    await until(async () => (await rowOf(sent)).state === 'PROCESSING');
  } finally {
    await first.stop('SIGKILL');
  }
  killed.while = (await rowOf(sent)).state;
  expect(killed.while).toBe('PROCESSING');
  await holdClock(databases.management.owner, new Date(Date.now() + 16 * 60_000).toISOString());
  const second = await aWorker();
  try {
    await until(async () => (await rowOf(sent)).variants !== null);
  } finally {
    await holdClock(databases.management.owner, null);
    await second.stop();
  }
  expect(await rowOf(sent)).toMatchObject({ state: 'READY', attempts: 2 });
  expect(await uploads.materialOf(sent)).toMatchObject({ width: 5_000, contentHash: createHash('sha256').update(bytes).digest('hex') });
  expect((await readdir(path.join(dataDir, 'uploads'))).filter((name) => name.startsWith(rowId))).toEqual([]);
});

let rowId = '';
const rowOf = async ({ materialId }: Sent) => {
  const [row] = await sql<{ id: string; state: string; variants: unknown; attempts: number }>(
    databases.management.owner,
    'select a.id, a.state, a.variants, a.attempts from assets a join submission_materials m on m.asset_id = a.id where m.id = $1',
    [materialId],
  );
  rowId = row!.id;
  return row!;
};
const assetOf = async (sent: Sent) => (await rowOf(sent)).id;

const aWorker = () =>
  startProgram({
    ...{ NODE_ROLE: 'worker', DATA_DIR: dataDir, OLDEST_POSTGRES: '18.0' },
    MANAGEMENT_DATABASE_URL: connectionUrl(databases.management.runtime),
    DELIVERY_DATABASE_URL: connectionUrl(databases.delivery.reader),
    PUBLISHER_DATABASE_URL: connectionUrl(databases.delivery.publisher),
  });
