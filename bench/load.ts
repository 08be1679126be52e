// One burst of load, in a process of its own: reads what to send from LOAD, prints what came of it as one line of JSON.
import autocannon from 'autocannon';

const { url, method, headers, body, seconds, connections = 32, rate } = JSON.parse(process.env.LOAD!) as LoadOrder;

/** What to send, over and over, on 32 connections that stay open: each of a client of its own, as proxies tell of them. */
export interface LoadOrder {
  url: string;
  method: 'GET' | 'POST';
  headers: Record<string, string>;
  body?: string;
  seconds: number;
  connections?: number;
  /** So many in a second, whatever the server could do; left out: as many as it answers. */
  rate?: number;
}

export interface LoadResult {
  requests: number;
  perSecond: number;
  p50: number;
  p99: number;
  /** Answers by status, and requests that got none. */
  statuses: Record<string, number>;
  failed: number;
}

let clients = 0;
const result = await autocannon({
  ...{ url, method, headers, ...(body === undefined ? {} : { body }), connections, pipelining: 1, duration: seconds },
  ...(rate === undefined ? {} : { overallRate: rate }),
  setupClient: (client) => client.setHeaders({ ...headers, 'x-forwarded-for': `198.51.100.${++clients}` }),
});
const statuses = Object.fromEntries(Object.entries(result.statusCodeStats).map(([status, { count }]) => [status, count]));
const told: LoadResult = {
  requests: result.requests.total,
  perSecond: result.requests.average,
  p50: result.latency.p50,
  p99: result.latency.p99,
  statuses,
  failed: result.errors + result.timeouts,
};
console.log(JSON.stringify(told));
