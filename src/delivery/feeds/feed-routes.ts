import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { sha256Hex } from '../../platform/canonical-json.ts';
import { answerFault } from '../../platform/http/call.ts';
import { forAnyone, matches } from '../../platform/http/get-headers.ts';
import { fewAtOnce } from '../../platform/load/few-at-once.ts';
import type { Visit } from '../visit.ts';
import { askedBy, type FeedAsked, type FeedForm, pathOf } from './feed-address.ts';
import { type FeedHead, feedHead } from './feed-queries.ts';
import type { Feed } from './feed.ts';
import { readFeed } from './read-feed.ts';
import { writeAtom } from './write-atom.ts';
import { writeJsonFeed } from './write-json-feed.ts';
import { writeNinjs } from './write-ninjs.ts';
import { writeRss } from './write-rss.ts';

const forms: Record<FeedForm, { type: string; write: (feed: Feed) => string }> = {
  ATOM: { type: 'application/atom+xml; charset=utf-8', write: writeAtom },
  RSS: { type: 'application/rss+xml; charset=utf-8', write: writeRss },
  JSON_FEED: { type: 'application/feed+json; charset=utf-8', write: writeJsonFeed },
  NINJS: { type: 'application/json; charset=utf-8', write: writeNinjs },
};

// any page may read it, none runs what it says
const always = Object.fromEntries([
  ...Array.from({ length: forAnyone.length / 2 }, (_, i) => [forAnyone[i * 2]!, forAnyone[i * 2 + 1]!]),
  ['content-security-policy', "sandbox; default-src 'none'"],
  ['x-content-type-options', 'nosniff'],
  ['vary', 'accept-encoding'],
]) as Record<string, string>;

interface Written {
  revision: number;
  body: string;
  tag: string;
}

/** What a page of a feed costs its reader, in units of budgets: two statements, and a hundred screens of text to write. */
const price = 800;
/** Feeds that are put together at a time on this node; the others wait. One takes two statements, and a hundred screens of text. */
const atOnce = 2;
/** Most that wait; whoever comes then is sent away at once. */
const mostWaiting = 200;
const writtenBytes = 16_000_000;

/** Feeds of an edition, in the forms that readers and newsrooms take. One that is not public answers like one that never was. */
export function feedRoutes(app: FastifyInstance, publicUrl: string, openVisit: () => Visit): void {
  const inTurn = fewAtOnce(atOnce);
  let waiting = 0;
  const written = new LRUCache<string, Written>({
    maxSize: writtenBytes,
    sizeCalculation: ({ body }, key) => body.length * 2 + key.length * 2 + 200,
  });

  const write = async (visit: Visit, head: FeedHead, asked: FeedAsked): Promise<Written | undefined> => {
    const path = pathOf(asked);
    const known = written.get(path);
    // every release of the edition has a revision of its own, and nothing else changes what a feed says
    if (known?.revision === head.revision) return known;
    const feed = await readFeed(visit.shelf, head, asked, publicUrl);
    if (!feed) return undefined;
    const body = forms[asked.form].write(feed);
    const now = { revision: head.revision, body, tag: sha256Hex(body).slice(0, 32) };
    written.set(path, now);
    return now;
  };

  app.route<{ Params: { year: string; locale: string; file: string }; Querystring: Record<string, unknown> }>({
    method: ['GET', 'HEAD'],
    url: '/feeds/:year/:locale/:file',
    config: { price },
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      const asked = askedBy(request.params, request.query);
      if (!asked) return notHere(reply);
      if (asked.locale !== request.params.locale) return reply.redirect(pathOf(asked), 308);
      if (waiting >= mostWaiting)
        return answerFault(reply, 'OVERLOADED', 'Too many ask for feeds right now. Try again in 5 seconds.', { retryAfter: 5 });
      waiting++;
      return inTurn(async () => {
        waiting--;
        const visit = openVisit();
        try {
          await visit.shelf.hold();
          const head = await feedHead(visit.shelf, asked.year);
          const knowsField = head && (asked.field === null || head.fields.some(({ key }) => key === asked.field));
          const page = knowsField && (await write(visit, head, asked));
          return await (page ? answer(request, reply, asked, head, page) : notHere(reply));
        } finally {
          await visit.close();
        }
      });
    },
  });
}

// one answer for whatever is not here: it says nothing of what may come
const notHere = (reply: FastifyReply) => answerFault(reply, 'NOT_FOUND', 'There is no feed at this address.');

function answer({ method, headers }: FastifyRequest, reply: FastifyReply, { form }: FeedAsked, head: FeedHead, { body, tag }: Written): FastifyReply {
  void reply.headers(always).header('etag', `"${tag}"`).header('casegraph-revision', String(head.revision));
  // a second in which more than one release came says nothing; nor does one that is not over
  const second = head.sharesSecond || !head.secondIsOver ? undefined : Math.floor(new Date(head.updatedAt).getTime() / 1_000);
  if (second !== undefined) void reply.header('last-modified', new Date(second * 1_000).toUTCString());
  if (isHeld(headers['if-none-match'], headers['if-modified-since'], tag, second)) return reply.code(304).send();
  void reply.header('content-type', forms[form].type).header('content-length', Buffer.byteLength(body));
  return method === 'HEAD' ? reply.send() : reply.send(body);
}

/** RFC 9110, 13.2.2: the tag says it where there is one, the date only otherwise. */
function isHeld(noneMatch: string | undefined, modifiedSince: string | undefined, tag: string, second: number | undefined): boolean {
  if (noneMatch !== undefined) return matches(noneMatch, tag);
  const since = modifiedSince === undefined ? NaN : Date.parse(modifiedSince);
  return second !== undefined && !Number.isNaN(since) && second * 1_000 <= since;
}
