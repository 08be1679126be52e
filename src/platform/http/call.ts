import type { FastifyReply } from 'fastify';
import type { FaultCode } from '../graph/faults.ts';

/** What the graph gets to know of a request. */
export interface Call {
  /** The text behind `Authorization: Bearer`; null by GET and where there is none. */
  token: string | null;
  acceptLanguage: string | undefined;
  /** The network address that the request came from. */
  from: string;
  /** The id of the last event that the client has seen. */
  lastEventId?: string;
  /** The release that it wants to see the public after. */
  preview?: string;
  /** Whether it asks for an act, and its last byte has just come. */
  isAct?: boolean;
}

/** What resolvers work with during one request. */
export interface Visit {
  context: object;
  /** Who pays for the request: a key that stays the same for a signed-in person; left out for a visitor. */
  client?: string;
  /** What it came with, so that it can be asked whether that is still good; left out for a visitor. */
  credential?: string;
  /** False where no file is taken from them; else files are taken from whoever is signed in. */
  takesFiles?: boolean;
  /** Once all is read: the revision that the public part of it is of, where that is known. */
  revision?(): number | undefined;
  /** And the keys of what that part shows; null for more than can be named. */
  shown?(): readonly string[] | null;
  /** Is told how long the answer was, in bytes before compression. */
  sent?(bytes: number): void;
  close(): Promise<void>;
}

/** Of what came with open streams, what is good no more. One look for all of them. */
export type EndedOf = (credentials: readonly string[]) => Promise<ReadonlySet<string>>;

/** Opens a visit; throws a fault for a token that is not good. */
export type OpenVisit = (call: Call) => Promise<Visit>;

const statusOf: Partial<Record<FaultCode, number>> = {
  UNAUTHENTICATED: 401,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  GONE: 410,
  REQUEST_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  RATE_LIMITED: 429,
  INTERNAL: 500,
  OVERLOADED: 503,
  TIMED_OUT: 503,
};

/** Answers in the form of GraphQL's errors, so that clients have one form to read. */
export function answerFault(reply: FastifyReply, code: FaultCode, message: string, more: Record<string, unknown> = {}): FastifyReply {
  if (typeof more.retryAfter === 'number') reply.header('retry-after', String(more.retryAfter));
  const asked = reply.request.headers.accept ?? '';
  const type = asked.includes('application/graphql-response+json') ? 'application/graphql-response+json' : 'application/json';
  return reply
    .status(statusOf[code] ?? 400)
    .header('cache-control', 'no-store')
    .type(`${type}; charset=utf-8`)
    .send(JSON.stringify({ errors: [{ message, extensions: { ...more, code } }] }));
}

/** The token of `Authorization: Bearer …`; an empty text, which no token is, for anything else in that header. */
export function bearerToken(header: string | undefined): string | null {
  if (header === undefined) return null;
  return /^Bearer ([A-Za-z0-9._~+/=-]{1,500})$/i.exec(header)?.[1] ?? '';
}
