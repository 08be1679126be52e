import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyReply } from 'fastify';
import type { FaultCode } from '../graph/faults.ts';
import { answerFault } from './call.ts';

/** Whatever is answered is data, not a page: nothing in it runs, is framed, or is read by another site. Pages say otherwise. */
export const guarding = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-frame-options': 'DENY',
  'cross-origin-resource-policy': 'same-origin',
};

/** Answers an address that no route can be looked for: it comes before every hook. */
export function answerUnreadableAddress(id: string, reply: FastifyReply): void {
  void reply.headers({ ...guarding, 'x-request-id': id });
  answerFault(reply, 'BAD_REQUEST', 'The address is not well-formed.');
}

const whys: Record<string, [status: number, code: FaultCode, message: string]> = {
  HPE_HEADER_OVERFLOW: [431, 'REQUEST_TOO_LARGE', 'The headers are larger than this service takes.'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, 'REQUEST_TOO_LARGE', 'The body is larger than this service takes.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'TIMED_OUT', 'The request took too long to arrive.'],
};
const otherwise = [400, 'BAD_REQUEST', 'This is not a well-formed HTTP request.'] as const;

/** Answers what is not even HTTP, in the form of every other error, and hangs up. */
export function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  // an answer may be under way on this connection: a second one in the middle of it would be read as part of the first
  if (error.code === 'ECONNRESET' || !socket.writable || socket.bytesWritten > 0) {
    socket.destroy();
    return;
  }
  const [status, code, message] = whys[error.code ?? ''] ?? otherwise;
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
  const head = {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    ...guarding,
  };
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}connection: close\r\n\r\n${body}`);
}
