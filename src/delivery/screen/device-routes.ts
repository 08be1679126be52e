import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type pg from 'pg';
import { answerFault, bearerToken } from '../../platform/http/call.ts';
import { streamPlaces } from '../../platform/http/stream-places.ts';
import { fileFreshSeconds, namesTag } from '../files/file-routes.ts';
import type { Log } from '../log.ts';
import type { StageCueRow } from '../showcase/showcase-row.ts';
import type { StageFeed } from '../showcase/stage-feed.ts';
import { manifestDesk, screenCue } from './manifest.ts';
import { sealedDesk } from './sealed-parts.ts';
import { editionAt, type OpenedDoor, type ScreenDoor } from './screen-door.ts';

interface Options {
  door: ScreenDoor;
  reader: pg.Pool;
  stage: StageFeed;
  log: Log;
  limits: { streams: number; streamsPerClient: number };
}

/** How often it is asked whether the keys of open streams are good still, and how often silence is broken, in milliseconds. */
const lookEvery = 500;
const breatheEvery = 15_000;
/** When a screen that could not be let in or turned away asks again, in seconds. */
const keysAgainS = 5;
/** Bytes that may wait for a screen that does not read; then it is let go, and resumes. */
const waitingBytes = 100_000;

const always = { 'x-content-type-options': 'nosniff', 'cross-origin-resource-policy': 'same-origin', vary: 'authorization' };

/**
 * What screens read with their key: the manifest of their edition, the sealed parts of a secret programme, and the stage
 * live. A key that is not good is refused; a place that is not its edition's is not there.
 */
export function deviceRoutes(app: FastifyInstance, { door, reader, stage, log, limits }: Options): void {
  const manifestOf = manifestDesk(reader);
  const sealedOf = sealedDesk(reader);
  const open = new Map<FastifyReply, string>();
  const places = streamPlaces();

  const cutWhatEnded = async () => {
    if (open.size === 0) return;
    const ended = await door.endedOf([...new Set(open.values())]);
    for (const [reply, credential] of open) if (ended.has(credential)) reply.raw.end('event: ended\ndata:\n\n');
  };
  let looking: Promise<void> | undefined;
  const timers = [
    setInterval(() => {
      looking ??= cutWhatEnded()
        .catch((error: unknown) => log.warn({ err: error }, 'it cannot be asked whether screens are let in still; trying again'))
        .finally(() => (looking = undefined));
    }, lookEvery).unref(),
    setInterval(() => {
      for (const { raw } of open.keys()) raw.write(':\n\n');
    }, breatheEvery).unref(),
  ];
  app.addHook('preClose', () => {
    timers.forEach((timer) => clearInterval(timer));
    for (const { raw } of open.keys()) raw.destroy();
  });

  /** Who asks, for which edition; answers by itself where that is nobody, or none of theirs. */
  const letIn = async (request: FastifyRequest, reply: FastifyReply, reads: (opened: OpenedDoor) => boolean) => {
    void reply.headers(always);
    const token = bearerToken(request.headers.authorization);
    let opened: OpenedDoor | null;
    try {
      opened = token === null ? null : await door.open(token);
    } catch (error) {
      // those who keep the keys are down: what a screen has is good still, and it asks again
      log.warn({ err: error }, 'it cannot be asked whether a screen is let in');
      return void answerFault(reply, 'OVERLOADED', `Keys cannot be looked up now. Try again in ${keysAgainS} seconds.`, { retryAfter: keysAgainS });
    }
    if (!opened) return void answerFault(reply, 'UNAUTHENTICATED', 'This screen is not let in. Pair it again.');
    const year = reads(opened) ? editionAt(opened, (request.query as { edition?: string }).edition) : undefined;
    if (year === undefined) return void answerFault(reply, 'NOT_FOUND', 'There is nothing at this address for this screen.');
    return { year, credential: opened.credential };
  };

  app.get('/screens/manifest', { exposeHeadRoute: false }, async (request, reply) => {
    const visitor = await letIn(request, reply, ({ readsProgramme, readsStage }) => readsProgramme && readsStage);
    if (!visitor) return reply;
    const { text, tag } = await manifestOf(visitor.year);
    void reply.header('etag', tag).header('cache-control', 'private, no-cache');
    if (namesTag(request.headers['if-none-match'], tag)) return reply.code(304).send();
    return reply.type('application/json; charset=utf-8').send(text);
  });

  app.get<{ Params: { hash: string } }>('/screens/sealed/:hash', { exposeHeadRoute: false }, async (request, reply) => {
    const visitor = await letIn(request, reply, ({ readsProgramme }) => readsProgramme);
    if (!visitor) return reply;
    const bytes = await sealedOf(visitor.year, request.params.hash);
    if (!bytes) return answerFault(reply, 'NOT_FOUND', 'There is nothing at this address for this screen.');
    return reply.header('cache-control', `private, max-age=${fileFreshSeconds}, must-revalidate`).type('application/octet-stream').send(bytes);
  });

  app.get('/screens/live', { exposeHeadRoute: false }, async (request, reply) => {
    const visitor = await letIn(request, reply, ({ readsStage }) => readsStage);
    if (!visitor) return reply;
    const giveBack = places.take(['all', limits.streams], [visitor.credential, limits.streamsPerClient]);
    if (!giveBack) return answerFault(reply, 'OVERLOADED', 'Too many streams are open here. Try again in 5 seconds.', { retryAfter: 5 });
    const last = request.headers['last-event-id'];
    const seen = typeof last === 'string' && /^\d{1,9}$/.test(last) ? Number(last) : undefined;
    reply.hijack();
    open.set(reply, visitor.credential);
    try {
      await carry(reply, stage.follow(visitor.year, seen));
    } finally {
      open.delete(reply);
      giveBack();
    }
    return reply;
  });
}

/** Screens that get the same cue share its text. */
const texts = new WeakMap<StageCueRow, string>();
function eventOf(cue: StageCueRow): string {
  let text = texts.get(cue);
  if (text === undefined) texts.set(cue, (text = `event: cue\nid: ${cue.sequence}\ndata: ${JSON.stringify(screenCue(cue))}\n\n`));
  return text;
}

async function carry(reply: FastifyReply, cues: AsyncIterableIterator<StageCueRow>): Promise<void> {
  const { raw } = reply;
  raw.once('close', () => void cues.return!());
  raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
  });
  raw.write('retry: 2000\n\n');
  for await (const cue of cues) {
    if (raw.destroyed || raw.writableEnded) break;
    raw.write(eventOf(cue));
    if (raw.writableLength > waitingBytes) raw.destroy();
  }
  raw.end();
}
