import type { IncomingMessage } from 'node:http';

/** The address that a request comes from, as the last of so many trusted proxies names it. The same as Fastify's `request.ip`. */
export function addressOf({ socket, headers }: IncomingMessage, trustedProxies: number): string {
  const nearest = socket.remoteAddress ?? '';
  if (trustedProxies === 0) return nearest;
  const named = headers['x-forwarded-for'];
  const hops = [
    nearest,
    ...(typeof named === 'string'
      ? named
          .split(',')
          .map((one) => one.trim())
          .filter(Boolean)
          .reverse()
      : []),
  ];
  return hops[Math.min(trustedProxies, hops.length - 1)]!;
}
