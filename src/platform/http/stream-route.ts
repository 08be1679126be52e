import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { getOperationAST, getVariableValues, GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';
import { createHandler, type Response } from 'graphql-sse';
import { visitorAt } from '../budget/client-of.ts';
import { contentHash } from '../canonical-json.ts';
import type { Limits } from '../config.ts';
import { faultFormatter } from '../graph/apollo.ts';
import { fault } from '../graph/faults.ts';
import type { KnownDocuments } from '../graph/known-documents.ts';
import { variableWithoutValue, withoutValues } from '../graph/without-values.ts';
import type { Log } from '../log.ts';
import { answerFault, bearerToken, type EndedOf, type OpenVisit, type Visit } from './call.ts';
import type { Gate } from './gate.ts';
import { withKnownText } from './known-text.ts';
import type { PublicReads } from './public-lane/public-reads.ts';
import { SharedStreams, type Upstream, writeEvent } from './shared-streams.ts';
import { streamPlaces } from './stream-places.ts';

interface Options {
  schema: GraphQLSchema;
  openVisit: OpenVisit;
  endedOf?: EndedOf | undefined;
  knownDocuments: KnownDocuments;
  /** What is public, for streams that listeners share. */
  publicReads?: PublicReads | undefined;
  limits: Limits;
  gate: Gate;
  log: Log;
}

/** How often it is asked whether what streams came with is still good, in milliseconds. */
const lookEvery = 500;

/**
 * `/graphql/stream`: subscriptions by the graphql-sse protocol, distinct connections. Whoever listens by GET is a visitor; by
 * POST a token counts, and the stream ends with what it came with.
 */
export function streamRoute(app: FastifyInstance, options: Options): { endAll(): void } {
  const { schema, openVisit, endedOf, knownDocuments, publicReads, limits, gate, log } = options;
  const format = faultFormatter(log);
  const open = new Map<FastifyReply, string | undefined>();
  const places = streamPlaces();
  const shared = new SharedStreams();
  const cutWhatEnded = async () => {
    const credentials = [...new Set(open.values())].filter((one) => one !== undefined);
    if (credentials.length === 0) return;
    const ended = await endedOf?.(credentials);
    for (const [reply, credential] of open) if (credential !== undefined && ended?.has(credential)) reply.raw.destroy();
  };
  let looking: Promise<void> | undefined;
  const look = setInterval(() => {
    looking ??= cutWhatEnded()
      .catch((error: unknown) => log.warn({ err: error }, 'it cannot be asked whether streams are still good; trying again'))
      .finally(() => (looking = undefined));
  }, lookEvery).unref();

  const serve = async (request: FastifyRequest, reply: FastifyReply) => {
    const params = withKnownText(request.method === 'GET' ? request.query : request.body, knownDocuments) as Record<string, unknown> | null;
    const address = visitorAt(request.ip);
    gate.knock(address, 0);
    const admitted = gate.admit(params, address);
    // no stream is turned away because others press the node: a stage has to go on
    gate.charge(address, admitted);
    if (typeof params?.query !== 'string') return answerFault(reply, 'BAD_REQUEST', 'Send a subscription as "query", or its "documentId".');
    readSubscription(schema, params, limits);
    // a place is taken before anything is waited for: others come in meanwhile
    const giveBack = places.take(['all', limits.streams], [`address ${address.key}`, limits.streamsPerAddress]);
    if (!giveBack) return tooMany(reply);
    try {
      const isPublic = admitted !== undefined && [...admitted.rootFields].every((field) => publicReads?.streamFields.has(field));
      return (isPublic && (await share(request, reply, params))) || (await listen(request, reply, params));
    } finally {
      giveBack();
    }
  };

  /** Listens together with whoever asks the same. Not where they come with a token, or have to be told what nobody else is. */
  const share = async (request: FastifyRequest, reply: FastifyReply, params: Record<string, unknown>) => {
    const revision = publicReads!.revision();
    if (revision === undefined || (request.method === 'POST' && request.headers.authorization !== undefined)) return undefined;
    const seen = header(request, 'last-event-id');
    const question = `${revision} ${contentHash([params.query, params.operationName ?? null, variablesOf(params)])}`;
    const openUpstream = async (): Promise<Upstream> => {
      const read = publicReads!.openRead(seen);
      const events = await eventsOf(request, params, { context: read.context, close: read.close });
      if (!Array.isArray(events)) return read.close().then(() => Promise.reject(new Error('the stream does not begin')));
      const [body, , ids] = events;
      const close = async () => {
        await body.return(undefined);
        await read.close();
      };
      return { frames: framesOf(body, ids), close };
    };
    const { raw } = reply;
    // what is owed is written behind the head, which goes out with it
    const joined = shared.join(question, seen, raw, openUpstream, () => {
      reply.hijack();
      open.set(reply, undefined);
      raw.writeHead(200, streamHeaders).write(':\n\n');
    });
    if (!joined) return undefined;
    await joined.finally(() => open.delete(reply));
    return reply;
  };

  const listen = async (request: FastifyRequest, reply: FastifyReply, params: Record<string, unknown>) => {
    // nothing of another site's page comes by POST without a preflight, and no cookie counts
    const token = request.method === 'POST' ? bearerToken(request.headers.authorization) : null;
    const visit = await openVisit({
      token,
      acceptLanguage: request.headers['accept-language'],
      from: request.ip,
      lastEventId: header(request, 'last-event-id'),
    }).catch((error: unknown) => {
      if (token !== null) gate.chargeForUnknownToken(request.ip);
      throw error;
    });
    const giveBack = visit.client === undefined ? () => {} : places.take([`person ${visit.client}`, limits.streamsPerClient]);
    try {
      return giveBack ? await carry(request, reply, params, visit) : await tooMany(reply);
    } finally {
      giveBack?.();
      await visit.close();
    }
  };

  /** The events and their ids; or an answer that there are none. */
  const eventsOf = async (request: FastifyRequest, params: Record<string, unknown>, visit: Visit) => {
    const ids: string[] = [];
    const handle = createHandler<FastifyRequest, Visit>({
      schema,
      authenticate: () => null,
      context: () => visit.context as never,
      validate: () => [], // done before
      onNext: (_context, _request, result) => {
        ids.push(eventIdOf(result));
        // these answers do not pass through Apollo: what is said of errors has to be seen to here
        return result.errors ? { ...result, errors: result.errors.map((error) => format(formatted(error), error)) as never } : result;
      },
    });
    const [body, init]: Response = await handle({
      method: request.method,
      url: request.method === 'GET' ? `/?${new URLSearchParams(params as Record<string, string>)}` : request.url,
      headers: { get: (name) => (name === 'accept' ? 'text/event-stream' : (header(request, name) ?? null)) },
      body: params,
      raw: request,
      context: visit,
    });
    return body === null || typeof body === 'string' ? { body, init } : ([body, init, ids] as const);
  };

  const carry = async (request: FastifyRequest, reply: FastifyReply, params: Record<string, unknown>, visit: Visit) => {
    const events = await eventsOf(request, params, visit);
    if ('init' in events) {
      return reply
        .status(events.init.status)
        .headers(events.init.headers ?? {})
        .send(events.body ?? '');
    }
    const [body, , ids] = events;
    reply.hijack();
    open.set(reply, visit.credential);
    try {
      await write(reply, body, ids);
    } finally {
      open.delete(reply);
    }
    return reply;
  };

  app.get('/graphql/stream', { exposeHeadRoute: false }, serve);
  app.post('/graphql/stream', serve);
  return {
    /** Cuts every stream without a word, so that listeners come back elsewhere and resume. */
    endAll() {
      clearInterval(look);
      for (const reply of open.keys()) reply.raw.destroy();
    },
  };
}

const tooMany = (reply: FastifyReply) =>
  answerFault(reply, 'OVERLOADED', 'Too many streams are open here. Try again in 5 seconds.', { retryAfter: 5 });

// `no-transform` and the nginx header keep proxies from holding events back
const streamHeaders = {
  'content-type': 'text/event-stream; charset=utf-8',
  connection: 'keep-alive',
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
  'access-control-allow-origin': '*',
  'x-content-type-options': 'nosniff',
};

async function write(reply: FastifyReply, events: AsyncGenerator<string>, ids: string[]): Promise<void> {
  const { raw } = reply;
  raw.once('close', () => void events.return(undefined).catch(() => {})); // what is wrong with them is thrown to whoever reads them
  raw.writeHead(200, streamHeaders);
  for await (const { bytes } of framesOf(events, ids)) {
    if (raw.destroyed) break;
    writeEvent(raw, bytes);
  }
  raw.end();
}

/** Events with their ids, as they go out. */
async function* framesOf(events: AsyncGenerator<string>, ids: string[]): AsyncGenerator<{ id: string; bytes: Buffer }> {
  for await (const event of events) {
    const id = (event.startsWith('event: next\n') && ids.shift()) || '';
    yield { id, bytes: Buffer.from(id ? `id: ${id}\n${event}` : event) };
  }
}

const formatted = ({ message, locations, path, extensions }: GraphQLError) => ({ message, locations, path, extensions });

/** An event is known by the sequence number of what it carries. */
function eventIdOf(result: { data?: unknown }): string {
  const payload = Object.values((result.data ?? {}) as Record<string, unknown>)[0];
  const sequence = typeof payload === 'object' && payload !== null && 'sequence' in payload ? payload.sequence : undefined;
  return typeof sequence === 'number' ? String(sequence) : '';
}

/** A document that can be subscribed with, or a fault that says why it cannot. Nothing has been opened for it yet. */
function readSubscription(schema: GraphQLSchema, params: Record<string, unknown>, limits: Limits): void {
  const document = parsed(params.query as string, limits);
  const operation = getOperationAST(document, typeof params.operationName === 'string' ? params.operationName : undefined);
  if (operation?.operation !== 'subscription') {
    throw fault('BAD_REQUEST', 'Event streams carry subscriptions only: send queries and mutations to /graphql.');
  }
  const [invalid] = validate(schema, document, undefined, { maxErrors: 1 });
  if (invalid) throw fault('GRAPHQL_VALIDATION_FAILED', withoutValues(invalid.message));
  const variables = getVariableValues(schema, operation.variableDefinitions ?? [], variablesOf(params), { maxErrors: 1 });
  if (variables.errors) throw fault('BAD_USER_INPUT', variableWithoutValue(variables.errors[0]!).message);
}

function parsed(text: string, { documentTokens }: Limits) {
  try {
    return parse(text, { maxTokens: documentTokens });
  } catch (error) {
    throw error instanceof GraphQLError ? fault('GRAPHQL_PARSE_FAILED', withoutValues(error.message)) : error;
  }
}

/** By GET they are a text, which the gate has found to be JSON. */
function variablesOf({ variables }: Record<string, unknown>): Record<string, unknown> {
  const read: unknown = typeof variables === 'string' ? JSON.parse(variables) : variables;
  if (read === undefined || read === null) return {};
  if (typeof read !== 'object' || Array.isArray(read)) throw fault('BAD_REQUEST', '"variables" has to be an object.');
  return read as Record<string, unknown>;
}

function header(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}
