import { createHmac, timingSafeEqual } from 'node:crypto';
import type { PictureCrop, PictureFormat } from '../../generated/schema.ts';
import { type Desk, instantOf } from '../identity/index.ts';

/** How long an address can be used, in milliseconds. */
export const ticketMs = 5 * 60_000;

/** What of a file is asked for: an encoding of a picture, a part of one, a video's still, or a document without who made it. */
export interface Form {
  format: PictureFormat;
  crop: PictureCrop | null;
  poster: boolean;
  clean: boolean;
}

/** Addresses of files that are not public, each for one person in one session. */
export interface PictureTickets {
  /** Whoever hands out an address has made sure that the person may see the file. */
  addressOf(desk: Desk, pictureId: string, width: number | null, form?: Partial<Form>): Promise<string>;
  /** Where the bytes of an awaited file are sent. It opens nothing by itself: the guard asks who comes. */
  uploadAddress(assetId: string): string;
  /** Undefined for what was not written here, not for this person and session, or too long ago: nothing tells which. */
  open(desk: Desk, ticket: string): Promise<Ticket | undefined>;
}

export interface Ticket extends Form {
  pictureId: string;
  /** Null for the widest. */
  width: number | null;
}

const bodyBytes = 6 + 16 + 4;

const formats: readonly PictureFormat[] = ['WEBP', 'AVIF', 'JPEG'];
const crops: readonly (PictureCrop | null)[] = [null, 'WIDE', 'SQUARE'];

/** A form in one byte: the first is all of a picture in WebP. */
const packForm = ({ format = 'WEBP', crop = null, poster = false, clean = false }: Partial<Form>): number =>
  formats.indexOf(format) | (crops.indexOf(crop) << 2) | (poster ? 16 : 0) | (clean ? 32 : 0);
const unpackForm = (byte: number): Form => ({
  format: formats[byte & 3]!,
  crop: crops[(byte >> 2) & 3]!,
  poster: (byte & 16) !== 0,
  clean: (byte & 32) !== 0,
});

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
    async addressOf(desk, pictureId, width, form = {}) {
      const body = Buffer.alloc(bodyBytes);
      body.writeUIntBE((await nowOf(desk)).getTime() + ticketMs, 0, 6);
      body.write(pictureId.replaceAll('-', ''), 6, 'hex');
      body.writeUInt32BE(Math.min(Math.max(width ?? 0, 0), 100_000), 22);
      body.writeUInt8(packForm(form), 22); // no width comes near the first of its four bytes
      return `${publicUrl}/private-files/${Buffer.concat([body, mark(body, desk)]).toString('base64url')}`;
    },
    uploadAddress: (assetId) => `${publicUrl}/uploads/${assetId}`,
    async open(desk, ticket) {
      const bytes = Buffer.from(ticket, 'base64url');
      if (bytes.length !== bodyBytes + 32 || bytes.toString('base64url') !== ticket) return undefined;
      const body = bytes.subarray(0, bodyBytes);
      if (!timingSafeEqual(bytes.subarray(bodyBytes), mark(body, desk))) return undefined;
      if ((await instantOf(desk.em.fork())).getTime() >= body.readUIntBE(0, 6)) return undefined;
      const id = body.toString('hex', 6, 22);
      const pictureId = [id.slice(0, 8), id.slice(8, 12), id.slice(12, 16), id.slice(16, 20), id.slice(20)].join('-');
      return { pictureId, width: body.readUIntBE(23, 3) || null, ...unpackForm(body.readUInt8(22)) };
    },
  };
}
