import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { KnownOperations } from '../platform/graph/known-documents.ts';
import { answerFault } from '../platform/http/call.ts';
import { matches } from '../platform/http/get-headers.ts';
import { negotiateLanguage } from '../platform/language.ts';
import type { Log } from '../platform/log.ts';
import { askGraph, Unanswered } from './ask-graph.ts';
import { inCodings } from './in-codings.ts';
import type { Opened } from './open-web.ts';
import type { Loaded, Portal } from './portal.ts';

interface Options {
  opened: Promise<Opened>;
  /** How the world reaches the service. */
  origin: string;
  operations: KnownOperations;
  log: Log;
}

/** Most bytes of rendered pages kept in memory. */
const keptBytes = 32_000_000;
/** `zh-Hans`, `en`, `pt-BR`: an address that begins otherwise is none of the portal's. */
export const isLocale = (text: string) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(text);

/**
 * The portal's pages. Each asks the graph first, as a visitor who pays for it: a page is as current as that answer, and is rendered once for
 * each different one, however often it is asked for.
 */
export function portalRoutes(app: FastifyInstance, { opened, origin, operations, log }: Options): void {
  const kept = new LRUCache<string, Buffer>({ maxSize: keptBytes, sizeCalculation: ({ length }) => length + 200 });
  const policy = [
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'",
    `img-src 'self' ${origin}; media-src 'self' ${origin}`,
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  ].join('; ');
  const always = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'cache-control': 'public, max-age=0, must-revalidate',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    vary: 'accept-encoding',
  };

  const languageOf = (request: FastifyRequest, { languages }: Portal): string => {
    const wanted = negotiateLanguage(request.headers['accept-language']);
    return languages.includes(wanted) ? wanted : languages[0]!;
  };
  app.get('/', async (request, reply) => {
    const language = languageOf(request, (await opened).portal);
    return reply.headers({ vary: 'accept-language', 'cache-control': 'public, max-age=0, must-revalidate' }).redirect(`/${language}`, 302);
  });

  const show = async (request: FastifyRequest<{ Params: { locale: string; '*'?: string } }>, reply: FastifyReply) => {
    const { locale, '*': rest = '' } = request.params;
    // programs are told in their form, people in their language
    const isRead = request.headers.accept?.includes('text/html') ?? false;
    if (!isLocale(locale) && !isRead) return answerFault(reply, 'NOT_FOUND', 'There is nothing at this address.');
    const { hash, assets, portal } = await opened;
    const heard: string[] = [];
    const wish = {
      ...{ locale, path: rest === '' ? '' : `/${rest}`, search: new URL(request.url, origin).searchParams },
      ...{ origin, files: assets.portal, now: Date.now() },
      ask: askGraph(app, operations, request.ip, { hear: (text) => heard.push(text) }),
    };
    void reply.headers(always);
    if (!isLocale(locale)) {
      const place = { ...wish, locale: languageOf(request, portal), path: '' };
      return reply.status(404).headers({ vary: 'accept, accept-language', 'cache-control': 'no-store' }).send(portal.apologize(place, 404));
    }
    let page: Loaded;
    try {
      page = await portal.load(wish);
    } catch (error) {
      if (!(error instanceof Unanswered)) log.error({ err: error, request: request.id }, 'a page could not be shown');
      const { status, retryAfter } = error instanceof Unanswered ? error : { status: 500, retryAfter: undefined };
      if (retryAfter !== undefined) void reply.header('retry-after', retryAfter);
      return reply.status(status).header('cache-control', 'no-store').send(portal.apologize(wish, status));
    }
    if (page.redirect !== null) return reply.redirect(page.redirect, 301);

    // what does not exist answers alike, whatever the address: the address is on the page, so it is in the tag
    const tag = createHash('sha256')
      .update(JSON.stringify([hash, request.url, page.depends, heard]))
      .digest('base64url');
    if (page.status === 200) {
      void reply.header('etag', `"${tag}"`);
      if (matches(request.headers['if-none-match'], tag)) return reply.status(304).send();
    }
    let html = kept.get(tag);
    if (!html) kept.set(tag, (html = Buffer.from(page.render())));
    return inCodings(request, reply.status(page.status), html, tag);
  };
  app.get('/:locale', show);
  app.get('/:locale/*', show);

  app.get('/robots.txt', (_request, reply) =>
    reply
      .headers({ 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' })
      .send(`User-agent: *\nDisallow: /desk\nDisallow: /sign-in\nDisallow: /screen\nDisallow: /outbox\nSitemap: ${origin}/sitemap.xml\n`),
  );
  app.get('/sitemap.xml', async (request, reply) => {
    const { portal } = await opened;
    void reply.headers({ 'content-type': 'application/xml; charset=utf-8', 'cache-control': always['cache-control'], vary: always.vary });
    try {
      const xml = await portal.sitemap({ origin, ask: askGraph(app, operations, request.ip) });
      const tag = createHash('sha256').update(xml).digest('base64url');
      void reply.header('etag', `"${tag}"`);
      if (matches(request.headers['if-none-match'], tag)) return await reply.status(304).send();
      return await inCodings(request, reply, Buffer.from(xml), tag);
    } catch (error) {
      if (error instanceof Unanswered)
        return await answerFault(reply, 'OVERLOADED', 'Try again in a moment.', { retryAfter: Number(error.retryAfter ?? 5) });
      throw error;
    }
  });
}
