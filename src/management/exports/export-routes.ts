import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ExportFormat } from '../../generated/schema.ts';
import { answerFault } from '../../platform/http/call.ts';
import { privateHeaders } from '../../platform/http/private-headers.ts';
import { fewAtOnce } from '../../platform/load/few-at-once.ts';
import { deskAtEdition } from '../editions/index.ts';
import type { Desk } from '../identity/index.ts';
import type { ExportTables, TableName } from './export-table.ts';
import type { ExportTickets } from './export-tickets.ts';
import { type MadeExport, makeExport, NoLongerAsked } from './make-export.ts';

interface Doors {
  /** Who is asking, in a session of theirs; null for a visitor, for a key, and for a session that has ended. */
  deskOf(request: FastifyRequest): Promise<Desk | null>;
  tickets: ExportTickets;
  tables: ExportTables;
  /** Where tables are written while they are made. */
  folder: string;
  /** Whether there is room for one more on the disk. */
  hasRoom(): Promise<boolean>;
}

/** Tables that are made at a time on this node; the others wait. */
const atOnce = 1;

const types: Record<ExportFormat, string> = {
  CSV: 'text/csv; charset=utf-8; header=present',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  JSON: 'application/json; charset=utf-8',
};

export const fileNameOf = (table: TableName, year: number, format: ExportFormat): string => `${table}-${year}.${format.toLowerCase()}`;

/** Tables for the desk. Whatever is wrong with a ticket or with who brings it, the answer is that nothing is here. */
export function exportRoutes(app: FastifyInstance, { deskOf, tickets, tables, folder, hasRoom }: Doors): void {
  const inTurn = fewAtOnce(atOnce);
  const busy = new Set<string>();
  const aloneFor = async (personId: string, make: () => Promise<MadeExport>): Promise<MadeExport | undefined> => {
    busy.add(personId);
    try {
      return await inTurn(make);
    } catch (error) {
      if (error instanceof NoLongerAsked) return undefined;
      throw error;
    } finally {
      busy.delete(personId);
    }
  };
  app.get<{ Params: { ticket: string } }>('/exports/:ticket', { exposeHeadRoute: false }, async (request, reply) => {
    const desk = await deskOf(request);
    const ticket = desk && (await tickets.open(desk, request.params.ticket));
    const at = ticket && (await deskAtEdition(desk, ticket.year));
    void reply.headers(privateHeaders);
    const table = ticket && tables[ticket.table];
    if (!at || !table || !(await table.isFor(at))) return answerFault(reply, 'NOT_FOUND', 'There is no file at this address.');
    const { id } = desk!.person;
    if (busy.has(id)) return answerFault(reply, 'RATE_LIMITED', 'A table is being made for you already. Wait for it.', { retryAfter: 10 });
    if (!(await hasRoom())) return answerFault(reply, 'OVERLOADED', 'There is no room for a table right now. Try again later.', { retryAfter: 60 });
    const { format } = ticket!;
    const made = await aloneFor(id, () => makeExport(at, table, format, folder, () => !reply.raw.destroyed));
    if (!made) {
      reply.hijack(); // nobody is there any more
      return;
    }
    void reply.headers({
      'content-type': types[format],
      'content-disposition': `attachment; filename="${fileNameOf(table.name, at.edition.year, format)}"`,
      'content-length': String(made.byteLength),
      'repr-digest': `sha-256=:${Buffer.from(made.hash, 'hex').toString('base64')}:`, // RFC 9530
    });
    return reply.send(made.bytes);
  });
}
