import { createHmac, timingSafeEqual } from 'node:crypto';
import type { DossierFormat } from '../../generated/schema.ts';
import { type Desk, instantOf } from '../identity/index.ts';

/** How long an address can be used, in milliseconds. */
export const ticketMs = 5 * 60_000;

export interface DossierTicket {
  year: number;
  submissionId: string;
  format: DossierFormat;
}

/** Addresses of dossiers, each for one person in one session. Holding one is not enough: what is asked of an organizer is asked again. */
export interface DossierTickets {
  addressOf(desk: Desk, ticket: DossierTicket): Promise<{ url: string; expiresAt: string }>;
  /** Undefined for what was not written here, not for this person and session, or too long ago: nothing tells which. */
  open(desk: Desk, ticket: string): Promise<DossierTicket | undefined>;
}

const formats: readonly DossierFormat[] = ['PAGE', 'FILE'];
const bodyBytes = 6 + 2 + 16 + 1;

export function openDossierTickets(secret: Buffer, publicUrl: string): DossierTickets {
  const mark = (body: Buffer, { person, sessionId }: Desk) =>
    createHmac('sha256', secret).update('dossier ticket\0').update(body).update(`${person.id}\0${sessionId}`).digest();
  return {
    async addressOf(desk, { year, submissionId, format }) {
      const expiresAt = new Date((await instantOf(desk.em.fork())).getTime() + ticketMs);
      const body = Buffer.alloc(bodyBytes);
      body.writeUIntBE(expiresAt.getTime(), 0, 6);
      body.writeUInt16BE(year, 6);
      body.write(submissionId.replaceAll('-', ''), 8, 'hex');
      body.writeUInt8(formats.indexOf(format), 24);
      const ticket = Buffer.concat([body, mark(body, desk)]).toString('base64url');
      return { url: `${publicUrl}/dossiers/${ticket}`, expiresAt: expiresAt.toISOString() };
    },
    async open(desk, ticket) {
      const bytes = Buffer.from(ticket, 'base64url');
      if (bytes.length !== bodyBytes + 32 || bytes.toString('base64url') !== ticket) return undefined;
      const body = bytes.subarray(0, bodyBytes);
      if (!timingSafeEqual(bytes.subarray(bodyBytes), mark(body, desk))) return undefined;
      if ((await instantOf(desk.em.fork())).getTime() >= body.readUIntBE(0, 6)) return undefined;
      const id = body.toString('hex', 8, 24);
      const submissionId = [id.slice(0, 8), id.slice(8, 12), id.slice(12, 16), id.slice(16, 20), id.slice(20)].join('-');
      const format = formats[body.readUInt8(24)];
      return format && { year: body.readUInt16BE(6), submissionId, format };
    },
  };
}
