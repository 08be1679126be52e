// Keeps the page and its pictures, so that a screen that is switched on while nothing answers still shows what it knew.

const kept = 'screen';

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (event.request.method !== 'GET' || origin !== self.location.origin) return;
  if (pathname.startsWith('/files/')) event.respondWith(keptFirst(event.request));
  else if (pathname.startsWith('/screen/')) event.respondWith(freshFirst(event.request));
});

/** What stands at a file's address never changes. */
async function keptFirst(request) {
  return (await caches.match(request)) ?? fresh(request);
}

async function freshFirst(request) {
  try {
    const response = await fresh(request);
    return response.ok ? response : ((await caches.match(request)) ?? response);
  } catch (error) {
    const response = await caches.match(request);
    if (response) return response;
    throw error;
  }
}

async function fresh(request) {
  const response = await fetch(request);
  if (response.ok) await (await caches.open(kept)).put(request, response.clone());
  return response;
}
