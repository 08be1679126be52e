import { randomBytes } from 'node:crypto';
import { access, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { checkedKey, type Storage } from './storage.ts';

/** Files in a folder of this machine. Makes the folder where it is not there. */
export async function openDiskStorage(folder: string): Promise<Storage> {
  const root = path.resolve(folder);
  await mkdir(root, { recursive: true, mode: 0o700 });
  const place = (key: string) => path.join(root, checkedKey(key));

  return {
    async put(key, bytes) {
      const file = place(key);
      await makeFolder(path.dirname(file));
      // No key has a part that begins with a dot, so a half-written file is never read.
      const temporary = path.join(path.dirname(file), `.${randomBytes(9).toString('hex')}`);
      try {
        await writeDurably(temporary, bytes);
        await rename(temporary, file);
      } catch (error) {
        await rm(temporary, { force: true });
        throw error;
      }
      await syncFolder(path.dirname(file));
    },
    get: (key) => readFile(place(key)).catch(undefinedIfAbsent),
    has: (key) =>
      access(place(key)).then(
        () => true,
        () => false,
      ),
    remove: (key) => rm(place(key), { force: true }),
  };
}

async function writeDurably(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A new folder is only there for good once the one around it says so. */
async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  for (let made = folder; made.length >= first.length; made = path.dirname(made)) await syncFolder(path.dirname(made));
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return; // folders cannot be opened there
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function undefinedIfAbsent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT' || error.code === 'EISDIR') return undefined;
  throw error;
}
