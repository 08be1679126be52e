import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type pg from 'pg';
import { answerFault } from '../../../platform/http/call.ts';
import { privateHeaders } from '../../../platform/http/private-headers.ts';
import { type Desk, holds, openDeskTickets } from '../../identity/index.ts';
import { exportEditionAsTar } from './export-edition.ts';

/** Addresses of archives, each for one person, one session and five minutes. */
export interface ArchiveTickets {
  addressOf(desk: Desk, year: number): Promise<{ url: string; expiresAt: string }>;
  open(desk: Desk, ticket: string): Promise<number | undefined>;
}

export function openArchiveTickets(secret: Buffer, publicUrl: string): ArchiveTickets {
  const tickets = openDeskTickets({ secret, purpose: 'archive ticket', address: `${publicUrl}/archives`, bodyBytes: 2 });
  return {
    addressOf(desk, year) {
      const body = Buffer.alloc(2);
      body.writeUInt16BE(year);
      return tickets.addressOf(desk, body);
    },
    open: async (desk, ticket) => (await tickets.open(desk, ticket))?.readUInt16BE(),
  };
}

export const archiveName = (year: number): string => `edition-${year}.tar`;

interface Doors {
  /** Who is asking, in a session of theirs; null for a visitor, for a key, and for a session that has ended. */
  deskOf(request: FastifyRequest): Promise<Desk | null>;
  tickets: ArchiveTickets;
  publisher: pg.Pool;
}

/** Archives of what is public, made while they are fetched. Whatever is wrong with a ticket or with who brings it, the answer is that nothing is here. */
export function archiveRoutes(app: FastifyInstance, { deskOf, tickets, publisher }: Doors): void {
  app.get<{ Params: { ticket: string } }>('/archives/:ticket', { exposeHeadRoute: false }, async (request, reply) => {
    const desk = await deskOf(request);
    const year = desk ? await tickets.open(desk, request.params.ticket) : undefined;
    const isTheirs = desk !== null && year !== undefined && holds(desk, 'ORGANIZER', { editionYear: year });
    const archive = isTheirs ? await exportEditionAsTar(publisher, year) : undefined;
    void reply.headers(privateHeaders);
    if (!archive) return answerFault(reply, 'NOT_FOUND', 'There is no file at this address.');
    void reply.headers({ 'content-type': 'application/x-tar', 'content-disposition': `attachment; filename="${archiveName(year!)}"` });
    return reply.send(Readable.from(archive, { objectMode: false }));
  });
}
