import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sha256Hex } from '../../platform/canonical-json.ts';
import type { Storage } from '../../platform/storage/storage.ts';
import { Asset, type Rendition, type Variant } from './asset.entity.ts';
import { type Examined, isMade, type MadePicture } from './examine/examined.ts';
import { runExaminer } from './examine/run-examiner.ts';
import { mostAttempts } from './media-limits.ts';
import { stillOf } from './still-of.ts';
import { copyFromStorage } from './uploads/copy-from-storage.ts';
import type { UploadFolder } from './uploads/upload-folder.ts';

export interface Processing {
  em: EntityManager;
  storage: Storage;
  folder: UploadFolder;
  /** What has to stay in sight of a picture: from 0, left and top, to 1, right and bottom. */
  focalOf(em: EntityManager, assetId: string): Promise<{ x: number; y: number }>;
}

/**
 * Looks at a file that was received, and keeps what is made of it. Each step can be done twice: files are named by what is
 * in them or by the asset, and rows follow files. A fault of ours is thrown, and tried again.
 */
export async function processAsset(processing: Processing, id: string): Promise<void> {
  const { em, folder } = processing;
  const asset = await claim(em, id);
  if (!asset) return;
  const into = await folder.workplace(id);
  try {
    if (asset.state === 'PROCESSING') await look(processing, asset, into);
    if (asset.kind === 'PICTURE') await vary(processing, id, into);
    if (asset.kind === 'DOCUMENT') await clean(processing, id, into);
    await nameCopy(processing, id);
  } finally {
    await folder.clear(id);
  }
}

/** Whoever comes second for the same file does the same work for nothing, and no harm. */
async function claim(em: EntityManager, id: string): Promise<Asset | null> {
  await em.fork().execute(
    `update assets set state = case when attempts >= ? then 'FAILED' else 'PROCESSING' end, failure = case when attempts >= ? then 'UNREADABLE' end,
         attempts = attempts + 1, changed_at = instant() where id = ? and state in ('RECEIVED', 'PROCESSING')`,
    [mostAttempts, mostAttempts, id],
  );
  const asset = await em.fork().findOne(Asset, { id });
  if (asset?.state === 'READY') return isUnfinished(asset) ? asset : null;
  return asset?.state === 'PROCESSING' ? asset : null;
}

const isUnfinished = ({ kind, variants, copyKey, copyHash }: Asset): boolean =>
  (kind === 'PICTURE' && variants === null) || (kind === 'DOCUMENT' && !copyKey) || (copyKey !== null && copyHash === null);

async function look({ em, storage, folder }: Processing, { id, kind, storageKey }: Asset, into: string): Promise<void> {
  const file = folder.place(id);
  const examined = await runExaminer({ kind, file, into, focal: { x: 0.5, y: 0.5 } });
  if (examined.failure === 'FAULT') throw new Error('a file could not be looked at for lack of memory or disk');
  if (examined.failure !== undefined) {
    await em
      .fork()
      .execute(`update assets set state = 'FAILED', failure = ?, changed_at = instant() where id = ? and state = 'PROCESSING'`, [
        examined.failure,
        id,
      ]);
    return await folder.remove(id);
  }
  const { mimeType, width, height, durationMs, codecs, pages, copy } = examined;
  const copyKey = copy === undefined ? null : `copies/${id}`;
  if (copy !== undefined && copyKey) await storage.putFile(copyKey, path.join(into, copy));
  const renditions = await keepAll(storage, examined, into);
  const poster = kind === 'VIDEO' ? await stillOf(storage, file, into) : [];
  await storage.putFile(storageKey, file);
  await em.fork().nativeUpdate(
    Asset,
    { id, state: 'PROCESSING' },
    {
      ...{ state: 'READY', mimeType, width: width ?? null, height: height ?? null, durationMs: durationMs ?? null },
      ...{ codecs: codecs ?? [], pages: pages ?? null, copyKey, renditions: renditions.map(plain), poster },
    },
  );
  await folder.remove(id);
}

async function vary({ em, storage, focalOf }: Processing, id: string, into: string): Promise<void> {
  const asset = await em.fork().findOne(Asset, { id, state: 'READY' });
  if (!asset || asset.variants !== null) return;
  const focal = await focalOf(em.fork(), id);
  const file = path.join(into, 'original');
  await copyFromStorage(storage, asset.storageKey, file);
  const examined = await runExaminer({ kind: 'VARIANTS', file, into, focal });
  if (examined.failure === 'FAULT') throw new Error('a picture could not be encoded for lack of memory or disk');
  const variants = examined.failure === undefined ? await keepAll(storage, examined, into) : [];
  await em.fork().nativeUpdate(Asset, { id, variants: null }, { variants });
}

/** A document's copy for reviewers. The document itself was good before: where no copy can be made, it stays without one. */
async function clean({ em, storage }: Processing, id: string, into: string): Promise<void> {
  await em.fork().execute(`update assets set attempts = attempts + 1, changed_at = instant() where id = ? and copy_key is null`, [id]);
  const asset = await em.fork().findOne(Asset, { id, state: 'READY', copyKey: null });
  if (!asset) return;
  const file = path.join(into, 'original');
  await copyFromStorage(storage, asset.storageKey, file);
  const examined = await runExaminer({ kind: 'CLEAN', file, into, focal: { x: 0.5, y: 0.5 } });
  if (examined.failure === 'FAULT') throw new Error('a document could not be copied for lack of memory or disk');
  if (examined.failure !== undefined || examined.copy === undefined) return;
  await storage.putFile(`copies/${id}`, path.join(into, examined.copy));
  await em.fork().nativeUpdate(Asset, { id, copyKey: null }, { copyKey: `copies/${id}` });
}

/** What a copy is called once it is public. Read where it is kept: what is hashed is what will be released. */
async function nameCopy({ em, storage }: Processing, id: string): Promise<void> {
  const asset = await em.fork().findOne(Asset, { id, state: 'READY', copyHash: null });
  const file = asset?.copyKey ? await storage.read(asset.copyKey) : undefined;
  if (!file) return;
  const digest = createHash('sha256');
  let length = 0;
  for await (const bytes of file.stream as AsyncIterable<Buffer>) {
    digest.update(bytes);
    length += bytes.length;
  }
  await em.fork().nativeUpdate(Asset, { id, copyHash: null }, { copyHash: digest.digest('hex'), copyLength: length });
}

async function keepAll(storage: Storage, { made }: Extract<Examined, { failure?: undefined }>, into: string): Promise<Variant[]> {
  const kept: Variant[] = [];
  for (const each of made) kept.push(await keepOne(storage, each, into));
  return kept;
}

const endings = { WEBP: 'webp', AVIF: 'avif', JPEG: 'jpg' } as const;

async function keepOne(storage: Storage, { name, format, crop, width, height }: MadePicture, into: string): Promise<Variant> {
  const bytes = await readFile(path.join(into, name));
  if (!isMade(format, bytes)) throw new Error('an examiner made something else than it said');
  const hash = sha256Hex(bytes);
  const storageKey = `renditions/${hash}.${endings[format]}`;
  if (!(await storage.has(storageKey))) await storage.put(storageKey, bytes);
  return { format, crop, width, height, hash, storageKey };
}

export const plain = ({ width, height, hash, storageKey }: Rendition): Rendition => ({ width, height, hash, storageKey });
