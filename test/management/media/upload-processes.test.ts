import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { closeDecoders } from '../../../src/management/media/decode-picture.ts';
import { type Databases, freshDatabases, sql } from '../../support/databases.ts';
import { until } from '../../support/program.ts';
import { openUploads, type Sent, tusHeaders, type Uploads } from '../../support/uploads.ts';
import { openWorld, type World } from '../../support/world.ts';

// Two nodes over one pair of databases and one folder.
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

const assetOf = async ({ materialId }: Sent) => {
  const [row] = await sql<{ asset_id: string }>(databases.management.owner, 'select asset_id from submission_materials where id = $1', [materialId]);
  return row!.asset_id;
};
