import type { Storage } from '../../platform/storage/storage.ts';

export const discardFilesTask = 'discard-files';

/** Removes the files of what was forgotten. Running it twice does nothing the second time. */
export async function discardFilesJob(storage: Storage, payload: unknown): Promise<void> {
  const { keys } = payload as { keys: string[] };
  for (const key of keys) await storage.remove(key);
}
