import type { EntityManager } from '@mikro-orm/postgresql';
import type { ReadFile } from '../../delivery/releases/index.ts';
import type { Storage } from '../../platform/storage/storage.ts';
import { bookKeyOf } from '../collection/index.ts';

/** A rendition's place in the storage follows from its hash, so that no place inside has to be part of what is public. */
export const renditionKey = (hash: string): string => `renditions/${hash}.webp`;

/** The same for every other file that is kept under its hash: subtitles, and what an archive brought along. */
export const publicFileKey = (hash: string, mimeType: string): string =>
  bookKeyOf(hash, mimeType) ?? (mimeType.startsWith('image/') ? renditionKey(hash) : `released/${hash}`);

/** Reads a file that is kept under its hash. */
export async function readKept(storage: Storage, hash: string, mimeType: string): Promise<Buffer> {
  const bytes = await storage.get(publicFileKey(hash, mimeType));
  if (!bytes) throw new Error(`the file ${hash} is not in the storage`);
  return bytes;
}

/** Reads what a release needs, also in parts: what is kept under its hash, else the copy of a video or document that has it. */
export function filesForRelease(em: EntityManager, storage: Storage): ReadFile {
  const keys = new Map<string, string>();
  const keyOf = async (hash: string, mimeType: string) => {
    const own = publicFileKey(hash, mimeType);
    if (mimeType.startsWith('image/') || (await storage.has(own))) return own;
    const [found] = await em.execute<{ key: string | null }[]>('select copy_by_hash(?) as key', [hash]);
    return found?.key ?? own;
  };
  return async (hash, mimeType, part) => {
    const key = keys.get(hash) ?? (await keyOf(hash, mimeType));
    keys.set(hash, key);
    if (!part) {
      const bytes = await storage.get(key);
      if (bytes) return bytes;
    } else {
      const file = await storage.read(key, part);
      if (file) return Buffer.concat(await file.stream.toArray());
    }
    throw new Error(`the file ${hash} is not in the storage`);
  };
}
