/// <reference lib="webworker" />
export {};

// Keeps the pages of the screens with all that they are made of, each file checked by its hash, when it comes and whenever it is used. It runs
// beside the pages, and imports nothing. The program writes the version and the list in front of it.

declare const self: ServiceWorkerGlobalScope;
declare const keptVersion: string;
/** What the pages are made of, by address, with the SHA-256 of each. */
declare const keptFiles: Record<string, string>;

const store = `screen-page-${keptVersion}`;
/** How long a page may take to come before the one that is kept is shown, in milliseconds. */
const patience = 4_000;

self.addEventListener('install', (event) => event.waitUntil(keepAll()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (event.request.method !== 'GET' || origin !== self.location.origin) return;
  if (keptFiles[pathname]) event.respondWith(whole(pathname));
  else if (event.request.mode === 'navigate' && isPage(pathname)) event.respondWith(page(event.request));
});

/** All of them or none: half a version is no version. */
async function keepAll(): Promise<void> {
  const kept = await caches.open(store);
  const missing: string[] = [];
  for (const path of Object.keys(keptFiles)) if (!(await kept.match(path))) missing.push(path);
  const next = async (): Promise<void> => {
    for (let path = missing.pop(); path; path = missing.pop()) {
      const response = await fetched(path);
      if (!response) throw new Error(`${path} is not what it should be`);
      await kept.put(path, response);
    }
  };
  await Promise.all([next(), next(), next(), next()]);
  for (const url of await pages()) await keepPage(kept, url, await fetch(url, { cache: 'no-cache' }));
  await self.skipWaiting();
}

/** The screens' pages that are open, and those that were kept with a version before. */
async function pages(): Promise<Set<string>> {
  const open = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  const before = (await caches.keys()).filter((name) => name.startsWith('screen-page-'));
  const requests = await Promise.all(before.map(async (name) => (await caches.open(name)).keys()));
  return new Set([...open.map(({ url }) => url), ...requests.flat().map(({ url }) => url)].filter((url) => isPage(new URL(url).pathname)));
}

const isPage = (pathname: string): boolean => /^\/screen\/(wall|\d{4})$/.test(pathname);

/** A page is kept with what it is made of: one of another version names files that are not here. */
async function keepPage(kept: Cache, url: string, response: Response): Promise<void> {
  if (response.ok && (await response.clone().text()).includes(`data-page="${keptVersion}"`)) await kept.put(url, response);
}

async function takeOver(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith('screen-page-') && name !== store) await caches.delete(name);
  await self.clients.claim();
}

/** What is kept if it is whole, else what the service sends; what has not its hash is never used. */
async function whole(path: string): Promise<Response> {
  const kept = await caches.open(store);
  const found = await kept.match(path);
  if (found && (await hasHash(found.clone(), keptFiles[path]!))) return found;
  if (found) await kept.delete(path);
  const response = await fetched(path);
  if (!response) return Response.error();
  await kept.put(path, response.clone());
  return response;
}

async function fetched(path: string): Promise<Response | undefined> {
  const response = await fetch(path, { cache: 'no-cache' });
  return response.ok && (await hasHash(response.clone(), keptFiles[path]!)) ? response : undefined;
}

/** The page as the service has it; as it was kept where the service does not answer, or answers with something that is no page. */
async function page(request: Request): Promise<Response> {
  const kept = await caches.open(store);
  const instead = async () => (await kept.match(request.url)) ?? slate();
  try {
    const response = await fetch(request, { signal: AbortSignal.timeout(patience) });
    if (response.status >= 500) return await instead();
    await keepPage(kept, request.url, response.clone());
    return response;
  } catch {
    return instead();
  }
}

/** Where not even the page is here: something calm, which looks for it again. */
const slate = (): Response =>
  new Response(
    `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><meta http-equiv="refresh" content="10"><title>·</title>
<style>html{height:100%;background:#071523;color:#f3f5f7;cursor:none;overflow:hidden}body{height:100%;margin:0;display:grid;place-content:center;text-align:center;font:5vw/1.5 sans-serif}p{margin:0}p+p{font-size:.5em;opacity:.8}</style>
<p>精品案例发布展示</p><p lang="en">Showcase of Outstanding Cases</p>`,
    { headers: { 'content-type': 'text/html; charset=utf-8' } },
  );

async function hasHash(response: Response, hash: string): Promise<boolean> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.arrayBuffer()));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('') === hash;
}
