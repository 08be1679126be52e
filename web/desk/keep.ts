/// <reference lib="webworker" />
export {};

// Keeps the desk's own page and the files that it is made of, so that a reload without a network shows the desk. Nothing else is answered from
// here: what people read and write goes past this to the graph, and never lies here. It imports nothing. The program writes the version and the
// list in front of it.

declare const self: ServiceWorkerGlobalScope;
declare const keptVersion: string;
/** What the desk's first page is made of, by address. */
declare const keptFiles: readonly string[];

const mark = 'desk-page-';
const store = mark + keptVersion;
/** The page is the same at all of the desk's addresses: it is kept under one. */
const place = '/desk';
/** How long the page may take to come before the one that is kept is shown, in milliseconds. */
const patience = 4_000;

self.addEventListener('install', (event) => event.waitUntil(keepAll()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (event.request.method !== 'GET' || origin !== self.location.origin) return;
  if (event.request.mode === 'navigate') {
    if (pathname === place || pathname.startsWith(`${place}/`)) event.respondWith(page(event.request));
  } else if (isFile(pathname)) event.respondWith(file(pathname));
});
// a page says what it had loaded before it was kept
self.addEventListener('message', (event) => {
  const { loaded } = (event.data ?? {}) as { loaded?: readonly string[] };
  if (loaded) event.waitUntil(Promise.all(loaded.filter(isFile).map(file)));
});

/** Files of the build: their names hold the hash of their bytes, so that they are the same for ever. */
const isFile = (pathname: string): boolean => /^\/web\/[\w.-]+$/.test(pathname);

async function keepAll(): Promise<void> {
  await Promise.all(keptFiles.map(file));
  await keepPage(await fetch(place, { cache: 'no-cache' }));
  await self.skipWaiting();
}

/** A page is kept with what it is made of: one of another version names files that are not here. */
async function keepPage(response: Response): Promise<void> {
  if (!response.ok || !(await response.clone().text()).includes(`data-page="${keptVersion}"`)) return;
  await keep(place, response);
}

/** The version before stays for the windows in which it still runs; they are told that there is another one. */
async function takeOver(): Promise<void> {
  const kept = (await caches.keys()).filter((name) => name.startsWith(mark) && name !== store);
  for (const name of kept.slice(0, -1)) await caches.delete(name);
  await self.clients.claim();
  for (const window of await self.clients.matchAll({ type: 'window', includeUncontrolled: true })) window.postMessage({ version: keptVersion });
}

/** As it is kept; what is not, or where the device's storage fails, comes from the service. */
async function file(pathname: string): Promise<Response> {
  const kept = await findKept(pathname).catch(() => undefined);
  if (kept) return kept;
  const response = await fetch(pathname);
  if (response.ok) await keep(pathname, response.clone());
  return response;
}

async function findKept(pathname: string): Promise<Response | undefined> {
  for (const name of await caches.keys()) {
    const found = name.startsWith(mark) ? await (await caches.open(name)).match(pathname, { ignoreVary: true }) : undefined;
    if (!found) continue;
    if (name !== store) await keep(pathname, found.clone());
    return found;
  }
  return undefined;
}

/** A device without room shows the page all the same. */
async function keep(pathname: string, response: Response): Promise<void> {
  await caches
    .open(store)
    .then((cache) => cache.put(pathname, response))
    .catch(() => undefined);
}

/** The page as the service has it; as it was kept where the service does not answer, or answers with something that is no page. */
async function page(request: Request): Promise<Response> {
  const instead = () =>
    caches
      .open(store)
      .then((cache) => cache.match(place, { ignoreVary: true }))
      .catch(() => undefined);
  try {
    const response = await fetch(request, { signal: AbortSignal.timeout(patience) });
    if (response.status >= 500) return (await instead()) ?? response;
    await keepPage(response.clone());
    return response;
  } catch {
    return (await instead()) ?? Response.error();
  }
}
