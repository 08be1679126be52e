import http from 'node:http';
import type { Server } from './child.ts';
import type { LoadOrder } from './load.ts';
import type { Work } from './work.ts';

type Request = Pick<LoadOrder, 'url' | 'method' | 'headers' | 'body'>;

export interface WarmRequests {
  /** The same question by GET, */
  get: Request;
  /** from somebody who has the answer already, */
  conditional: Request;
  /** and from somebody who takes it compressed. */
  compressed: Request;
  compressedBytes: number;
}

export async function warmRequests(program: Server, { name, query, operationName, variables }: Work): Promise<WarmRequests> {
  const url = `${program.url}?${new URLSearchParams({ query, operationName, variables: JSON.stringify(variables) }).toString()}`;
  const method = 'GET' as const;
  const headers = { accept: 'application/graphql-response+json' };
  const ask = async (more: Record<string, string>) => {
    const response = await fetch(url, { headers: { ...headers, ...more } });
    await response.arrayBuffer();
    return response;
  };
  await ask({});
  const etag = (await ask({})).headers.get('etag');
  if (!etag) throw new Error(`GET of "${name}" has no ETag.`);
  const coding = { 'accept-encoding': 'br, gzip' };
  for (const deadline = performance.now() + 10_000; (await ask(coding)).headers.get('content-encoding') !== 'br';) {
    if (performance.now() > deadline) throw new Error(`GET of "${name}" is never compressed.`);
  }
  return {
    get: { url, method, headers },
    conditional: { url, method, headers: { ...headers, 'if-none-match': etag } },
    compressed: { url, method, headers: { ...headers, ...coding } },
    compressedBytes: await compressedLength(url, { ...headers, ...coding }),
  };
}

/** As sent: `fetch` takes codings apart. */
async function compressedLength(url: string, headers: Record<string, string>): Promise<number> {
  const response = await new Promise<http.IncomingMessage>((resolve, reject) => http.get(url, { headers }, resolve).on('error', reject));
  response.resume();
  return Number(response.headers['content-length']);
}
