import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** What a process of Node holds, in MiB, once it has collected its garbage. */
export interface Held {
  heap: number;
  /** With everything outside the heap, and what V8 has not given back. */
  resident: number;
}

/** Looks into a process that was started with `--inspect-port`, through Node's own inspector: without a collection before, memory says nothing of a few megabytes. */
export async function openHeap(pid: number, port: number): Promise<{ look: () => Promise<Held>; close: () => void }> {
  process.kill(pid, 'SIGUSR1');
  const [target] = await (async () => {
    for (;;) {
      const answer = await fetch(`http://127.0.0.1:${port}/json/list`).catch(() => undefined);
      if (answer?.ok) return (await answer.json()) as [{ webSocketDebuggerUrl: string }];
      await sleep(100);
    }
  })();
  const socket = new WebSocket(target.webSocketDebuggerUrl);
  await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }));
  let last = 0;
  const ask = <T>(method: string): Promise<T> => {
    const id = ++last;
    socket.send(JSON.stringify({ id, method }));
    return new Promise((resolve) => {
      const hear = ({ data }: MessageEvent<string>) => {
        const answer = JSON.parse(data) as { id?: number; result: T };
        if (answer.id !== id) return;
        socket.removeEventListener('message', hear);
        resolve(answer.result);
      };
      socket.addEventListener('message', hear);
    });
  };
  const look = async () => {
    await ask('HeapProfiler.collectGarbage');
    const { usedSize } = await ask<{ usedSize: number }>('Runtime.getHeapUsage');
    const resident = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1_024;
    return { heap: usedSize / 1_048_576, resident };
  };
  // a process does not end while somebody looks into it
  return { look, close: () => socket.close() };
}
