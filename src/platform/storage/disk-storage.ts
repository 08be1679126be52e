import { randomBytes } from 'node:crypto';
import { access, copyFile, link, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { syncFolder } from './sync-folder.ts';
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
    async putFile(key, source) {
      const file = place(key);
      await makeFolder(path.dirname(file));
      const temporary = path.join(path.dirname(file), `.${randomBytes(9).toString('hex')}`);
      try {
        await link(source, temporary).catch(() => copyFile(source, temporary)); // on another disk it has to be copied
        await syncFile(temporary);
        await rename(temporary, file);
        await rm(temporary, { force: true }); // renaming one name of a file to another of the same does nothing
      } catch (error) {
        await rm(temporary, { force: true });
        throw error;
      }
      await syncFolder(path.dirname(file));
    },
    async read(key, part) {
      const handle = await open(place(key), 'r').catch(undefinedIfAbsent);
      if (!handle) return undefined;
      const { size } = await handle.stat();
      return { size, stream: handle.createReadStream(part) };
    },
    get: (key) => readFile(place(key)).catch(undefinedIfAbsent),
    size: async (key) => (await stat(place(key)).catch(undefinedIfAbsent))?.size,
    has: (key) =>
      access(place(key)).then(
        () => true,
        () => false,
      ),
    remove: (key) => rm(place(key), { force: true }),
  };
}

async function syncFile(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
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

function undefinedIfAbsent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT' || error.code === 'EISDIR') return undefined;
  throw error;
}
