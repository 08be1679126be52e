import { createHash } from 'node:crypto';
import { type ApolloServer, type BaseContext, HeaderMap } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Limits } from '../config.ts';
import { type FaultCode, fault } from '../graph/faults.ts';
import type { KnownDocuments } from '../graph/known-documents.ts';
import { answerFault, bearerToken, type Call, type OpenVisit } from './call.ts';
import { isMultipart, isPreflighted, readMultipart } from './multipart.ts';

interface Options {
  apollo: ApolloServer<BaseContext>;
  openVisit: OpenVisit;
  knownDocuments: KnownDocuments;
  limits: Limits;
}

/** `GET` and `POST /graphql`, as the GraphQL-over-HTTP specification says. */
export function graphqlRoute(app: FastifyInstance, { apollo, openVisit, knownDocuments, limits }: Options): void {
  app.removeContentTypeParser('text/plain'); // a form of another site could send it
  // left unread here: readMultipart reads it once the sender is known
  app.addContentTypeParser('multipart/form-data', (_request, _payload, done) => done(null));

  const answer = async (request: FastifyRequest, reply: FastifyReply, call: Call, readBody: () => Promise<unknown>) => {
    const visit = await openVisit(call);
    try {
      const body = withKnownText(await readBody(), knownDocuments);
      const { method } = request;
      const response = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method,
          headers: headersOf(request),
          search: method === 'GET' ? `?${new URLSearchParams(body as Record<string, string>).toString()}` : '',
          body: method === 'GET' ? undefined : body,
        },
        context: async () => visit.context,
      });
      if (response.body.kind !== 'complete') throw fault('BAD_REQUEST', 'Answers in parts are not served.');
      for (const [name, value] of response.headers) reply.header(name, value);
      reply.status(response.status ?? 200).header('vary', 'accept');
      return { reply, text: response.body.string };
    } finally {
      await visit.close();
    }
  };

  app.get('/graphql', { exposeHeadRoute: false }, async (request, reply) => {
    // Whoever sends a GET is a visitor: no token is looked at, so that another site's page can do no harm with it, and
    // anyone may keep the answer.
    const call = { token: null, acceptLanguage: request.headers['accept-language'] };
    const { text } = await answer(request, reply, call, async () => request.query);
    reply.header('access-control-allow-origin', '*');
    if (reply.statusCode !== 200 || hasErrors(text)) return reply.header('cache-control', 'no-store').send(text);
    const etag = `"${createHash('sha256').update(text).digest('base64url')}"`;
    reply.header('etag', etag).header('cache-control', 'public, max-age=0, must-revalidate');
    return matches(request.headers['if-none-match'], etag) ? reply.status(304).send() : reply.send(text);
  });

  app.post('/graphql', { bodyLimit: limits.bodyBytes }, async (request, reply) => {
    const call = { token: bearerToken(request.headers.authorization), acceptLanguage: request.headers['accept-language'] };
    if (isMultipart(request)) {
      if (!isPreflighted(request))
        throw fault('BAD_REQUEST', 'A multipart request needs the header "apollo-require-preflight: true", which forms of other sites cannot send.');
      if (call.token === null)
        throw fault('UNAUTHENTICATED', 'Files are taken from signed-in people only. Send your token as "Authorization: Bearer …".');
    }
    const readBody = async () => (isMultipart(request) ? readMultipart(request, reply, limits) : request.body);
    const { text } = await answer(request, reply, call, readBody);
    return reply.header('cache-control', 'no-store').send(text);
  });

  app.route({
    method: ['PUT', 'PATCH', 'DELETE', 'HEAD'],
    url: '/graphql',
    handler: (_request, reply) => answerFault(reply.header('allow', 'GET, POST'), 'METHOD_NOT_ALLOWED', 'GraphQL is spoken by GET and POST.'),
  });
}

/** Puts the text in the place of `documentId`. */
export function withKnownText(body: unknown, known: KnownDocuments): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body) || !('documentId' in body)) return body;
  const { documentId, ...rest } = body as Record<string, unknown>;
  if ('query' in rest) throw fault('BAD_REQUEST', 'Send a query or a documentId, not both.');
  const query = typeof documentId === 'string' ? known.get(documentId) : undefined;
  if (query === undefined) throw fault('UNKNOWN_DOCUMENT', 'No document is known by this id. Send the text as "query" instead.');
  return { ...rest, query };
}

/** Errors thrown while a request is read, in GraphQL's form. */
export function answerError(error: unknown, reply: FastifyReply): FastifyReply | undefined {
  if (error instanceof GraphQLError) return answerFault(reply, error.extensions.code as FaultCode, error.message);
  const { statusCode, code } = error as { statusCode?: number; code?: string };
  if (statusCode === 413) return answerFault(reply, 'REQUEST_TOO_LARGE', 'The body is larger than this service takes.');
  if (statusCode === 415) return answerFault(reply, 'UNSUPPORTED_MEDIA_TYPE', 'Send the body as application/json.');
  if (statusCode === 400 || code?.startsWith('FST_ERR_CTP')) return answerFault(reply, 'BAD_REQUEST', 'The body is not well-formed JSON.');
  return undefined;
}

function headersOf(request: FastifyRequest): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  // a multipart request's body has become the JSON that it stands for
  if (isMultipart(request)) headers.set('content-type', 'application/json');
  return headers;
}

/** Only the answer's own top level counts; `errors` comes first in it where there are any. */
const hasErrors = (text: string) => text.startsWith('{"errors":');

const matches = (header: string | undefined, etag: string): boolean =>
  header !== undefined && (header.trim() === '*' || header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag));
