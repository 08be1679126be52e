import type { ExportFormat } from '../../generated/schema.ts';
import type { DeskAtEdition } from '../editions/index.ts';
import { fileNameOf } from './export-routes.ts';
import type { ExportTable } from './export-table.ts';
import type { ExportTickets } from './export-tickets.ts';

export interface TableAddress {
  url: string;
  /** ISO 8601. */
  expiresAt: string;
  fileName: string;
  columns: { key: string; meaning: string }[];
}

/** Where a table can be fetched, what its file calls itself, and what its columns mean. Nothing of it is read yet. */
export async function addressOfTable<Row>(
  { desk, edition: { year } }: DeskAtEdition,
  { name, columns }: ExportTable<Row>,
  format: ExportFormat,
  tickets: ExportTickets,
): Promise<TableAddress> {
  const address = await tickets.addressOf(desk, { table: name, year, format });
  const told = columns.map(({ key, meaning }) => ({ key, meaning: meaning[desk.language] }));
  return { ...address, fileName: fileNameOf(name, year, format), columns: told };
}
