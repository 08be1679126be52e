import { Worker } from 'node:worker_threads';
import { consumerOperations } from '../support/public-view.ts';

/** How long honest clients waited for each answer, in milliseconds, and what they got instead of one. */
export interface Waits {
  waits: number[];
  failures: string[];
}

export interface Honest {
  url: string;
  /** What visitors ask. */
  asked: [query: string, variables: object][];
  /** Signed-in people, each with a draft that they save again and again. */
  people: { token: string; id: string; version: number }[];
}

/** The share of the waits, from 0 to 1, that was no longer than this. */
export function quantile(waits: readonly number[], share: number): number {
  const sorted = waits.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const asked: Honest['asked'] = [
  [consumerOperations.PortalCases!, { locale: 'en', first: 20 }],
  [consumerOperations.PortalEditions!, { locale: 'zh-Hans' }],
  [consumerOperations.ScreenShowcase!, { edition: 2024, locales: ['zh-Hans', 'en'] }],
];

/**
 * Asks what portals and screens ask, and what people do who fill in a form; each client some times a second from an address of
 * its own, in a thread of its own:
 * what the attackers here do must not make the clock late that the honest are measured with.
 */
export class HonestClients {
  readonly #worker: Worker;

  constructor(url: string, people: Honest['people']) {
    const workerData: Honest = { url, asked, people };
    this.#worker = new Worker(new URL('honest-worker.ts', import.meta.url), { workerData, execArgv: [] });
  }

  /** Measures for so long. */
  measure(ms: number): Promise<Waits> {
    return new Promise((resolve, reject) => {
      this.#worker.once('error', reject);
      this.#worker.once('message', (waits: Waits) => (this.#worker.off('error', reject), resolve(waits)));
      this.#worker.postMessage(ms);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}
