// Run in a process of its own, so that nothing but exporting is in its memory: makes the tables of two editions, a small one
// to get warm and a large one, and prints by how much resident memory grew during the large ones, in bytes.
import 'reflect-metadata';
import { submissionsTable } from '../../src/management/exports/index.ts';
import { makeExport } from '../../src/management/exports/make-export.ts';
import { editionOfYear } from '../../src/management/editions/index.ts';
import { actingAs, type Desk } from '../../src/management/identity/index.ts';
import { openManagement } from '../../src/management/open-management.ts';
import type { ExportFormat } from '../../src/generated/schema.ts';

const { connection, personId, folder } = JSON.parse(process.env.MEASURED!) as { connection: never; personId: string; folder: string };
const orm = await openManagement(connection, { maxConnections: 2, statementTimeout: 60_000 });
const grants = [{ role: 'ORGANIZER' as const, editionYear: null, fieldKey: null }];
const person = { id: personId, name: 'Sample person', email: 'sample@example.org' };
const desk: Desk = { person, sessionId: '', grants, language: 'en', em: actingAs(orm.em, personId, grants) };

async function make(year: number, format: ExportFormat): Promise<{ rows: number; byteLength: number; peak: number }> {
  const edition = await editionOfYear(desk.em.fork(), year);
  let [peak, asked] = [0, 0];
  const look = () => {
    if (++asked % 500 === 0) globalThis.gc!(); // what counts is what is held, not what waits to be collected
    peak = Math.max(peak, process.memoryUsage.rss());
    return true;
  };
  const { rows, byteLength, bytes } = await makeExport({ desk, edition: edition! }, submissionsTable, format, folder, look);
  for await (const _ of bytes) look();
  return { rows, byteLength, peak };
}

const formats: ExportFormat[] = ['CSV', 'XLSX', 'JSON'];
for (const format of formats) for (let n = 0; n < 3; n++) await make(2031, format);
const before = process.memoryUsage.rss();
const made = [];
for (const format of formats) made.push({ format, ...(await make(2030, format)) });
console.log(JSON.stringify({ grown: Math.max(...made.map(({ peak }) => peak)) - before, made }));
await orm.close();
