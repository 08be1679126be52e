import type { FastifyInstance, FastifyRequest } from 'fastify';
import { answerFault } from '../../platform/http/call.ts';
import type { Storage } from '../../platform/storage/storage.ts';
import type { Desk } from '../identity/index.ts';
import { Asset } from './asset.entity.ts';
import type { PictureTickets } from './picture-tickets.ts';

interface Doors {
  /** Who is asking; null for a visitor, and for a session that has ended. */
  deskOf(request: FastifyRequest): Promise<Desk | null>;
  tickets: PictureTickets;
  storage: Storage;
}

// For the one person who was given the address, in the session that they have: kept by nobody, shown on no other site.
const always = {
  'cache-control': 'private, no-store',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "sandbox; default-src 'none'",
  'cross-origin-resource-policy': 'same-origin',
  vary: 'authorization',
};

/** Pictures before the release. Whatever is wrong with a ticket or with who brings it, the answer is that nothing is here. */
export function privateFileRoutes(app: FastifyInstance, { deskOf, tickets, storage }: Doors): void {
  app.get<{ Params: { ticket: string } }>('/private-files/:ticket', { exposeHeadRoute: false }, async (request, reply) => {
    const desk = await deskOf(request);
    const ticket = desk && (await tickets.open(desk, request.params.ticket));
    const asset = ticket && (await desk.em.fork().findOne(Asset, { id: ticket.pictureId }));
    const wanted = asset?.renditions.find(({ width }) => ticket!.width !== null && width >= ticket!.width) ?? asset?.renditions.at(-1);
    const bytes = wanted && (await storage.get(wanted.storageKey));
    if (!bytes) {
      void reply.headers(always);
      return answerFault(reply, 'NOT_FOUND', 'There is no file at this address.');
    }
    return reply.headers({ ...always, 'content-type': 'image/webp', 'content-disposition': 'inline; filename="picture.webp"' }).send(bytes);
  });
}
