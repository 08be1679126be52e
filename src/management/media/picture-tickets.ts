import { createHmac, timingSafeEqual } from 'node:crypto';
import { type Desk, instantOf } from '../identity/index.ts';

/** How long an address can be used, in milliseconds. */
export const ticketMs = 5 * 60_000;

/** Addresses of pictures that are not public, each for one person in one session. */
export interface PictureTickets {
  /** Whoever hands out an address has made sure that the person may see the picture. */
  addressOf(desk: Desk, pictureId: string, width: number | null): Promise<string>;
  /** Undefined for what was not written here, not for this person and session, or too long ago: nothing tells which. */
  open(desk: Desk, ticket: string): Promise<Ticket | undefined>;
}

export interface Ticket {
  pictureId: string;
  /** Null for the widest. */
  width: number | null;
}

const bodyBytes = 6 + 16 + 4;

/** Tickets name a picture by its id alone: nothing in an address says who, what or how a file was called. */
export function openPictureTickets(secret: Buffer, publicUrl: string): PictureTickets {
  const mark = (body: Buffer, { person, sessionId }: Desk) =>
    createHmac('sha256', secret).update('picture ticket\0').update(body).update(`${person.id}\0${sessionId}`).digest();
  const issued = new WeakMap<Desk, Promise<Date>>();
  const nowOf = (desk: Desk) => {
    // one statement for all pictures of a request
    if (!issued.has(desk)) issued.set(desk, instantOf(desk.em.fork()));
    return issued.get(desk)!;
  };
  return {
    async addressOf(desk, pictureId, width) {
      const body = Buffer.alloc(bodyBytes);
      body.writeUIntBE((await nowOf(desk)).getTime() + ticketMs, 0, 6);
      body.write(pictureId.replaceAll('-', ''), 6, 'hex');
      body.writeUInt32BE(Math.min(Math.max(width ?? 0, 0), 100_000), 22);
      return `${publicUrl}/private-files/${Buffer.concat([body, mark(body, desk)]).toString('base64url')}`;
    },
    async open(desk, ticket) {
      const bytes = Buffer.from(ticket, 'base64url');
      if (bytes.length !== bodyBytes + 32 || bytes.toString('base64url') !== ticket) return undefined;
      const body = bytes.subarray(0, bodyBytes);
      if (!timingSafeEqual(bytes.subarray(bodyBytes), mark(body, desk))) return undefined;
      if ((await instantOf(desk.em.fork())).getTime() >= body.readUIntBE(0, 6)) return undefined;
      const id = body.toString('hex', 6, 22);
      const pictureId = [id.slice(0, 8), id.slice(8, 12), id.slice(12, 16), id.slice(16, 20), id.slice(20)].join('-');
      return { pictureId, width: body.readUInt32BE(22) || null };
    },
  };
}
