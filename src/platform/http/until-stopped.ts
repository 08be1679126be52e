import type { ServerResponse } from 'node:http';
import type { RequestWork } from '../database/request-work.ts';

/** The answer; or a refusal once nobody waits for it any more, or it has taken too long. Nothing is read for it from then on. */
export async function untilStopped<T>(answering: Promise<T>, work: RequestWork, response: ServerResponse | undefined, longestMs: number): Promise<T> {
  const gone = () => {
    if (!response?.writableFinished) work.stop('TIMED_OUT', 'The client has left.');
  };
  const late = setTimeout(() => work.stop('TIMED_OUT', `The answer took longer than ${longestMs} ms. Ask for less.`), longestMs);
  response?.once('close', gone);
  const stopped = new Promise<never>((_, reject) => {
    work.signal.addEventListener('abort', () => reject(work.signal.reason as Error), { once: true });
  });
  try {
    return await Promise.race([answering, stopped]);
  } finally {
    clearTimeout(late);
    response?.off('close', gone);
  }
}
