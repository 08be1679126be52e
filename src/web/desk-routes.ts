import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Opened } from './open-web.ts';

interface Options {
  opened: Promise<Opened>;
  origin: string;
  /** Whether people may come in by an OpenID Connect provider. */
  hasProvider: boolean;
}

/** The pages where people work: one page, whose script asks the graph for everything. It says nothing by itself, so it is the same for all. */
export function deskRoutes(app: FastifyInstance, { opened, origin, hasProvider }: Options): void {
  // the component library writes two style sheets of its own into the page, and only those come by the nonce
  const headers = (nonce: string) => ({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': [
      `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'`,
      `img-src 'self' blob: data: ${origin}; media-src 'self' blob: ${origin}`,
      "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    ].join('; '),
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  });
  const show = async (_request: unknown, reply: FastifyReply) => {
    const { assets } = await opened;
    const nonce = randomBytes(16).toString('base64url');
    const page = assets.desk.page.replace('{{nonce}}', nonce).replace('{{provider}}', hasProvider ? '/auth/oidc/start' : '');
    return reply.headers(headers(nonce)).send(page);
  };
  app.get('/desk/keep.js', async (_request, reply) =>
    reply
      .headers({
        'content-type': 'text/javascript; charset=utf-8',
        'cache-control': 'no-cache',
        // it fetches the desk's own files, and does nothing else
        'content-security-policy': "default-src 'none'; connect-src 'self'",
        // it lies below the address that it keeps
        'service-worker-allowed': '/desk',
        'x-content-type-options': 'nosniff',
      })
      .send((await opened).assets.desk.keeper),
  );
  for (const url of ['/desk', '/desk/*', '/sign-in']) app.get(url, show);
}
