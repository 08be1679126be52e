import { availableParallelism } from 'node:os';

/** How many cores may be busy with what only one person waits for: one stays free for what everybody waits for. */
export const spareCores = Math.max(1, availableParallelism() - 1);

/** Runs so many of these at a time; the others wait in their order. */
export function fewAtOnce(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (running < most) running++;
    else await new Promise<void>((begin) => waiting.push(begin));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}
