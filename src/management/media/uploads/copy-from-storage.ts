import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Storage } from '../../../platform/storage/storage.ts';

/** Brings a file from the store to this machine. Throws where there is none. */
export async function copyFromStorage(storage: Storage, key: string, file: string): Promise<void> {
  const kept = await storage.read(key);
  if (!kept) throw new Error('a file that a row names is not in the store');
  await pipeline(kept.stream, createWriteStream(file, { mode: 0o600 }));
}
