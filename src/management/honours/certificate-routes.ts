import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Localized } from '../../platform/language.ts';
import { answerFault } from '../../platform/http/call.ts';
import { privateHeaders } from '../../platform/http/private-headers.ts';
import type { Desk } from '../identity/index.ts';
import { type CertificateTickets, fileNameOf } from './certificate-tickets.ts';
import { composeCertificate } from './compose-certificate.ts';
import type { HonourEntry } from './honour-queries.ts';

interface Doors {
  /** Who is asking, in a session of theirs; null for a visitor, for a key, and for a session that has ended. */
  deskOf(request: FastifyRequest): Promise<Desk | null>;
  tickets: CertificateTickets;
  publicUrl: string;
}

/** Certificates to be printed. Whatever is wrong with a ticket or with who brings it, the answer is that nothing is here. */
export function certificateRoutes(app: FastifyInstance, { deskOf, tickets, publicUrl }: Doors): void {
  app.get<{ Params: { ticket: string } }>('/certificates/:ticket', { exposeHeadRoute: false }, async (request, reply) => {
    const desk = await deskOf(request);
    const ticket = desk && (await tickets.open(desk, request.params.ticket));
    void reply.headers(privateHeaders);
    const rows = ticket
      ? await desk.em
          .fork()
          .execute<{ year: number; names: Localized; content: HonourEntry }[]>('select year, names, content from certificate_of(?, ?)', [
            ticket.listId,
            ticket.organizationId,
          ])
      : [];
    const [found] = rows;
    if (!found?.content.certificateNumber) return answerFault(reply, 'NOT_FOUND', 'There is no file at this address.');
    const { certificateNumber: number, names: organizationNames } = found.content;
    const { pdf } = await composeCertificate({ year: found.year, editionNames: found.names, organizationNames, number, publicUrl });
    void reply.headers({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${fileNameOf(number)}"`,
      'content-length': String(pdf.length),
    });
    return reply.send(pdf);
  });
}
