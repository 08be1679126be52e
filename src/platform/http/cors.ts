import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { answerFault } from './call.ts';

/** What a page of another site may read of an answer, beside its body. */
const exposed = 'retry-after, x-request-id, x-budget-remaining';

/**
 * What pages of other sites may do: anyone reads answers to GET, which are the same for all; answers to POST are for the
 * sites named. No credentials are ever taken from a browser by itself, so none are allowed for.
 */
export function corsFor(app: FastifyInstance, origins: readonly string[]) {
  const allowed = new Set(origins);
  app.options('/graphql', (request, reply) => {
    if (!allow(request, reply)) return answerFault(reply.header('allow', 'GET, POST'), 'METHOD_NOT_ALLOWED', 'Pages of this site may not ask here.');
    return reply
      .status(204)
      .header('access-control-allow-methods', 'GET, POST')
      .header('access-control-allow-headers', 'accept, accept-language, apollo-require-preflight, authorization, casegraph-preview, content-type')
      .header('access-control-max-age', '600')
      .send();
  });
  return allow;

  /** Marks an answer as readable where the asking page's site is named. */
  function allow(request: FastifyRequest, reply: FastifyReply): boolean {
    const { origin } = request.headers;
    reply.header('vary', allowed.size > 0 ? 'accept, origin' : 'accept');
    if (origin === undefined || !allowed.has(origin)) return false;
    reply.header('access-control-allow-origin', origin).header('access-control-expose-headers', exposed);
    return true;
  }
}
