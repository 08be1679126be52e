import { randomUUID } from 'node:crypto';
import type { Edition } from '../../src/management/editions/index.ts';
import type { Desk } from '../../src/management/identity/index.ts';
import { approveNoticeBatch } from '../../src/management/letters/approve-notice-batch.ts';
import { composeNotice } from '../../src/management/letters/compose-notice.ts';
import { askForMaterial } from '../../src/management/preparation/ask-for-material.ts';
import { acknowledgeOutcome } from '../../src/management/selection/outcomes/acknowledge-outcome.ts';
import type { AskForMaterialInput } from '../../src/generated/schema.ts';
import { sha256Hex } from '../../src/platform/canonical-json.ts';
import type { Storage } from '../../src/platform/storage/storage.ts';
import { aKey, granted } from './applicant.ts';
import { sql } from './databases.ts';
import type { Office } from './office.ts';

/** Has the selected of an edition told by a letter that two people release. */
export async function tellSelected([one, two]: [Desk, Desk], year: number): Promise<void> {
  const letter = [{ locale: 'en', subject: 'In confidence', body: 'Dear {name},' }];
  const batch = granted(await composeNotice(one, { idempotencyKey: aKey(), edition: year, audience: 'SELECTED', letter }));
  granted(await approveNoticeBatch(two, { idempotencyKey: aKey(), batchId: batch.id, contentHash: batch.contentHash }));
}

export const acknowledge = async (owner: Desk, submissionId: string) =>
  granted(await acknowledgeOutcome(owner, { idempotencyKey: aKey(), submissionId }));

export const anAsk = (edition: Edition, some: Partial<AskForMaterialInput> = {}): AskForMaterialInput => ({
  idempotencyKey: aKey(),
  edition: edition.year,
  tier: 'COLLECTION',
  form: 'TEXT',
  names: [{ locale: 'en', value: 'A sample material' }],
  guidance: [],
  dueAt: new Date(edition.showcaseOpensAt.getTime() - 86_400_000).toISOString(),
  isRequired: true,
  ...((some.form ?? 'TEXT') === 'TEXT' ? { longest: 100 } : {}),
  ...some,
});

export const ask = async (by: Desk, edition: Edition, some: Partial<AskForMaterialInput> = {}) =>
  granted(await askForMaterial(by, anAsk(edition, some)));

/** As if a file of an item had been sent and looked at. With `copy`, the bytes that would become public of a video or document. */
export async function aReadyFile(
  office: Office,
  { person }: Desk,
  submissionId: string,
  askedId: string,
  kind: 'PICTURE' | 'VIDEO' | 'DOCUMENT' = 'PICTURE',
  copy?: { storage: Storage; bytes: Buffer },
): Promise<string> {
  const id = randomUUID();
  const picture = Buffer.from(`picture ${id}`);
  const hash = sha256Hex(picture);
  const renditions = JSON.stringify([{ width: 640, height: 320, hash, storageKey: `renditions/${hash}.webp` }]);
  const { owner } = office.databases.management;
  const [mimeType, poster] = kind === 'VIDEO' ? ['video/mp4', renditions] : [kind === 'DOCUMENT' ? 'application/pdf' : 'image/png', '[]'];
  await sql(
    owner,
    `insert into assets (id, owner_id, kind, state, file_name, storage_key, content_hash, mime_type, byte_length, width, height, renditions, poster,
       duration_ms, pages, copy_key, copy_hash, copy_length)
     values ($1, $2, $3, 'READY', 'sample', $4, $5, $6, 1, 640, 320, $7, $8, $9, $10, $11, $12, $13)`,
    [
      ...[id, person.id, kind, `originals/${id}`, hash, mimeType, kind === 'PICTURE' ? renditions : '[]', poster],
      ...[kind === 'VIDEO' ? 12_500 : null, kind === 'DOCUMENT' ? 3 : null],
      ...(copy && kind !== 'PICTURE' ? [`copies/${id}`, sha256Hex(copy.bytes), copy.bytes.length] : [null, null, null]),
    ],
  );
  if (copy) {
    await copy.storage.put(`renditions/${hash}.webp`, picture);
    if (kind !== 'PICTURE') await copy.storage.put(`copies/${id}`, copy.bytes);
  }
  await sql(owner, 'insert into prepared_files (asset_id, submission_id, asked_id, requested_by) values ($1, $2, $3, $4)', [
    ...[id, submissionId, askedId, person.id],
  ]);
  return id;
}
