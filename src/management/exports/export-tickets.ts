import type { ExportFormat } from '../../generated/schema.ts';
import { type Desk, openDeskTickets } from '../identity/index.ts';
import { type TableName, tableNames } from './export-table.ts';

export interface ExportTicket {
  table: TableName;
  year: number;
  format: ExportFormat;
}

/** Addresses of tables. */
export interface ExportTickets {
  addressOf(desk: Desk, ticket: ExportTicket): Promise<{ url: string; expiresAt: string }>;
  open(desk: Desk, ticket: string): Promise<ExportTicket | undefined>;
}

const formats: readonly ExportFormat[] = ['CSV', 'XLSX', 'JSON'];

export function openExportTickets(secret: Buffer, publicUrl: string): ExportTickets {
  const tickets = openDeskTickets({ secret, purpose: 'export ticket', address: `${publicUrl}/exports`, bodyBytes: 2 + 1 + 1 });
  return {
    addressOf(desk, { table, year, format }) {
      const body = Buffer.alloc(4);
      body.writeUInt16BE(year);
      body.writeUInt8(formats.indexOf(format), 2);
      body.writeUInt8(tableNames.indexOf(table), 3);
      return tickets.addressOf(desk, body);
    },
    async open(desk, ticket) {
      const body = await tickets.open(desk, ticket);
      const format = body && formats[body.readUInt8(2)];
      const table = body && tableNames[body.readUInt8(3)];
      return format && table && { table, year: body.readUInt16BE(), format };
    },
  };
}
