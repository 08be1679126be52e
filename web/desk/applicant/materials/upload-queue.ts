import { Upload } from 'tus-js-client';

export interface Sending {
  materialId: string;
  name: string;
  percent: number;
  is: 'SENDING' | 'PAUSED' | 'WAITING' | 'FAILED';
}

const uploads = new Map<string, { upload: Upload; state: Sending }>();
const listeners = new Set<() => void>();
let snapshot: ReadonlyMap<string, Sending> = new Map();

const tell = (): void => {
  snapshot = new Map([...uploads].map(([id, { state }]) => [id, state]));
  for (const listener of listeners) listener();
};
const change = (id: string, some: Partial<Sending>): void => {
  const one = uploads.get(id);
  if (!one) return;
  one.state = { ...one.state, ...some };
  tell();
};

/** Files on their way, whichever page is open. Each goes on where it was: the node says how many bytes are there. */
export const uploadQueue = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  snapshot: (): ReadonlyMap<string, Sending> => snapshot,
  send(materialId: string, file: File, to: { url: string; chunkBytes: number }, onDone: () => void): void {
    const here = new URL(to.url, location.href);
    const upload = new Upload(file, {
      uploadUrl: here.origin === location.origin ? to.url : location.origin + here.pathname,
      chunkSize: to.chunkBytes,
      headers: { 'casegraph-session': 'cookie' },
      retryDelays: [0, 1_000, 3_000, 5_000, 10_000, 20_000, 40_000],
      onProgress: (sent, all) => change(materialId, { percent: Math.floor((100 * sent) / Math.max(1, all)), is: 'SENDING' }),
      onError: () => change(materialId, { is: navigator.onLine ? 'FAILED' : 'WAITING' }),
      onSuccess: () => {
        uploads.delete(materialId);
        tell();
        onDone();
      },
    });
    uploads.set(materialId, { upload, state: { materialId, name: file.name, percent: 0, is: 'SENDING' } });
    tell();
    upload.start();
  },
  pause(materialId: string): void {
    void uploads.get(materialId)?.upload.abort();
    change(materialId, { is: 'PAUSED' });
  },
  resume(materialId: string): void {
    change(materialId, { is: 'SENDING' });
    uploads.get(materialId)?.upload.start();
  },
  forget(materialId: string): void {
    void uploads.get(materialId)?.upload.abort();
    uploads.delete(materialId);
    tell();
  },
};

addEventListener('online', () => {
  for (const { state } of uploads.values()) if (state.is === 'WAITING' || state.is === 'FAILED') uploadQueue.resume(state.materialId);
});
addEventListener('beforeunload', (event) => {
  if (uploads.size > 0) event.preventDefault();
});
