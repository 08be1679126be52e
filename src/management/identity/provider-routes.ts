import type { EntityManager } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { answerFault } from '../../platform/http/call.ts';
import type { Log } from '../../platform/log.ts';
import type { SecretBox } from '../../platform/secret-box.ts';
import { tellOfFailure } from './account-events.ts';
import { byAddress, mayTry } from './attempts.ts';
import { linkTo } from './offer-link.job.ts';
import { instantOf } from './once.ts';
import type { Provider, WayOut } from './provider.ts';
import { welcome } from './welcome-from-provider.ts';

interface Doors {
  em: () => EntityManager;
  box: SecretBox;
  /** Null where none is configured: then nothing is at these addresses. */
  provider: Provider | null;
  /** How the world reaches this program. */
  publicUrl: string;
  signInUrl: string;
  log: Log;
}

const cookie = 'casegraph_way_out';
const purpose = 'way out to the provider';
const minutes = 10;

/**
 * The way out to the provider and back. What has to be remembered travels sealed in a cookie of ten minutes, so that only
 * the browser that went out comes in; the way back ends at the sign-in page with a link of two minutes.
 */
export function providerRoutes(app: FastifyInstance, { em, box, provider, publicUrl, signInUrl, log }: Doors): void {
  const attributes = `Path=/auth/oidc; HttpOnly; SameSite=Lax${publicUrl.startsWith('https:') ? '; Secure' : ''}`;
  const refused = (reply: FastifyReply) => leave(reply, `${signInUrl}#refused=provider`);
  const nothing = (reply: FastifyReply) => answerFault(reply, 'NOT_FOUND', 'There is nothing at this address.');
  const leave = (reply: FastifyReply, url: string) => reply.header('cache-control', 'no-store').redirect(url, 303);

  app.get('/auth/oidc/start', { exposeHeadRoute: false }, async (request, reply) => {
    if (!provider) return nothing(reply);
    if (!(await mayTry(em(), box, byAddress(request.ip)))) return refused(reply);
    try {
      const { url, remember } = await provider.wayOut();
      const until = (await instantOf(em())).getTime() + minutes * 60_000;
      reply.header('set-cookie', `${cookie}=${box.seal(purpose, JSON.stringify({ ...remember, until }))}; Max-Age=${minutes * 60}; ${attributes}`);
      return await leave(reply, url.href);
    } catch (error) {
      log.error({ err: plain(error) }, 'the provider could not be reached');
      return refused(reply);
    }
  });

  app.get('/auth/oidc/callback', { exposeHeadRoute: false }, async (request, reply) => {
    if (!provider) return nothing(reply);
    reply.header('set-cookie', `${cookie}=; Max-Age=0; ${attributes}`);
    const remembered = await rememberedOf(request);
    if (!remembered || !(await mayTry(em(), box, byAddress(request.ip)))) return refused(reply);
    try {
      const person = await provider.wayBack(new URL(request.url, `${publicUrl}/`), remembered);
      const token = await welcome(em(), person);
      if (token) return await leave(reply, linkTo(signInUrl, 'FROM_PROVIDER', token));
    } catch (error) {
      log.warn({ err: plain(error) }, 'somebody came back from the provider with what does not hold');
    }
    await tellOfFailure(em(), { act: 'signInFailed', personId: null, facts: { method: 'PROVIDER' } });
    return refused(reply);
  });

  async function rememberedOf(request: FastifyRequest): Promise<WayOut | undefined> {
    const sealed = new RegExp(`(?:^|;\\s*)${cookie}=([\\w-]{1,2000})(?:;|$)`).exec(request.headers.cookie ?? '')?.[1];
    const opened = sealed === undefined ? undefined : box.open(purpose, sealed);
    if (opened === undefined) return undefined;
    const { until, ...remembered } = JSON.parse(opened) as WayOut & { until: number };
    return (await instantOf(em())).getTime() < until ? remembered : undefined;
  }
}

/** The kind of what went wrong. The provider's own words may name people. */
function plain(error: unknown): Error {
  const { name, code } = error as { name?: string; code?: string };
  return new Error([name, code].filter((part) => typeof part === 'string').join(' ') || 'unknown');
}
