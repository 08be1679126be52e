import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { answerFault, bearerToken } from './call.ts';

/** What a page of this service sends with each request that is to count as its person's. Its value says where the token lies. */
export const sessionHeader = 'casegraph-session';

const cookieName = (isHttps: boolean) => (isHttps ? '__Host-casegraph' : 'casegraph');

/**
 * Lets pages of this service keep their session in a cookie that no script can read. Everything behind this sees a token in
 * `Authorization`, as any other client sends it.
 *
 * A cookie alone never counts: the request has to carry a header that a form cannot send, and that a page of another site
 * cannot send without asking first, which is never allowed. Browsers also say from where a request comes, and only this very
 * site is let in. A GET of the graph stays a visitor's, cookie or not.
 */
export function takeBrowserSession(request: IncomingMessage, isHttps: boolean): void {
  const { headers } = request;
  if (headers[sessionHeader] !== 'cookie' || headers.authorization !== undefined || !comesFromHere(headers)) return;
  const token = new RegExp(`(?:^|;\\s*)${cookieName(isHttps)}=([\\w-]{1,500})(?:;|$)`).exec(headers.cookie ?? '')?.[1];
  if (token !== undefined) headers.authorization = `Bearer ${token}`;
}

/** `POST /session` puts the token that it comes with into the cookie; `DELETE /session` takes it out. */
export function browserSessionRoutes(app: FastifyInstance, { isHttps }: { isHttps: boolean }): void {
  // gone with the browser's window; until when it is good is the database's to say
  const cookie = (value: string, more = '') =>
    `${cookieName(isHttps)}=${value}; Path=/; HttpOnly; SameSite=Strict${isHttps ? '; Secure' : ''}${more}`;
  const isMeant = ({ headers }: FastifyRequest) => headers[sessionHeader] === 'cookie' && comesFromHere(headers);

  app.post('/session', (request, reply) => {
    const token = bearerToken(request.headers.authorization);
    if (!isMeant(request) || !token || !/^[\w-]{1,500}$/.test(token)) return answerFault(reply, 'BAD_REQUEST', notMeant);
    return reply.header('set-cookie', cookie(token)).header('cache-control', 'no-store').status(204).send();
  });
  app.delete('/session', (request, reply) => {
    if (!isMeant(request)) return answerFault(reply, 'BAD_REQUEST', notMeant);
    return reply.header('set-cookie', cookie('', '; Max-Age=0')).header('cache-control', 'no-store').status(204).send();
  });
}

const notMeant = `Pages of this service alone keep their session here, with "${sessionHeader}: cookie" and the token as "Authorization: Bearer …".`;

function comesFromHere({ origin, host, 'sec-fetch-site': site }: IncomingMessage['headers']): boolean {
  if (site !== undefined) return site === 'same-origin';
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
}
