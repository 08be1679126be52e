import { fault } from '../graph/faults.ts';
import type { KnownDocuments } from '../graph/known-documents.ts';

/** Puts the text in the place of `documentId`. */
export function withKnownText(body: unknown, known: KnownDocuments): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body) || !('documentId' in body)) return body;
  const { documentId, ...rest } = body as Record<string, unknown>;
  if ('query' in rest) throw fault('BAD_REQUEST', 'Send a query or a documentId, not both.');
  const query = typeof documentId === 'string' ? known.get(documentId) : undefined;
  if (query === undefined) throw fault('UNKNOWN_DOCUMENT', 'No document is known by this id. Send the text as "query" instead.');
  return { ...rest, query };
}
