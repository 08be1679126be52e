import type { DossierFormat } from '../../generated/schema.ts';
import { type Desk, idBytes, idOfBytes, openDeskTickets } from '../identity/index.ts';

export interface DossierTicket {
  year: number;
  submissionId: string;
  format: DossierFormat;
}

/** Addresses of dossiers. */
export interface DossierTickets {
  addressOf(desk: Desk, ticket: DossierTicket): Promise<{ url: string; expiresAt: string }>;
  open(desk: Desk, ticket: string): Promise<DossierTicket | undefined>;
}

const formats: readonly DossierFormat[] = ['PAGE', 'FILE'];

export function openDossierTickets(secret: Buffer, publicUrl: string): DossierTickets {
  const tickets = openDeskTickets({ secret, purpose: 'dossier ticket', address: `${publicUrl}/dossiers`, bodyBytes: 2 + 16 + 1 });
  return {
    addressOf(desk, { year, submissionId, format }) {
      const head = Buffer.alloc(2);
      head.writeUInt16BE(year);
      return tickets.addressOf(desk, Buffer.concat([head, idBytes(submissionId), Buffer.of(formats.indexOf(format))]));
    },
    async open(desk, ticket) {
      const body = await tickets.open(desk, ticket);
      const format = body && formats[body.readUInt8(18)];
      return format && { year: body.readUInt16BE(), submissionId: idOfBytes(body.subarray(2, 18)), format };
    },
  };
}
