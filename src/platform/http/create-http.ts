import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import Fastify, { type FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { Budgets, type SharedLedger } from '../budget/budgets.ts';
import { visitorAt } from '../budget/client-of.ts';
import type { Limits } from '../config.ts';
import { Admission } from '../cost/admission.ts';
import type { Weights } from '../cost/read-weights.ts';
import { createExecutor } from '../graph/executor.ts';
import { startApollo } from '../graph/apollo.ts';
import type { KnownDocuments } from '../graph/known-documents.ts';
import { Load } from '../load/load.ts';
import { Turns } from '../load/turns.ts';
import type { Log } from '../log.ts';
import { answerBrokenRequest, answerUnreadableAddress, guarding } from './broken-requests.ts';
import { answerFault, type EndedOf, type OpenVisit } from './call.ts';
import { takeBrowserSession } from './browser-session.ts';
import { isCutInSilence } from './cut-in-silence.ts';
import { Gate } from './gate.ts';
import { answerError, graphqlRoute } from './graphql-route.ts';
import { takeLateBodies } from './public-lane/late-body.ts';
import { PublicLane } from './public-lane/public-lane.ts';
import type { PublicReads } from './public-lane/public-reads.ts';
import { streamRoute } from './stream-route.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a request for this route costs its reader, in units of budgets, besides what any request does. Free where it is left out. */
    price?: number;
  }
}

interface Options {
  /** Null on a node that serves its health only. */
  graph: Graph | null;
  limits: Limits;
  log: Log;
  /** How many proxies in front name the address that they were asked from. */
  trustedProxies?: number;
  /** Sites whose pages may read answers to POST. */
  corsOrigins?: readonly string[];
  /** Whether the world comes by HTTPS, so that browsers are told to stay with it. */
  isHttps?: boolean;
  /** The clock that budgets and lines go by, in milliseconds; one that never goes back where nothing is said. */
  now?: () => number;
  /** Whether the node can serve right now. */
  isReady: () => Promise<boolean>;
  /** Further routes. */
  routes: ((app: FastifyInstance) => void)[];
  /** Is told of every route that is served, as `METHOD /path`. */
  onRoute?: (route: string) => void;
}

export interface Graph {
  schema: GraphQLSchema;
  openVisit: OpenVisit;
  /** Left out where nobody comes in by a token. */
  endedOf?: EndedOf | undefined;
  knownDocuments: KnownDocuments;
  introspection: boolean;
  /** What everything costs. */
  weights: Weights;
  /** Where nodes share what clients have spent; null on a node that can write nowhere. */
  ledger?: SharedLedger | null;
  /** What is public, for answers that can be kept. */
  publicReads?: PublicReads;
  /** Mutations that are never turned away under load. */
  keptOpen?: readonly string[];
}

/** The program over HTTP: the graph, its streams, health, and what modules bring. */
export async function createHttp(options: Options): Promise<FastifyInstance> {
  const { graph, limits, log, isReady, routes, onRoute, trustedProxies = 0, isHttps = false } = options;
  const short: { lane?: PublicLane | undefined } = {};
  const app = Fastify({
    // the short way lies before everything else; what it does not take goes on as if it were not there
    serverFactory: (handle) => {
      // whether somebody takes too long to send is looked at this often; Node's own half a minute would double the time
      const settings = { connectionsCheckingInterval: Math.min(2_000, limits.requestMs), requestTimeout: limits.requestMs, keepAliveTimeout: 72_000 };
      return createServer(settings, (request, response) => {
        takeBrowserSession(request, isHttps);
        if (short.lane) short.lane.take(request, response, () => handle(request, response));
        else handle(request, response);
      });
    },
    logger: false,
    trustProxy: (_address, hop) => hop < trustedProxies,
    genReqId: () => randomUUID(),
    requestTimeout: limits.requestMs,
    bodyLimit: limits.bodyBytes,
    forceCloseConnections: 'idle',
    return503OnClosing: false, // said below, in the graph's form
    frameworkErrors: (_error, request, reply) => answerUnreadableAddress(request.id, reply),
    clientErrorHandler: answerBrokenRequest,
    routerOptions: { maxParamLength: 200 },
  });
  app.server.headersTimeout = Math.min(10_000, limits.requestMs);

  let draining = false;
  // before Fastify's own listener, which answers
  app.server.prependListener('clientError', (_error, socket) => void (isCutInSilence(socket) && socket.destroy()));

  if (onRoute) app.addHook('onRoute', ({ method, url }) => [method].flat().forEach((one) => onRoute(`${one} ${url}`)));
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id).headers(guarding);
    if (isHttps) reply.headers(strictTransport);
    if (draining && !request.url.startsWith('/health/')) {
      await answerFault(reply.header('connection', 'close'), 'OVERLOADED', 'This node is about to end. Try again: another one answers.', {
        retryAfter: 1,
      });
    }
  });
  app.setErrorHandler((error, request, reply) => {
    const answered = answerError(error, reply);
    if (answered) return answered;
    log.error({ err: error, request: request.id, route: request.routeOptions.url }, 'unforeseen error');
    return answerFault(reply, 'INTERNAL', `Something went wrong on our side. Name incident ${request.id} when you ask for help.`);
  });
  app.setNotFoundHandler((_request, reply) => answerFault(reply, 'NOT_FOUND', 'There is nothing at this address.'));

  // browsers ask for it by themselves beside whatever they are shown
  app.get('/favicon.ico', { exposeHeadRoute: false }, (_request, reply) => reply.status(204).header('cache-control', 'public, max-age=86400').send());
  app.get('/health/live', (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const ready = !draining && (await isReady().catch(() => false));
    return reply
      .status(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: ready ? 'ready' : 'not ready' });
  });

  const served = graph && (await serveGraph(app, graph, { ...options, isDraining: () => draining }));
  short.lane = served?.lane;
  for (const add of routes) add(app);

  app.addHook('preClose', () => {
    draining = true;
    served?.streams.endAll();
    // whoever keeps a connection open longer than this has had time enough
    setTimeout(() => app.server.closeAllConnections(), limits.drainMs).unref();
  });
  return app;
}

async function serveGraph(app: FastifyInstance, graph: Graph, options: Options & { isDraining: () => boolean }) {
  const { limits, log, corsOrigins = [], trustedProxies = 0, isHttps = false, isDraining, now = () => performance.now() } = options;
  const admission = new Admission(graph.weights, limits, graph.knownDocuments);
  const tooDear = admission.priceKnown();
  if (tooDear.length > 0) throw new UnpricedDocuments(tooDear);

  const budgets = new Budgets({
    visitor: { capacity: limits.visitorBudget, perSecond: limits.visitorBudgetPerSecond },
    person: { capacity: limits.personBudget, perSecond: limits.personBudgetPerSecond },
    ledger: graph.ledger ?? null,
    now,
    onUnreachable: (error) => log.warn({ err: error }, 'budgets could not be shared; this node counts for itself meanwhile'),
  });
  const load = new Load(limits);
  const turns = new Turns({ running: limits.runningPerClient, waiting: limits.waitingPerClient, perSecond: limits.clientPace, now });
  const keptTurns = new Turns({
    running: limits.keptRunningPerClient,
    waiting: Infinity,
    perSecond: limits.clientPace,
    now,
    longestWaitMs: Infinity,
  });
  const gate = new Gate({ admission, budgets, load, turns, keptTurns, keptOpen: new Set(graph.keptOpen) });
  const executor = createExecutor(graph.schema);
  const apollo = await startApollo({ ...graph, executor, limits, log });
  // what is read elsewhere than in the graph costs its reader as well, before anything is looked up
  app.addHook('onRequest', async (request) => {
    const { price } = request.routeOptions.config;
    if (price !== undefined) gate.chargeForPage(visitorAt(request.ip), price);
  });
  app.addHook('onClose', async () => {
    load.close();
    await budgets.close();
    await apollo.stop();
  });
  const lane =
    graph.publicReads &&
    new PublicLane({
      ...{ reads: graph.publicReads, executor, gate, knownDocuments: graph.knownDocuments, limits, trustedProxies, isDraining },
      headers: { ...guarding, ...(isHttps ? strictTransport : {}) },
    });
  if (lane) takeLateBodies(app);
  graphqlRoute(app, { ...graph, apollo, limits, gate, corsOrigins, lane });
  return { lane, streams: streamRoute(app, { ...graph, limits, gate, log }) };
}

const strictTransport = { 'strict-transport-security': 'max-age=31536000; includeSubDomains' };

/** Known documents that the limits would refuse; the program does not start with them. */
export class UnpricedDocuments extends Error {
  readonly reasons: string[];

  constructor(reasons: string[]) {
    super(reasons.join(' '));
    this.reasons = reasons;
  }
}
