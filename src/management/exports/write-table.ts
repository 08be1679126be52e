import { writeXlsxStream } from 'hucre/xlsx';
import type { ExportFormat } from '../../generated/schema.ts';
import { columns } from './export-columns.ts';
import type { ExportedCase } from './exported-cases.ts';
import { type Cell, safeCell } from './safe-cell.ts';

type Bytes = AsyncIterable<Uint8Array>;

/** A table's bytes, piece by piece, while its rows are pulled one by one. */
export const tableIn: Record<ExportFormat, (cases: AsyncIterable<ExportedCase>, year: number) => Bytes> = {
  CSV: (cases) => csvOf(cases),
  XLSX: (cases, year) => xlsxOf(cases, year),
  JSON: (cases, year) => jsonOf(cases, year),
};

const rowOf = (exported: ExportedCase): Cell[] => columns.map(({ of }) => safeCell(of(exported)));

/** RFC 4180, in UTF-8 with the marker by which spreadsheets know it. */
async function* csvOf(cases: AsyncIterable<ExportedCase>): Bytes {
  yield Buffer.from(`\uFEFF${lineOf(columns.map(({ key }) => key))}`);
  for await (const exported of cases) yield Buffer.from(lineOf(rowOf(exported)));
}

const lineOf = (cells: readonly Cell[]): string => `${cells.map(fieldOf).join(',')}\r\n`;
/** Every text in quotes: whatever a program takes for a separator, it stays inside. */
const fieldOf = (cell: Cell): string => (cell === null ? '' : typeof cell === 'number' ? String(cell) : `"${cell.replaceAll('"', '""')}"`);

async function* xlsxOf(cases: AsyncIterable<ExportedCase>, year: number): Bytes {
  const rows = async function* () {
    for await (const exported of cases) yield rowOf(exported).map(literal);
  };
  yield* writeXlsxStream(rows(), {
    name: `Submissions ${year}`,
    columns: columns.map(({ key }) => ({ header: key })),
    freezePane: { rows: 1 },
  });
}

/** `_x0041_` stands for a character in this format; written by a person it stands for itself. */
const literal = (cell: Cell): Cell => (typeof cell === 'string' ? cell.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : cell);

/** Texts as they were written: a program reads them, not a spreadsheet. */
async function* jsonOf(cases: AsyncIterable<ExportedCase>, year: number): Bytes {
  yield Buffer.from(`{"edition":${year},"submissions":[`);
  let between = '\n';
  for await (const exported of cases) {
    const { texts, applicants, materials, members: _, ...rest } = exported.submission;
    const told = {
      ...Object.fromEntries(columns.map(({ key, of }) => [key, of(exported)])),
      ...{ version: rest.version, closesAt: rest.closesAt, receipt: rest.receipt, applicants, texts },
      materials: materials.map(({ id, kind, state, title, alt, credit, rights, fileName, byteLength, mimeType, contentHash }) => ({
        ...{ id, kind, state, title, alt, credit, rights, fileName, byteLength, mimeType, contentHash },
      })),
    };
    yield Buffer.from(between + JSON.stringify(told));
    between = ',\n';
  }
  yield Buffer.from('\n]}\n');
}
