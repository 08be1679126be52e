import { createHash } from 'node:crypto';
import { type ApolloServer, type BaseContext, HeaderMap } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Client } from '../budget/budgets.ts';
import { visitorAt } from '../budget/client-of.ts';
import type { Limits } from '../config.ts';
import type { Admitted } from '../cost/admission.ts';
import { RequestWork } from '../database/request-work.ts';
import { type FaultCode, fault } from '../graph/faults.ts';
import type { KnownDocuments } from '../graph/known-documents.ts';
import { takeUtf8Only } from './bodies.ts';
import { answerFault, bearerToken, type Call, type OpenVisit, type Visit } from './call.ts';
import type { PublicLane } from './public-lane/public-lane.ts';
import { corsFor } from './cors.ts';
import type { Gate } from './gate.ts';
import { matches, surrogateKeys } from './get-headers.ts';
import { withKnownText } from './known-text.ts';
import { untilStopped } from './until-stopped.ts';
import { isMultipart, isPreflighted, readMultipart } from './multipart.ts';

/** Names the release after which the public is to be seen. */
export const previewHeader = 'casegraph-preview';

interface Options {
  apollo: ApolloServer<BaseContext>;
  openVisit: OpenVisit;
  knownDocuments: KnownDocuments;
  limits: Limits;
  gate: Gate;
  corsOrigins: readonly string[];
  /** Is told what types are answered with. */
  lane?: Pick<PublicLane, 'learn'> | undefined;
}

/** `GET` and `POST /graphql`, as the GraphQL-over-HTTP specification says. */
export function graphqlRoute(app: FastifyInstance, { apollo, openVisit, knownDocuments, limits, gate, corsOrigins, lane }: Options): void {
  takeUtf8Only(app, limits);
  // left unread here: readMultipart reads it once the sender is known
  app.addContentTypeParser('multipart/form-data', (_request, _payload, done) => done(null));
  const allowOrigin = corsFor(app, corsOrigins);
  const learn = (request: FastifyRequest, reply: FastifyReply) => lane?.learn(request.headers.accept, String(reply.getHeader('content-type')));

  /** Opens a visit; whoever comes with a token that is not good pays for the look. */
  const receive = async (request: FastifyRequest, call: Call) => {
    try {
      return await openVisit(call);
    } catch (error) {
      if (call.token !== null) gate.chargeForUnknownToken(request.ip);
      throw error;
    }
  };

  /** Waits for a turn. Nothing is begun for whoever has left meanwhile, except what must not be lost: it came in time. */
  const turnOf = async (client: Client, admitted: Admitted | undefined, signed: boolean, reply: FastifyReply, hasFile = false) => {
    const end = await gate.turn(client, admitted, signed, hasFile);
    if (!reply.raw.destroyed || gate.isKept(admitted, signed)) return end;
    end();
    throw fault('TIMED_OUT', 'The client has left.');
  };

  const run = async (request: FastifyRequest, reply: FastifyReply, visit: Visit, body: unknown, admitted: Admitted | undefined) => {
    const work = new RequestWork(limits.statements * (admitted?.operation === 'mutation' ? statementsOfMutations : 1));
    const { method } = request;
    const cost = admitted && { requested: admitted.cost, limit: gate.limit };
    const answering = work.run(() =>
      apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method,
          headers: headersOf(request),
          search: method === 'GET' ? `?${new URLSearchParams(body as Record<string, string>).toString()}` : '',
          body: method === 'GET' ? undefined : body,
        },
        context: async () => ({ ...visit.context, signal: work.signal, cost }),
      }),
    );
    // an act is carried to its end, whoever has left: it was asked for
    const response = await (admitted?.operation === 'mutation' ? answering : untilStopped(answering, work, reply.raw, limits.operationMs));
    if (response.body.kind !== 'complete') throw fault('BAD_REQUEST', 'Answers in parts are not served.');
    for (const [name, value] of response.headers) reply.header(name, value);
    const revision = visit.revision?.();
    if (revision !== undefined) reply.header('casegraph-revision', String(revision));
    const text = response.body.string;
    reply.status(response.status === 400 && saysSoInJson(request, text) ? 200 : (response.status ?? 200));
    return text;
  };

  app.get('/graphql', { exposeHeadRoute: false }, async (request, reply) => {
    // Whoever sends a GET is a visitor: no token is looked at, so that another site's page can do no harm with it, and
    // anyone may keep the answer.
    reply.header('access-control-allow-origin', '*').header('cross-origin-resource-policy', 'cross-origin').header('vary', 'accept, accept-encoding');
    const leave = gate.enter();
    const address = visitorAt(request.ip);
    let endTurn: (() => void) | undefined;
    try {
      gate.knock(address, 0);
      const body = withKnownText(request.query, knownDocuments);
      const admitted = gate.admit(body, address);
      if (admitted?.operation === 'mutation') {
        return await answerFault(reply.header('allow', 'POST'), 'METHOD_NOT_ALLOWED', 'Mutations are sent by POST: a GET changes nothing.');
      }
      gate.shed(admitted, false);
      gate.charge(address, admitted);
      endTurn = await turnOf(address, admitted, false, reply);
      const visit = await receive(request, { token: null, acceptLanguage: request.headers['accept-language'], from: request.ip });
      try {
        const text = await run(request, reply, visit, body, admitted);
        if (reply.statusCode !== 200 || hasErrors(text)) return await reply.header('cache-control', 'no-store').send(text);
        const tag = createHash('sha256').update(text).digest('base64url');
        learn(request, reply);
        reply.header('etag', `"${tag}"`).header('cache-control', 'public, max-age=0, must-revalidate');
        const shown = visit.shown?.();
        if (shown !== undefined) reply.header('surrogate-key', surrogateKeys(shown));
        return await (matches(request.headers['if-none-match'], tag) ? reply.status(304).send() : reply.send(text));
      } finally {
        await visit.close();
      }
    } finally {
      endTurn?.();
      leave();
    }
  });

  // whoever has nothing left hears so before a byte of the body is read
  const knock = async (request: FastifyRequest) => {
    const token = bearerToken(request.headers.authorization);
    const most = token === null ? limits.visitorBodyBytes : limits.bodyBytes;
    gate.knock(gate.payerOf(token, visitorAt(request.ip)), isMultipart(request) ? 0 : bodyBytesOf(request, most));
  };
  app.post('/graphql', { bodyLimit: limits.bodyBytes, onRequest: knock }, async (request, reply) => {
    allowOrigin(request, reply);
    reply.header('cache-control', 'no-store');
    const call = { token: bearerToken(request.headers.authorization), acceptLanguage: request.headers['accept-language'], from: request.ip };
    const address = visitorAt(request.ip);
    const isSigned = call.token !== null;
    const preview = request.headers[previewHeader];
    if (preview !== undefined && !isSigned)
      throw fault('UNAUTHENTICATED', 'A preview is for signed-in people. Send your token as "Authorization: Bearer …".');
    const payer = gate.payerOf(call.token, address);
    const hasFile = isMultipart(request);
    if (hasFile) {
      if (!isPreflighted(request))
        throw fault('BAD_REQUEST', 'A multipart request needs the header "apollo-require-preflight: true", which forms of other sites cannot send.');
      if (!isSigned) throw fault('UNAUTHENTICATED', 'Files are taken from signed-in people only. Send your token as "Authorization: Bearer …".');
    }
    const leave = gate.enter();
    let endTurn: (() => void) | undefined;
    try {
      // all that can be refused without a look at the database is refused first, except a file's request, whose body may
      // be read only once its sender is known
      let body = hasFile ? undefined : withKnownText(request.body, knownDocuments);
      let admitted = gate.admit(body, payer);
      if (!hasFile) gate.shed(admitted, isSigned);
      if (!isSigned) {
        gate.charge(address, admitted);
        endTurn = await turnOf(address, admitted, false, reply);
      }
      if (preview !== undefined && (hasFile || admitted?.operation !== 'query'))
        throw fault('BAD_REQUEST', 'A preview is only read: send a query, without the header for anything else.');
      // signed-in people wait for nothing before this: whoever opens the visit may note the instant at which the last byte was here
      const visit = await receive(request, {
        ...call,
        ...(preview === undefined ? {} : { preview: String(preview) }),
        isAct: admitted?.operation === 'mutation',
      });
      try {
        const client: Client = visit.client === undefined ? address : { kind: 'person', key: visit.client };
        if (hasFile) {
          if (visit.takesFiles === false) throw fault('OUT_OF_SCOPE', 'This key sends no files: that takes the scope WRITE.');
          await gate.turnOfFile(client); // reading it is the larger part, and broken ones have to wait as well
          body = withKnownText(await readMultipart(request, reply, limits), knownDocuments);
          admitted = gate.admit(body, payer);
        }
        if (isSigned) {
          gate.rememberPayer(call.token, client);
          gate.charge(client, admitted);
          endTurn = await turnOf(client, admitted, true, reply, hasFile);
        }
        const text = await run(request, reply, visit, body, admitted);
        visit.sent?.(Buffer.byteLength(text));
        if (!isSigned && reply.statusCode === 200) learn(request, reply);
        return await reply
          .header('x-budget-remaining', String(gate.remaining(client)))
          .header('cache-control', 'no-store')
          .send(text);
      } finally {
        await visit.close();
      }
    } finally {
      endTurn?.();
      leave();
    }
  });

  app.route({
    method: ['PUT', 'PATCH', 'DELETE', 'HEAD'],
    url: '/graphql',
    handler: (_request, reply) => answerFault(reply.header('allow', 'GET, POST'), 'METHOD_NOT_ALLOWED', 'GraphQL is spoken by GET and POST.'),
  });
}

/**
 * Whoever asks for plain `application/json` gets 200 for a document that cannot be run, as the specification wishes: there,
 * a status other than 200 could as well be some proxy's.
 */
function saysSoInJson({ headers }: FastifyRequest, text: string): boolean {
  const accept = headers.accept ?? '';
  if (!accept.includes('application/json') || accept.includes('application/graphql-response+json')) return false;
  const { errors } = JSON.parse(text) as { errors?: { extensions?: { code?: string } }[] };
  return (errors ?? []).every(({ extensions }) => notRunnable.has(extensions?.code ?? ''));
}
const notRunnable: ReadonlySet<string> = new Set<FaultCode>(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

/** An act over a hundred cases reads and writes more than any page shows; organizers alone can ask for one. */
const statementsOfMutations = 100;

/** Errors thrown while a request is read, in GraphQL's form. */
export function answerError(error: unknown, reply: FastifyReply): FastifyReply | undefined {
  if (error instanceof GraphQLError) {
    const { code, ...more } = error.extensions;
    return answerFault(reply, code as FaultCode, error.message, more);
  }
  const { statusCode, code } = error as { statusCode?: number; code?: string };
  if (statusCode === 413) return answerFault(reply, 'REQUEST_TOO_LARGE', 'The body is larger than this service takes.');
  if (statusCode === 415) return answerFault(reply, 'UNSUPPORTED_MEDIA_TYPE', 'Send the body as application/json.');
  if (statusCode === 400 || code?.startsWith('FST_ERR_CTP')) return answerFault(reply, 'BAD_REQUEST', 'The body is not well-formed JSON.');
  return undefined;
}

/** What a body says that it is long; the most that is taken where it does not say. */
function bodyBytesOf({ headers }: FastifyRequest, most: number): number {
  const declared = Number(headers['content-length'] ?? most);
  return Number.isFinite(declared) ? Math.min(declared, most) : most;
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
