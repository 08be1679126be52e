import type { FastifyInstance, FastifyRequest } from 'fastify';
import { answerFault } from '../../platform/http/call.ts';
import { privateHeaders } from '../../platform/http/private-headers.ts';
import type { Storage } from '../../platform/storage/storage.ts';
import { deskAtEdition } from '../editions/index.ts';
import type { Desk } from '../identity/index.ts';
import { bookKey, formats } from './collection-files.ts';
import type { CollectionTickets } from './collection-tickets.ts';
import { madeFile } from './proof-queries.ts';

interface Doors {
  /** Who is asking, in a session of theirs; null for a visitor, for a key, and for a session that has ended. */
  deskOf(request: FastifyRequest): Promise<Desk | null>;
  tickets: CollectionTickets;
  storage: Storage;
}

/** Proofs and printings to be read. Whatever is wrong with a ticket or with who brings it, the answer is that nothing is here. */
export function collectionRoutes(app: FastifyInstance, { deskOf, tickets, storage }: Doors): void {
  app.get<{ Params: { ticket: string } }>('/collection/:ticket', { exposeHeadRoute: false }, async (request, reply) => {
    const desk = await deskOf(request);
    const ticket = desk && (await tickets.open(desk, request.params.ticket));
    const at = ticket && (await deskAtEdition(desk, ticket.year));
    const file = at && (await madeFile(at.desk.em, ticket!.year, ticket!));
    const kept = file && (await storage.read(bookKey(file.hash, file.format)));
    void reply.headers(privateHeaders);
    if (!kept) return answerFault(reply, 'NOT_FOUND', 'There is no file at this address.');
    const { mimeType, ending } = formats[file.format];
    void reply.headers({
      'content-type': mimeType,
      'content-disposition': `attachment; filename="${file.fileStem}.${ending}"`,
      'content-length': String(kept.size),
      'repr-digest': `sha-256=:${Buffer.from(file.hash, 'hex').toString('base64')}:`, // RFC 9530
    });
    return reply.send(kept.stream);
  });
}
