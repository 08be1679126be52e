import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { openOffice } from '../../support/office.ts';
import { manyCases } from '../../support/many-cases.ts';

const root = path.resolve(import.meta.dirname, '../../..');
/** What a table of 10,000 may add to the memory of one that is warm, in bytes: less than half of what its texts alone take. */
const mostGrowth = 64_000_000;

test('10,000 submissions do not fill memory, in any format, and leave no file', async () => {
  const office = await openOffice();
  const folder = await mkdtemp(path.join(os.tmpdir(), 'casegraph-exports-'));
  try {
    const { id } = await office.anEdition();
    const small = await office.anEdition({ year: 2031 });
    const organizer = await office.aDesk({ role: 'ORGANIZER' });
    await manyCases(office.databases, id, 2030, 10_000);
    await manyCases(office.databases, small.id, 2031, 200);
    const MEASURED = JSON.stringify({ connection: office.databases.management.runtime, personId: organizer.person.id, folder });
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--expose-gc', '--import', path.join(root, 'tools/swc-hook.mjs'), path.join(root, 'test/support/measure-export.ts')],
      { cwd: root, maxBuffer: 10_000_000, env: { ...process.env, MEASURED } },
    );
    const { grown, made } = JSON.parse(stdout) as { grown: number; made: { format: string; rows: number; byteLength: number }[] };
    expect(made.map(({ format, rows }) => [format, rows])).toEqual([
      ['CSV', 10_000],
      ['XLSX', 10_000],
      ['JSON', 10_000],
    ]);
    expect(made.find(({ format }) => format === 'JSON')!.byteLength).toBeGreaterThan(50_000_000);
    expect(grown).toBeLessThan(mostGrowth);
    expect(await readdir(folder)).toEqual([]);
  } finally {
    await office.close();
    await rm(folder, { recursive: true, force: true });
  }
}, 400_000);
