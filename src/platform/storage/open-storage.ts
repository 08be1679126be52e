import { openDiskStorage } from './disk-storage.ts';
import { openS3Storage } from './s3-storage.ts';
import type { S3Settings } from './s3-settings.ts';
import type { Storage } from './storage.ts';

/** Where the settings say that files are kept: in a bucket, else in a folder of this machine. */
export const openStorage = async (s3: S3Settings | null, folder: string): Promise<Storage> =>
  s3 ? openS3Storage(s3) : await openDiskStorage(folder);
