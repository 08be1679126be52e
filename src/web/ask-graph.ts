import type { FastifyInstance } from 'fastify';
import type { KnownOperations } from '../platform/graph/known-documents.ts';

/** The graph would not answer: it is too busy, or the visitor has used up their share. */
export class Unanswered extends Error {
  readonly status: number;
  readonly retryAfter: string | undefined;

  constructor(status: number, retryAfter: string | undefined) {
    super(`the graph answered with ${status}`);
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

interface Listening {
  /** Hears each answer as it came. */
  hear?: (text: string) => void;
  /** In whose name it is asked; left out, as a visitor, by GET. */
  headers?: Record<string, string>;
}

/**
 * Asks the graph for a page, within this process: by the document's hash, and from the visitor's own address. So pages see what every
 * visitor may see, and are paid for by whoever asks for them. With headers of a person it goes by POST, and the graph decides what they see.
 */
export function askGraph(app: FastifyInstance, operations: KnownOperations, from: string, { hear, headers: named }: Listening = {}) {
  return async (operation: string, variables: Record<string, unknown>): Promise<unknown> => {
    const documentId = operations.get(operation);
    if (documentId === undefined) throw new Error(`No document of schema/operations/ is called ${operation}.`);
    const query = new URLSearchParams({ documentId, variables: JSON.stringify(variables) });
    const { statusCode, payload, headers } = await app.inject({
      ...(named ? { method: 'POST', url: '/graphql', payload: { documentId, variables } } : { method: 'GET', url: `/graphql?${query}` }),
      remoteAddress: from,
      headers: { ...named, accept: 'application/graphql-response+json' },
    });
    const { data, errors } = JSON.parse(payload) as { data?: unknown; errors?: { message: string; extensions?: { code?: string } }[] };
    if (statusCode === 429 || statusCode === 503) throw new Unanswered(statusCode, headers['retry-after'] as string | undefined);
    // what an address asks for is not there if the graph cannot make sense of it
    if (errors?.some(({ extensions }) => isAskedInVain(extensions?.code, named !== undefined))) throw new Unanswered(404, undefined);
    if (statusCode !== 200 || errors || !data) throw new Error(`${operation} was answered with ${statusCode}: ${errors?.[0]?.message}`);
    hear?.(payload);
    return data;
  };
}

const isAskedInVain = (code: string | undefined, isNamed: boolean): boolean =>
  code === 'BAD_USER_INPUT' || (isNamed && ['NOT_FOUND', 'BAD_REQUEST', 'UNAUTHENTICATED', 'SECOND_FACTOR_REQUIRED'].includes(code ?? ''));
