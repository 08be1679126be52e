import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { codingsOf } from '../platform/http/public-lane/codings.ts';

const compress = {
  br: (bytes: Buffer) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes),
};
/** Smaller copies, by the hash of what they are copies of. */
const kept = new LRUCache<string, Buffer>({ maxSize: 16_000_000, sizeCalculation: ({ length }) => length + 200 });

/** Sends a text in the smallest form that the client takes; each form is made once. */
export async function inCodings(request: FastifyRequest, reply: FastifyReply, bytes: Buffer, tag: string): Promise<FastifyReply> {
  const coding = codingsOf(request.headers['accept-encoding'])[0];
  if (coding !== 'br' && coding !== 'gzip') return reply.send(bytes);
  const key = `${coding} ${tag}`;
  let smaller = kept.get(key);
  if (!smaller) kept.set(key, (smaller = await compress[coding](bytes)));
  return reply.header('content-encoding', coding).send(smaller);
}
