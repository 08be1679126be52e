import { createHash } from 'node:crypto';
import { mkdir, open, readdir, rm, stat, statfs } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { syncFolder } from '../../../platform/storage/sync-folder.ts';
import { isUuid } from '../../../platform/graph/is-uuid.ts';
import { letGo } from './let-go.ts';

const hashedAtOnce = 1_000_000;

/** Where bytes lie until all of a file is here and looked at. Files are named by ids that this program made, and by nothing else. */
export interface UploadFolder {
  /** Where the file lies on this machine. */
  place(id: string): string;
  /** How many bytes are here; 0 for nothing. Whatever it says would survive a power cut. */
  size(id: string): Promise<number>;
  /**
   * Writes what comes behind the bytes that are here. Says how many are here then; they would survive a power cut, also
   * when the stream breaks off, which throws once they are kept.
   */
  append(id: string, offset: number, stream: Readable): Promise<number>;
  /** SHA-256, in hexadecimal. */
  hash(id: string): Promise<string>;
  remove(id: string): Promise<void>;
  /** An empty folder for the work on a file. */
  workplace(id: string): Promise<string>;
  /** Removes the folder for the work on a file. */
  clear(id: string): Promise<void>;
  /** Every id of which there is a file. */
  ids(): Promise<string[]>;
  /** Bytes that are free on the disk. */
  free(): Promise<number>;
}

/** Makes the folder where it is not there. */
export async function openUploadFolder(folder: string): Promise<UploadFolder> {
  const root = path.resolve(folder);
  await mkdir(root, { recursive: true, mode: 0o700 });
  await syncFolder(path.dirname(root));
  const place = (id: string) => {
    if (!isUuid(id)) throw new Error('an upload is named by an id of ours');
    return path.join(root, id.toLowerCase());
  };
  return {
    place,
    async size(id) {
      const file = await open(place(id), 'r+').catch(nullIfAbsent);
      if (!file) return 0;
      try {
        await file.sync(); // what a killed program left with the system is promised from here on
        return (await file.stat()).size;
      } finally {
        await file.close();
      }
    },
    async append(id, offset, stream) {
      const isNew = (await stat(place(id)).catch(nullIfAbsent)) === null;
      const file = await open(place(id), isNew ? 'wx' : 'r+', 0o600);
      let at = offset;
      try {
        for await (const chunk of stream as AsyncIterable<Buffer>) {
          await file.write(chunk, 0, chunk.length, at);
          letGo(chunk.length);
          at += chunk.length;
        }
      } finally {
        await file.sync();
        await file.close();
        if (isNew) await syncFolder(root);
      }
      return at;
    },
    async hash(id) {
      const hash = createHash('sha256');
      const file = await open(place(id), 'r');
      try {
        // one buffer for all of it: new ones would be left to the collector, hundreds of megabytes for a video
        const buffer = Buffer.allocUnsafeSlow(hashedAtOnce);
        for (let read = 1; read > 0;) {
          read = (await file.read(buffer, 0, buffer.length)).bytesRead;
          hash.update(buffer.subarray(0, read));
        }
      } finally {
        await file.close();
      }
      return hash.digest('hex');
    },
    remove: (id) => rm(place(id), { force: true }),
    async workplace(id) {
      await rm(`${place(id)}.work`, { recursive: true, force: true });
      await mkdir(`${place(id)}.work`, { mode: 0o700 });
      return `${place(id)}.work`;
    },
    clear: (id) => rm(`${place(id)}.work`, { recursive: true, force: true }),
    ids: async () => [...new Set((await readdir(root)).map((name) => name.replace(/\.work$/, '')))].filter(isUuid),
    async free() {
      const { bavail, bsize } = await statfs(root);
      return bavail * bsize;
    },
  };
}

function nullIfAbsent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
