/** The part of autocannon that we use; the package brings no types. */
declare module 'autocannon' {
  interface Options {
    url: string;
    method: string;
    headers: Record<string, string>;
    body?: string;
    connections: number;
    pipelining: number;
    duration: number;
    setupClient(client: { setHeaders(headers: Record<string, string>): void }): void;
  }
  interface Result {
    requests: { total: number; average: number };
    latency: { p50: number; p99: number };
    statusCodeStats: Record<string, { count: number }>;
    errors: number;
    timeouts: number;
  }
  export default function autocannon(options: Options): Promise<Result>;
}
