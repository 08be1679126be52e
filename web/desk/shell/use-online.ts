import { useSyncExternalStore } from 'react';

function hear(hearer: () => void): () => void {
  addEventListener('online', hearer);
  addEventListener('offline', hearer);
  return () => {
    removeEventListener('online', hearer);
    removeEventListener('offline', hearer);
  };
}

/** Whether the device has a network, by its own word. */
export const useOnline = (): boolean => useSyncExternalStore(hear, () => navigator.onLine);
