import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isUuid } from '../graph/is-uuid.ts';
import { answerFault } from '../http/call.ts';
import { negotiateLanguage } from '../language.ts';
import { isLoopback } from './open-post.ts';
import { listPage, type LyingMail, mailPage } from './outbox-page.ts';

interface Options {
  /** The folder in which mails lie; null where they are sent, or where nobody may look. */
  outbox: string | null;
}

/** Mails that the list shows, the newest first. */
const shown = 200;

const headers = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'self'; form-action 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
};

/**
 * The outbox as pages, for whoever tries the program on their own machine: mails hold links that sign people in, so nobody
 * else is told that there is anything here.
 */
export function outboxRoutes(app: FastifyInstance, { outbox }: Options): void {
  const show = async (request: FastifyRequest, reply: FastifyReply, make: (folder: string) => Promise<string | undefined>) => {
    const html = outbox !== null && isFromHere(request) ? await make(outbox) : undefined;
    if (html === undefined) return answerFault(reply, 'NOT_FOUND', 'There is nothing at this address.');
    return reply.headers(headers).type('text/html; charset=utf-8').send(html);
  };
  app.get('/outbox', { exposeHeadRoute: false }, (request, reply) =>
    show(request, reply, async (folder) => {
      const names = await namesIn(folder);
      const mails = await Promise.all(names.slice(0, shown).map(({ id }) => readMail(folder, id)));
      return listPage(
        mails.flatMap((mail) => mail ?? []),
        Math.max(0, names.length - shown),
        negotiateLanguage(request.headers['accept-language']),
      );
    }),
  );
  app.get<{ Params: { id: string } }>('/outbox/:id', { exposeHeadRoute: false }, (request, reply) =>
    show(request, reply, async (folder) => {
      const mail = isUuid(request.params.id) ? await readMail(folder, request.params.id) : undefined;
      return mail && mailPage(mail, negotiateLanguage(request.headers['accept-language']));
    }),
  );
}

/**
 * Straight from this machine, and by a name of it: a proxy beside the program brings requests from everywhere, and another
 * site's page can give its own name this machine's address.
 */
function isFromHere({ socket, headers: { host, forwarded, 'x-forwarded-for': forwardedFor } }: FastifyRequest): boolean {
  const name = (host ?? '').replace(/:\d+$/, '');
  const peer = (socket.remoteAddress ?? '').replace(/^::ffff:/i, '');
  return isLoopback(peer) && isLoopback(name) && forwarded === undefined && forwardedFor === undefined;
}

async function namesIn(folder: string): Promise<{ id: string; at: number }[]> {
  const names = await readdir(folder).catch(() => []);
  const ids = names.map((name) => name.replace(/\.eml$/, '')).filter(isUuid);
  const times = await Promise.all(
    ids.map(async (id) => ({ id, at: (await stat(path.join(folder, `${id}.eml`)).catch(() => undefined))?.mtimeMs ?? 0 })),
  );
  return times.sort((a, b) => b.at - a.at);
}

/** Undefined where there is none by this id. */
async function readMail(folder: string, id: string): Promise<LyingMail | undefined> {
  const file = path.join(folder, `${id}.eml`);
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) return undefined;
  const { default: PostalMime } = await import('postal-mime');
  return { id, at: (await stat(file)).mtime, email: await PostalMime.parse(bytes) };
}
