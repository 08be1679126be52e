import { createHmac, timingSafeEqual } from 'node:crypto';
import { type Desk, instantOf } from '../identity/index.ts';

/** How long an address can be used, in milliseconds. */
export const ticketMs = 5 * 60_000;

export interface CertificateTicket {
  listId: string;
  organizationId: string;
}

/** Addresses of certificates, each for one person in one session. Holding one is not enough: whose it is is asked again. */
export interface CertificateTickets {
  addressOf(desk: Desk, ticket: CertificateTicket, certificateNumber: string): Promise<{ url: string; expiresAt: string; fileName: string }>;
  /** Undefined for what was not written here, not for this person and session, or too long ago: nothing tells which. */
  open(desk: Desk, ticket: string): Promise<CertificateTicket | undefined>;
}

const bodyBytes = 6 + 16 + 16;

export function openCertificateTickets(secret: Buffer, publicUrl: string): CertificateTickets {
  const mark = (body: Buffer, { person, sessionId }: Desk) =>
    createHmac('sha256', secret).update('certificate ticket\0').update(body).update(`${person.id}\0${sessionId}`).digest();
  return {
    async addressOf(desk, { listId, organizationId }, certificateNumber) {
      const expiresAt = new Date((await instantOf(desk.em.fork())).getTime() + ticketMs);
      const body = Buffer.alloc(bodyBytes);
      body.writeUIntBE(expiresAt.getTime(), 0, 6);
      body.write(listId.replaceAll('-', ''), 6, 'hex');
      body.write(organizationId.replaceAll('-', ''), 22, 'hex');
      const ticket = Buffer.concat([body, mark(body, desk)]).toString('base64url');
      return { url: `${publicUrl}/certificates/${ticket}`, expiresAt: expiresAt.toISOString(), fileName: fileNameOf(certificateNumber) };
    },
    async open(desk, ticket) {
      const bytes = Buffer.from(ticket, 'base64url');
      if (bytes.length !== bodyBytes + 32 || bytes.toString('base64url') !== ticket) return undefined;
      const body = bytes.subarray(0, bodyBytes);
      if (!timingSafeEqual(bytes.subarray(bodyBytes), mark(body, desk))) return undefined;
      if ((await instantOf(desk.em.fork())).getTime() >= body.readUIntBE(0, 6)) return undefined;
      return { listId: uuidAt(body, 6), organizationId: uuidAt(body, 22) };
    },
  };
}

export const fileNameOf = (certificateNumber: string): string => `certificate-${certificateNumber}.pdf`;

const uuidAt = (body: Buffer, offset: number): string => {
  const id = body.toString('hex', offset, offset + 16);
  return [id.slice(0, 8), id.slice(8, 12), id.slice(12, 16), id.slice(16, 20), id.slice(20)].join('-');
};
