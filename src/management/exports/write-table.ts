import { writeXlsxStream } from 'hucre/xlsx';
import type { ExportFormat } from '../../generated/schema.ts';
import type { ExportTable } from './export-table.ts';
import { type Cell, safeCell } from './safe-cell.ts';

type Bytes = AsyncIterable<Uint8Array>;

/** A table's bytes, piece by piece, while its rows are pulled one by one. */
export function bytesOf<Row>(format: ExportFormat, table: ExportTable<Row>, rows: AsyncIterable<Row>, year: number): Bytes {
  if (format === 'JSON') return jsonOf(table, rows, year);
  const cells = cellsOf(table, rows);
  return format === 'CSV' ? csvOf(headOf(table), cells) : xlsxOf(headOf(table), cells, `${inTitle(table.name)} ${year}`);
}

const headOf = <Row>({ columns }: ExportTable<Row>): string[] => columns.map(({ key }) => key);
const inTitle = (name: string): string => name[0]!.toUpperCase() + name.slice(1);

async function* cellsOf<Row>({ columns }: ExportTable<Row>, rows: AsyncIterable<Row>): AsyncIterable<Cell[]> {
  for await (const row of rows) yield columns.map(({ of }) => safeCell(of(row)));
}

/** RFC 4180, in UTF-8 with the marker by which spreadsheets know it. */
async function* csvOf(head: string[], rows: AsyncIterable<Cell[]>): Bytes {
  yield Buffer.from(`\uFEFF${lineOf(head)}`);
  for await (const cells of rows) yield Buffer.from(lineOf(cells));
}

const lineOf = (cells: readonly Cell[]): string => `${cells.map(fieldOf).join(',')}\r\n`;
/** Every text in quotes: whatever a program takes for a separator, it stays inside. */
const fieldOf = (cell: Cell): string => (cell === null ? '' : typeof cell === 'number' ? String(cell) : `"${cell.replaceAll('"', '""')}"`);

async function* xlsxOf(head: string[], rows: AsyncIterable<Cell[]>, name: string): Bytes {
  const literals = async function* () {
    for await (const cells of rows) yield cells.map(literal);
  };
  yield* writeXlsxStream(literals(), { name, columns: head.map((header) => ({ header })), freezePane: { rows: 1 } });
}

/** `_x0041_` stands for a character in this format; written by a person it stands for itself. */
const literal = (cell: Cell): Cell => (typeof cell === 'string' ? cell.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : cell);

/** Texts as they were written: a program reads them, not a spreadsheet. */
async function* jsonOf<Row>({ name, columns, besides }: ExportTable<Row>, rows: AsyncIterable<Row>, year: number): Bytes {
  yield Buffer.from(`{"edition":${year},"${name}":[`);
  let between = '\n';
  for await (const row of rows) {
    const told = { ...Object.fromEntries(columns.map(({ key, of }) => [key, of(row)])), ...besides(row) };
    yield Buffer.from(between + JSON.stringify(told));
    between = ',\n';
  }
  yield Buffer.from('\n]}\n');
}
