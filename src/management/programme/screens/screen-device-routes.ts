import type { EntityManager } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import { answerFault, bearerToken } from '../../../platform/http/call.ts';
import { visitorAt } from '../../../platform/budget/client-of.ts';
import { openKey } from '../../keys/index.ts';
import { askForCode } from './ask-for-code.ts';
import { noteScreen, type ScreenReport } from './note-screen.ts';
import { pairing } from './pairing-rules.ts';

const always = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

const code = {
  type: 'object',
  required: ['prefix', 'tokenHash'],
  additionalProperties: false,
  properties: { prefix: { type: 'string', pattern: '^[a-z0-9]{8}$' }, tokenHash: { type: 'string', pattern: '^[0-9a-f]{64}$' } },
} as const;

const count = { type: ['integer', 'null'], minimum: 0, maximum: 2_000_000_000 } as const;
const report = {
  type: 'object',
  required: ['version', 'sequence', 'clock', 'page', 'width', 'height'],
  additionalProperties: false,
  properties: {
    ...{ version: count, sequence: count },
    clock: { type: 'number', minimum: 0, maximum: 8.64e15 },
    page: { type: 'string', pattern: '^[\\w.-]{1,64}$' },
    width: { type: 'integer', minimum: 0, maximum: 100_000 },
    height: { type: 'integer', minimum: 0, maximum: 100_000 },
  },
} as const;

/** What screens ask of the management side: a code to show, and to be noted as there. */
export function screenDeviceRoutes(app: FastifyInstance, { em }: { em: () => EntityManager }): void {
  const askedFrom = new Map<string, number>();
  const forget = setInterval(() => askedFrom.clear(), 60_000).unref();
  app.addHook('onClose', () => clearInterval(forget));

  app.post<{ Body: { prefix: string; tokenHash: string } }>(
    '/screens/pairings',
    { schema: { body: code }, bodyLimit: 1_000 },
    async (request, reply) => {
      void reply.headers(always);
      const from = visitorAt(request.ip).key;
      const asked = (askedFrom.get(from) ?? 0) + 1;
      if (asked > pairing.perAddressAndMinute)
        return answerFault(reply, 'RATE_LIMITED', 'Too many codes were asked for from this address. Try again in a minute.', { retryAfter: 60 });
      askedFrom.set(from, asked);
      const { prefix, tokenHash } = request.body;
      const waiting = await askForCode(em(), { prefix, tokenHash: Buffer.from(tokenHash, 'hex') });
      if (!waiting) return answerFault(reply, 'OVERLOADED', 'Too many screens wait to be let in. Try again in a minute.', { retryAfter: 60 });
      return reply.status(201).send(waiting);
    },
  );

  app.post<{ Body: ScreenReport }>('/screens/heartbeat', { schema: { body: report }, bodyLimit: 1_000 }, async (request, reply) => {
    void reply.headers(always);
    const token = bearerToken(request.headers.authorization);
    const opened = token === null ? null : await openKey(em(), token, 'en');
    if (opened?.key.kind !== 'SCREEN') return answerFault(reply, 'UNAUTHENTICATED', 'This screen is not let in. Pair it again.');
    return reply.send(await noteScreen(em(), opened.key.id, request.body));
  });
}
