import { sha256 } from './files.ts';

/** What a screen keeps through reloads and power cuts: written to the disk before it counts, and read only if it is whole. */
const opened = new Promise<IDBDatabase | null>((resolve) => {
  try {
    const request = indexedDB.open('screen', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('kept');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => resolve(null);
    request.onblocked = () => resolve(null);
  } catch {
    resolve(null); // a screen without storage forgets when it is switched off, and works otherwise
  }
});

interface Kept {
  text: string;
  hash: string | null;
}

const hashOf = async (text: string) => (crypto.subtle ? sha256(new TextEncoder().encode(text)) : null);

export async function recall<T>(name: string): Promise<T | undefined> {
  const database = await opened;
  const kept = await new Promise<Kept | undefined>((resolve) => {
    const request = database?.transaction('kept').objectStore('kept').get(name) as IDBRequest<Kept | undefined> | undefined;
    if (!request) return resolve(undefined);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => resolve(undefined);
  });
  try {
    return kept && kept.hash === (await hashOf(kept.text)) ? (JSON.parse(kept.text) as T) : undefined;
  } catch {
    return undefined;
  }
}

/** Remembers something; undefined forgets it. */
export async function remember(name: string, value: unknown): Promise<void> {
  const database = await opened;
  if (!database) return;
  const text = value === undefined ? undefined : JSON.stringify(value);
  const kept = text === undefined ? undefined : { text, hash: await hashOf(text) };
  await new Promise<void>((resolve) => {
    const work = database.transaction('kept', 'readwrite', { durability: 'strict' });
    work.oncomplete = work.onerror = work.onabort = () => resolve();
    const all = work.objectStore('kept');
    if (kept) all.put(kept, name);
    else all.delete(name);
  });
}
