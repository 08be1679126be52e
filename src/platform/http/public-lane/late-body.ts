import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';

const read = new WeakMap<IncomingMessage, Buffer>();

/** Reads a body whose length is known. Never settles for one that does not arrive: the connection's own time limit ends it. */
export function readBody(request: IncomingMessage, then: (body: Buffer) => void): void {
  let first: Buffer | undefined;
  let all: Buffer[] | undefined;
  request.on('data', (part: Buffer) => {
    if (!first) first = part;
    else (all ??= [first]).push(part);
  });
  request.on('end', () => then(all ? Buffer.concat(all) : (first ?? Buffer.alloc(0))));
}

/** Keeps a body that was read here for whoever reads it next. */
export const putBack = (request: IncomingMessage, body: Buffer): void => void read.set(request, body);

/** Lets routes read bodies that were read before them. */
export function takeLateBodies(app: FastifyInstance): void {
  app.addHook('preParsing', (request, _reply, payload, done) => {
    const body = read.get(request.raw);
    done(null, body ? Readable.from(body.length > 0 ? [body] : []) : payload);
  });
}
