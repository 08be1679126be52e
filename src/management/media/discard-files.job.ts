import type { Storage } from '../../platform/storage/storage.ts';
import type { UploadFolder } from './uploads/upload-folder.ts';

export const discardFilesTask = 'discard-files';

/** Removes the files of what was forgotten. Running it twice does nothing the second time. */
export async function discardFilesJob(storage: Storage, folder: UploadFolder, payload: unknown): Promise<void> {
  const { assetId, keys } = payload as { assetId: string; keys: string[] };
  await folder.remove(assetId);
  for (const key of keys) await storage.remove(key);
}
