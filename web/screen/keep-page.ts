import type { Wall } from './wall.ts';

const hour = 3_600_000;

/**
 * Keeps the page itself, its faces and its scripts, so that a screen that is switched on while nothing answers still shows what it knew. When the
 * service has another version, and all of it is here, the page changes to it, as soon as nothing is on stage.
 */
export function keepPage(wall: Wall): void {
  void navigator.storage?.persist?.().catch(() => false);
  const { serviceWorker } = navigator;
  if (!serviceWorker) return;
  const wasKept = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (!wasKept) return; // kept for the first time: it is the version that runs
    const turn = setInterval(() => {
      if (!wall.isQuiet) return;
      clearInterval(turn);
      location.reload();
    }, 5_000);
  });
  serviceWorker
    .register('/screen/keep.js', { scope: '/screen/' })
    .then((registration) => setInterval(() => void registration.update().catch(() => undefined), hour))
    .catch(() => undefined);
}
