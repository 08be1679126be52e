import type { CollectionFormat } from '../../generated/schema.ts';
import { type Desk, idBytes, idOfBytes, openDeskTickets } from '../identity/index.ts';

export interface CollectionTicket {
  year: number;
  /** The proof or the printing. */
  id: string;
  format: CollectionFormat;
}

/** Addresses of proofs and printings that are not public. */
export interface CollectionTickets {
  addressOf(desk: Desk, ticket: CollectionTicket): Promise<{ url: string; expiresAt: string }>;
  open(desk: Desk, ticket: string): Promise<CollectionTicket | undefined>;
}

const formats: readonly CollectionFormat[] = ['PDF', 'EPUB'];

export function openCollectionTickets(secret: Buffer, publicUrl: string): CollectionTickets {
  const tickets = openDeskTickets({ secret, purpose: 'collection ticket', address: `${publicUrl}/collection`, bodyBytes: 2 + 16 + 1 });
  return {
    addressOf(desk, { year, id, format }) {
      const head = Buffer.alloc(2);
      head.writeUInt16BE(year);
      return tickets.addressOf(desk, Buffer.concat([head, idBytes(id), Buffer.of(formats.indexOf(format))]));
    },
    async open(desk, ticket) {
      const body = await tickets.open(desk, ticket);
      const format = body && formats[body.readUInt8(18)];
      return format && { year: body.readUInt16BE(), id: idOfBytes(body.subarray(2, 18)), format };
    },
  };
}
