const hour = 3_600_000;

let isNew = false;
const hearers = new Set<() => void>();

/** Whether the service has another version of these pages than the one that runs in this window. */
export const newVersion = {
  is: (): boolean => isNew,
  hear(hearer: () => void): () => void {
    hearers.add(hearer);
    return () => void hearers.delete(hearer);
  },
};

/**
 * Has the browser keep the desk's own page and files (`keep.ts`), so that a reload without a network shows the desk. Nothing that anybody reads or
 * writes is among them. Another version is told of, never forced on somebody who writes; the next time that the page is loaded it is there.
 */
export function keepPage(): void {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return;
  serviceWorker.addEventListener('message', ({ data }) => {
    const { version } = (data ?? {}) as { version?: string };
    if (version === undefined || version === document.documentElement.dataset.page) return;
    isNew = true;
    for (const hearer of hearers) hearer();
  });
  serviceWorker.startMessages(); // a page outside of its scope, as that of signing in is, hears it as well
  serviceWorker
    .register('/desk/keep.js', { scope: '/desk', updateViaCache: 'none' })
    .then((registration) => {
      setInterval(() => void registration.update().catch(() => undefined), hour);
      const worker = registration.active ?? registration.waiting ?? registration.installing;
      if (worker) tellOfFiles(worker);
    })
    .catch(() => undefined); // storage may be closed to this page: then it needs the network, as before
}

/** What was loaded past the worker: before it was there, or by a page that began with signing in, where it is not asked. */
function tellOfFiles(worker: ServiceWorker): void {
  new PerformanceObserver((list) => {
    const files = list.getEntries().map(({ name }) => new URL(name).pathname);
    worker.postMessage({ loaded: files.filter((file) => file.startsWith('/web/')) });
  }).observe({ type: 'resource', buffered: true });
}
