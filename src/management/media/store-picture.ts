import { randomUUID } from 'node:crypto';
import { sha256Hex } from '../../platform/canonical-json.ts';
import { done, type Outcome } from '../../platform/graph/refusal.ts';
import type { Storage } from '../../platform/storage/storage.ts';
import type { Rendition } from './asset.entity.ts';
import { decodePicture } from './decode-picture.ts';
import type { RenderedPicture } from './decoded.ts';

/** A picture whose files are kept for good, before a row says so. */
export interface StoredPicture {
  storageKey: string;
  contentHash: string;
  mimeType: string;
  byteLength: number;
  width: number;
  height: number;
  renditions: Rendition[];
}

/** Judges a picture, re-encodes it, and keeps the original and the renditions. Answers when all of it would survive a power cut. */
export async function storePicture(storage: Storage, bytes: Buffer): Promise<Outcome<StoredPicture>> {
  const rendered = await decodePicture(bytes);
  if (rendered.refusals) return rendered;

  const { mimeType, width, height, renditions } = rendered.done;
  const storageKey = `originals/${randomUUID()}`;
  await storage.put(storageKey, bytes);
  const kept: Rendition[] = [];
  for (const rendition of renditions) kept.push(await keepRendition(storage, rendition));
  return done({ storageKey, contentHash: sha256Hex(bytes), mimeType, byteLength: bytes.length, width, height, renditions: kept });
}

/** Removes what no row names. Renditions stay: they are named by their bytes, so that another picture may share them. */
export const discardPicture = (storage: Storage, { storageKey }: StoredPicture): Promise<void> => storage.remove(storageKey);

export async function keepRendition(storage: Storage, { width, height, bytes }: RenderedPicture['renditions'][number]): Promise<Rendition> {
  const hash = sha256Hex(bytes);
  const storageKey = `renditions/${hash}.webp`;
  if (!(await storage.has(storageKey))) await storage.put(storageKey, bytes);
  return { width, height, hash, storageKey };
}
