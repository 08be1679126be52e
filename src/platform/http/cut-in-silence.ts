import type { Socket } from 'node:net';

const cut = new WeakSet<object>();

/**
 * A request on this connection that takes too long is cut without an answer: its sender resumes after a broken connection,
 * and would take an answer for the end. Call what is returned when the request is over.
 */
export function cutInSilence(socket: Socket): () => void {
  cut.add(socket);
  return () => void cut.delete(socket);
}

export const isCutInSilence = (socket: object): boolean => cut.has(socket);
