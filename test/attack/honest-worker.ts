import { parentPort, workerData } from 'node:worker_threads';
import type { Waits } from './honest.ts';

const { url, asked } = workerData as { url: string; asked: [string, object][] };
const clients = 6;
const pauseMs = 150;

parentPort!.on('message', (ms: number) => {
  const end = performance.now() + ms;
  const measured: Waits = { waits: [], failures: 0 };
  const client = async (n: number) => {
    await pause((n * pauseMs) / clients);
    for (let round = n; performance.now() < end; round++) {
      const [query, variables] = asked[round % asked.length]!;
      const began = performance.now();
      const status = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': `192.0.2.${n + 1}` },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(10_000),
      }).then(
        async (response) => (await response.text(), response.status),
        () => 0,
      );
      measured.waits.push(performance.now() - began);
      if (status !== 200) measured.failures++;
      await pause(pauseMs);
    }
  };
  void Promise.all(Array.from({ length: clients }, (_, n) => client(n))).then(() => parentPort!.postMessage(measured));
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
