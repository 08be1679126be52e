import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { KnownOperations } from '../platform/graph/known-documents.ts';
import { answerFault } from '../platform/http/call.ts';
import { previewHeader } from '../platform/http/graphql-route.ts';
import { privateHeaders } from '../platform/http/private-headers.ts';
import { askGraph, Unanswered } from './ask-graph.ts';
import { isLocale } from './portal-routes.ts';
import type { Opened } from './open-web.ts';

interface Options {
  opened: Promise<Opened>;
  origin: string;
  operations: KnownOperations;
}

const always = {
  ...privateHeaders,
  'content-type': 'text/html; charset=utf-8',
  // whoever opens it by its address alone sees a page without pictures that can do nothing
  'content-security-policy': "sandbox; default-src 'none'; style-src 'self'",
};

/**
 * The portal's pages as a release that waits will make them: rendered by the same code, from the graph's answers under `casegraph-preview`,
 * asked in the name of whoever asks here. What the graph does not tell them, no page does.
 */
export function previewRoutes(app: FastifyInstance, { opened, origin, operations }: Options): void {
  app.get<{ Params: { release: string; locale: string; '*'?: string } }>('/preview/:release/:locale', { exposeHeadRoute: false }, show);
  app.get<{ Params: { release: string; locale: string; '*'?: string } }>('/preview/:release/:locale/*', { exposeHeadRoute: false }, show);

  async function show(
    request: FastifyRequest<{ Params: { release: string; locale: string; '*'?: string } }>,
    reply: Parameters<typeof answerFault>[0],
  ) {
    const { release, locale, '*': rest = '' } = request.params;
    const { authorization } = request.headers;
    void reply.headers(always);
    if (authorization === undefined) return answerFault(reply, 'UNAUTHENTICATED', 'A preview is for signed-in people.');
    if (!isLocale(locale)) return answerFault(reply, 'NOT_FOUND', 'There is nothing at this address.');
    const { assets, portal } = await opened;
    const wish = {
      ...{ locale, path: rest === '' ? '' : `/${rest}`, search: new URL(request.url, origin).searchParams },
      ...{ origin, files: assets.portal, now: Date.now() },
      ask: askGraph(app, operations, request.ip, { headers: { authorization, [previewHeader]: release } }),
    };
    try {
      const page = await portal.load(wish);
      if (page.redirect !== null) return await reply.redirect(`/preview/${release}${page.redirect}`, 302);
      return await reply.status(page.status).send(page.render());
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error;
      return reply.status(error.status).send(portal.apologize(wish, error.status));
    }
  }
}
