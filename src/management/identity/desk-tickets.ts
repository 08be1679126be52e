import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Desk } from './desk.ts';
import { instantOf } from './once.ts';

/** How long an address can be used, in milliseconds. */
export const ticketMs = 5 * 60_000;

/**
 * Addresses of files that are not public, each for one person in one session. What stands at them says what it needs in some
 * bytes of its own. Holding an address is not enough: whoever serves it asks again what it asked when it gave it out.
 */
export interface DeskTickets {
  addressOf(desk: Desk, body: Buffer): Promise<{ url: string; expiresAt: string }>;
  /** Undefined for what was not written here, not for this person and session, or too long ago: nothing tells which. */
  open(desk: Desk, ticket: string): Promise<Buffer | undefined>;
}

interface Options {
  secret: Buffer;
  /** What the tickets are for; no ticket of one purpose opens another's address. */
  purpose: string;
  /** The address up to the ticket, without a slash at its end. */
  address: string;
  /** How many bytes a ticket's body has. */
  bodyBytes: number;
}

export function openDeskTickets({ secret, purpose, address, bodyBytes }: Options): DeskTickets {
  const mark = (signed: Buffer, { person, sessionId }: Desk) =>
    createHmac('sha256', secret).update(`${purpose}\0`).update(signed).update(`${person.id}\0${sessionId}`).digest();
  return {
    async addressOf(desk, body) {
      if (body.length !== bodyBytes) throw new Error(`a ticket for ${purpose} has ${bodyBytes} bytes`);
      const expiresAt = new Date((await instantOf(desk.em.fork())).getTime() + ticketMs);
      const until = Buffer.alloc(6);
      until.writeUIntBE(expiresAt.getTime(), 0, 6);
      const signed = Buffer.concat([until, body]);
      const ticket = Buffer.concat([signed, mark(signed, desk)]).toString('base64url');
      return { url: `${address}/${ticket}`, expiresAt: expiresAt.toISOString() };
    },
    async open(desk, ticket) {
      const bytes = Buffer.from(ticket, 'base64url');
      if (bytes.length !== 6 + bodyBytes + 32 || bytes.toString('base64url') !== ticket) return undefined;
      const signed = bytes.subarray(0, 6 + bodyBytes);
      if (!timingSafeEqual(bytes.subarray(6 + bodyBytes), mark(signed, desk))) return undefined;
      if ((await instantOf(desk.em.fork())).getTime() >= signed.readUIntBE(0, 6)) return undefined;
      return signed.subarray(6);
    },
  };
}

/** An id as sixteen bytes of a ticket, and back. */
export const idBytes = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');
export function idOfBytes(bytes: Buffer): string {
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
