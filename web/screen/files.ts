const store = 'screen-files';

/** Whether this page may keep and check anything: over plain http, from another machine, browsers do not let it. */
const canKeep = 'caches' in globalThis && crypto.subtle !== undefined;

export async function sha256(bytes: BufferSource): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * A file by its address, exactly as its hash says: from what is kept here, else from the service. What does not have its hash is thrown away and
 * fetched again, and never shown. Undefined where it cannot be had now.
 */
export async function file(url: string, hash: string, headers: Record<string, string> = {}): Promise<Blob | undefined> {
  if (!canKeep) return fetched(url, headers);
  const kept = await caches.open(store);
  const found = await (await kept.match(url))?.blob().catch(() => undefined);
  if (found && (await hasHash(found, hash))) return found;
  if (found) await kept.delete(url);
  const blob = await fetched(url, headers);
  if (!blob || !(await hasHash(blob, hash))) return undefined;
  await keep(url, blob);
  return blob;
}

export const keep = async (url: string, blob: Blob): Promise<void> => {
  if (!canKeep) return;
  const kept = await caches.open(store);
  await kept.put(url, new Response(blob, { headers: { 'content-type': blob.type } })).catch(() => undefined); // a full disk shows what it can fetch
};

export interface FileToKeep {
  url: string;
  hash: string;
  headers?: Record<string, string>;
}

/** Fetches beforehand what is not here, one after the other, and lets go of what nobody names any more. Says whether all of it is here now. */
export async function keepOnly(files: readonly FileToKeep[]): Promise<boolean> {
  if (!canKeep) return true;
  const turn = ++wish;
  const kept = await caches.open(store);
  const named = new Set(files.map(({ url }) => new URL(url, location.href).href));
  for (const request of await kept.keys()) if (!named.has(request.url)) await kept.delete(request);
  let isAll = true;
  for (const { url, hash, headers } of files) {
    if (turn !== wish) return false; // what is to be kept is another list by now
    if (checked.has(url) && (await kept.match(url))) continue;
    if (await file(url, hash, headers)) checked.add(url);
    else isAll = false;
  }
  return isAll;
}

let wish = 0;

/** What was found whole since this page was opened; it is looked at once more whenever it is shown. */
const checked = new Set<string>();

const hasHash = async (blob: Blob, hash: string): Promise<boolean> => (await sha256(await blob.arrayBuffer())) === hash;

async function fetched(url: string, headers: Record<string, string>): Promise<Blob | undefined> {
  try {
    // kept once, here: not by the browser as well
    const response = await fetch(url, { headers, cache: canKeep ? 'no-store' : 'default', signal: AbortSignal.timeout(60_000) });
    return response.ok ? await response.blob() : undefined;
  } catch {
    return undefined;
  }
}

/** The hash in a file's address. */
export const hashIn = (url: string): string | undefined => /\/([0-9a-f]{64})\.[a-z0-9]{3,4}$/.exec(url)?.[1];
