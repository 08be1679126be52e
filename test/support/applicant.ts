import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import sharp from 'sharp';
import type { SaveSubmissionInput } from '../../src/generated/schema.ts';
import type { Desk } from '../../src/management/identity/index.ts';
import { registerOrganization } from '../../src/management/organizations/index.ts';
import {
  attachPicture,
  openReceiptKey,
  type ReceiptKey,
  saveSubmission,
  startSubmission,
  type SubmissionView,
  submitCase,
} from '../../src/management/submissions/index.ts';
import type { Refusal } from '../../src/platform/graph/refusal.ts';
import type { Upload } from '../../src/platform/graph/scalars.ts';
import { openDiskStorage } from '../../src/platform/storage/disk-storage.ts';
import type { Storage } from '../../src/platform/storage/storage.ts';
import type { Office } from './office.ts';

/** A new idempotency key. */
export const aKey = (): string => randomUUID();

/** The result of an act that was not refused. */
export function granted<T>(outcome: { done?: T; refusals?: Refusal[] }): T {
  if (outcome.refusals) throw new Error(`refused: ${JSON.stringify(outcome.refusals)}`);
  return outcome.done!;
}

/** Refusals without their words. */
export const codes = (outcome: { refusals?: Refusal[] }) => (outcome.refusals ?? []).map(({ code, path: at }) => ({ code, path: at }));

/** Files and a receipts' key of one's own. Call `close` in afterAll. */
export interface Drawer {
  folder: string;
  storage: Storage;
  receiptKey: ReceiptKey;
  /** Every file in the store, its key and a digest of its bytes. */
  files(): Promise<Record<string, string>>;
  close(): Promise<void>;
}

/** @param given a program's own folder; without one it is a new one. */
export async function openDrawer(given?: string): Promise<Drawer> {
  const folder = given ?? (await mkdtemp(path.join(os.tmpdir(), 'casegraph-drawer-')));
  const kept = path.join(folder, 'media');
  const storage = await openDiskStorage(kept);
  return {
    folder,
    storage,
    receiptKey: await openReceiptKey(path.join(folder, 'receipt-key.pem')),
    async files() {
      const entries = await readdir(kept, { recursive: true, withFileTypes: true });
      const keys = entries.filter((entry) => entry.isFile()).map((entry) => path.relative(kept, path.join(entry.parentPath, entry.name)));
      const digests = keys.sort().map(
        async (key) =>
          [
            key,
            createHash('sha256')
              .update((await storage.get(key)) ?? '')
              .digest('hex'),
          ] as const,
      );
      return Object.fromEntries(await Promise.all(digests));
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Everything that an applicant's acts could have changed. Equal before and after: nothing happened. */
export async function stateOf(office: Office): Promise<unknown> {
  const tables = ['organizations', 'editions', 'assets', 'submissions', 'submission_texts', 'submission_applicants', 'submission_materials'];
  const all = [...tables, 'ready_marks', 'revisions', 'receipts', 'idempotent_acts'].map(
    (table) => `'${table}', (select jsonb_agg(t order by t::text) from ${table} t)`,
  );
  const rows = await office.em().execute<{ state: unknown }[]>(`select jsonb_build_object(${all.join(', ')}) as state`);
  return rows[0]!.state;
}

/** A file as it comes with a request. */
export const anUpload = (bytes: Uint8Array, createReadStream = () => Readable.from([Buffer.from(bytes)])): Upload =>
  Promise.resolve({
    filename: 'picture.jpg',
    mimetype: 'image/jpeg',
    encoding: '7bit',
    fieldName: '0',
    createReadStream,
  } as unknown as Awaited<Upload>);

export const aPicture = (width = 400, height = 300, background = '#336699'): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .toBuffer();

export const aText = (some: Partial<{ locale: string; title: string; summary: string; body: string }> = {}) => ({
  locale: 'en',
  title: 'Sample case',
  summary: 'A sample of a summary.',
  body: 'First paragraph.\n\nSecond paragraph.',
  ...some,
});

export const anOrganization = async (desk: Desk, name = 'Sample organization'): Promise<string> =>
  granted(await registerOrganization(desk, { idempotencyKey: aKey(), names: [{ locale: 'en', value: name }], kind: 'UNIVERSITY', country: 'KE' })).id;

export const aDraft = async (desk: Desk, edition = 2030): Promise<SubmissionView> =>
  granted(await startSubmission(desk, { idempotencyKey: aKey(), edition, sourceLocale: 'en' }));

export const save = async (desk: Desk, { id, version }: SubmissionView, change: Partial<SaveSubmissionInput> = {}) =>
  await saveSubmission(desk, { idempotencyKey: aKey(), submissionId: id, expectedVersion: version, ...change });

/** Fills in all that handing in asks for, pictures aside. */
export async function fill(desk: Desk, draft: SubmissionView): Promise<SubmissionView> {
  const applicants = [{ organizationId: await anOrganization(desk), role: 'LEAD' as const }];
  const facts = { field: 'SECURITY', kind: 'PROJECT', startedOn: '2019-05-01', countries: ['KE', 'CN'] };
  return granted(await save(desk, draft, { ...facts, applicants, texts: [aText()] }));
}

/** A draft that can be handed in. */
export async function aCompleteDraft(desk: Desk, drawer: Drawer, edition = 2030): Promise<SubmissionView> {
  const { id, version } = await fill(desk, await aDraft(desk, edition));
  const input = { idempotencyKey: aKey(), submissionId: id, expectedVersion: version, file: anUpload(await aPicture()), alt: [] };
  return granted(await attachPicture(desk, drawer.storage, input));
}

export const submit = (desk: Desk, drawer: Drawer, { id, version }: SubmissionView, idempotencyKey = aKey()) =>
  submitCase(desk, drawer.receiptKey, { idempotencyKey, submissionId: id, expectedVersion: version });

/** A case that has been handed in. */
export const aSubmittedCase = async (desk: Desk, drawer: Drawer, edition = 2030): Promise<SubmissionView> =>
  granted(await submit(desk, drawer, await aCompleteDraft(desk, drawer, edition)));
