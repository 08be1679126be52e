import { consumerOperations } from '../support/public-view.ts';

/** How long honest clients wait, in milliseconds. */
export interface Waits {
  answers: number;
  failures: number;
  p50: number;
  p99: number;
}

const asked: [string, object][] = [
  [consumerOperations.PortalCases!, { locale: 'en', first: 20 }],
  [consumerOperations.PortalEditions!, { locale: 'zh-Hans' }],
  [consumerOperations.ScreenShowcase!, { edition: 2024, locales: ['zh-Hans', 'en'] }],
];

/** Asks what portals and screens ask, a few times a second, until told to stop. Each honest client has an address of its own. */
export function honestClients(url: string): { stop(): Promise<Waits> } {
  let going = true;
  let failures = 0;
  const waits: number[] = [];
  const client = async (n: number) => {
    for (let round = n; going; round++) {
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
      waits.push(performance.now() - began);
      if (status !== 200) failures++;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  };
  const clients = Array.from({ length: 6 }, (_, n) => client(n));
  return {
    async stop() {
      going = false;
      await Promise.all(clients);
      waits.sort((a, b) => a - b);
      const at = (share: number) => waits[Math.min(waits.length - 1, Math.floor(waits.length * share))] ?? 0;
      return { answers: waits.length, failures, p50: at(0.5), p99: at(0.99) };
    },
  };
}
