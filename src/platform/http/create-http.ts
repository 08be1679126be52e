import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Limits } from '../config.ts';
import { startApollo } from '../graph/apollo.ts';
import type { KnownDocuments } from '../graph/known-documents.ts';
import type { Log } from '../log.ts';
import { answerFault, type OpenVisit } from './call.ts';
import { answerError, graphqlRoute } from './graphql-route.ts';
import { streamRoute } from './stream-route.ts';

interface Options {
  /** Null on a node that serves its health only. */
  graph: Graph | null;
  limits: Limits;
  log: Log;
  /** Whether the node can serve right now. */
  isReady: () => Promise<boolean>;
  /** Further routes. */
  routes: ((app: FastifyInstance) => void)[];
}

export interface Graph {
  schema: GraphQLSchema;
  openVisit: OpenVisit;
  knownDocuments: KnownDocuments;
  introspection: boolean;
}

/** The program over HTTP: the graph, its streams, health, and what modules bring. */
export async function createHttp({ graph, limits, log, isReady, routes }: Options): Promise<FastifyInstance> {
  const app = Fastify({
    logger: false,
    genReqId: () => randomUUID(),
    requestTimeout: limits.requestMs,
    bodyLimit: limits.bodyBytes,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    routerOptions: { maxParamLength: 200 },
  });
  app.server.headersTimeout = Math.min(10_000, limits.requestMs);

  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id).header('x-content-type-options', 'nosniff').header('referrer-policy', 'no-referrer');
  });
  app.setErrorHandler((error, request, reply) => {
    const answered = answerError(error, reply);
    if (answered) return answered;
    log.error({ err: error, request: request.id, route: request.routeOptions.url }, 'unforeseen error');
    return answerFault(reply, 'INTERNAL', `Something went wrong on our side. Name incident ${request.id} when you ask for help.`);
  });
  app.setNotFoundHandler((_request, reply) => answerFault(reply, 'NOT_FOUND', 'There is nothing at this address.'));

  let draining = false;
  app.get('/health/live', (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const ready = !draining && (await isReady().catch(() => false));
    return reply
      .status(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: ready ? 'ready' : 'not ready' });
  });

  const streams = graph && (await serveGraph(app, graph, limits, log));
  for (const add of routes) add(app);

  app.addHook('preClose', () => {
    draining = true;
    streams?.endAll();
    // whoever keeps a connection open longer than this has had time enough
    setTimeout(() => app.server.closeAllConnections(), limits.drainMs).unref();
  });
  return app;
}

async function serveGraph(app: FastifyInstance, graph: Graph, limits: Limits, log: Log) {
  const apollo = await startApollo({ ...graph, limits, log });
  app.addHook('onClose', () => apollo.stop());
  graphqlRoute(app, { ...graph, apollo, limits });
  return streamRoute(app, { ...graph, limits });
}
