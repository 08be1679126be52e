import { createHmac, timingSafeEqual } from 'node:crypto';
import type { ExportFormat } from '../../generated/schema.ts';
import { type Desk, instantOf } from '../identity/index.ts';

/** How long an address can be used, in milliseconds. */
export const ticketMs = 5 * 60_000;

export interface ExportTicket {
  year: number;
  format: ExportFormat;
}

/** Addresses of tables, each for one person in one session. Holding one is not enough: what is asked of an organizer is asked again. */
export interface ExportTickets {
  addressOf(desk: Desk, ticket: ExportTicket): Promise<{ url: string; expiresAt: string }>;
  /** Undefined for what was not written here, not for this person and session, or too long ago: nothing tells which. */
  open(desk: Desk, ticket: string): Promise<ExportTicket | undefined>;
}

const formats: readonly ExportFormat[] = ['CSV', 'XLSX', 'JSON'];
const bodyBytes = 6 + 2 + 1;

export function openExportTickets(secret: Buffer, publicUrl: string): ExportTickets {
  const mark = (body: Buffer, { person, sessionId }: Desk) =>
    createHmac('sha256', secret).update('export ticket\0').update(body).update(`${person.id}\0${sessionId}`).digest();
  return {
    async addressOf(desk, { year, format }) {
      const expiresAt = new Date((await instantOf(desk.em.fork())).getTime() + ticketMs);
      const body = Buffer.alloc(bodyBytes);
      body.writeUIntBE(expiresAt.getTime(), 0, 6);
      body.writeUInt16BE(year, 6);
      body.writeUInt8(formats.indexOf(format), 8);
      const ticket = Buffer.concat([body, mark(body, desk)]).toString('base64url');
      return { url: `${publicUrl}/exports/${ticket}`, expiresAt: expiresAt.toISOString() };
    },
    async open(desk, ticket) {
      const bytes = Buffer.from(ticket, 'base64url');
      if (bytes.length !== bodyBytes + 32 || bytes.toString('base64url') !== ticket) return undefined;
      const body = bytes.subarray(0, bodyBytes);
      if (!timingSafeEqual(bytes.subarray(bodyBytes), mark(body, desk))) return undefined;
      if ((await instantOf(desk.em.fork())).getTime() >= body.readUIntBE(0, 6)) return undefined;
      const format = formats[body.readUInt8(8)];
      return format && { year: body.readUInt16BE(6), format };
    },
  };
}
