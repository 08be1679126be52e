import { jest } from '@jest/globals';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { ledger } from '../support/committee.ts';
import { type Office, openOffice } from '../support/office.ts';
import { openPublicSide, type PublicSide } from '../support/public-side.ts';
import { anEdition, someContent } from '../support/release-factory.ts';
import { typeCommand } from '../support/type-command.ts';

// Archives and the book, as operators type them.
jest.setTimeout(240_000);

let office: Office;
let side: PublicSide;
let folder: string;
beforeAll(async () => {
  office = await openOffice();
  side = await openPublicSide(office.databases);
  folder = await mkdtemp(path.join(os.tmpdir(), 'casegraph-public-commands-'));
  const content = someContent({ count: 3 });
  await side.release({ ...content, cases: content.cases.map((one) => ({ ...one, pictures: [] })) });
});
afterAll(async () => {
  await side.close();
  await office.close();
  await rm(folder, { recursive: true, force: true });
});

const type = (command: string, ...given: string[]) => typeCommand(office.databases, path.join(folder, 'data'), command, ...given);

test('an import says each problem with its file, row, column and what to do, and changes nothing', async () => {
  const bad = path.join(folder, 'bad');
  await mkdir(bad);
  await writeFile(
    path.join(bad, 'edition.json'),
    JSON.stringify({ format: 'casegraph-edition/1', edition: { ...anEdition(2022), timeZone: 'Mars/Olympus' } }),
  );
  await writeFile(path.join(bad, 'cases.csv'), 'slug,tier,field,startedOn\na-b,GOLD,CULTURE,2019-02-30\n');
  await writeFile(path.join(bad, 'texts.csv'), 'case,locale,title\na-b,en,A title\n');
  const before = await ledger(office);
  for (const given of [['--dry-run'], ['--as', 'organizer@example.org']]) {
    const { code, out, err } = await type('import-edition', '--from', bad, ...given);
    expect([code, out]).toEqual([1, '']);
    const lines = err.trim().split('\n');
    expect(lines.at(-1)).toBe('3 to mend. Nothing was imported.');
    expect(lines).toContain('cases.csv, row 2, startedOn is no day: "2019-02-30". Write it as YYYY-MM-DD.');
    expect(lines).toContain('edition.json, edition.timeZone is no time zone: Mars/Olympus. Give an IANA name, such as Asia/Shanghai.');
  }
  expect(await ledger(office)).toEqual(before);
  expect(await type('import-edition', '--from', bad)).toMatchObject({ code: 1, err: expect.stringContaining('--dry-run') });
  expect(await type('import-edition', '--from', bad, '--dry-run', '--colour', 'red')).toMatchObject({ code: 1, out: '' });
});

test('what was exported comes in again, in the name of an organizer alone', async () => {
  const out = path.join(folder, 'edition-2026');
  expect(await type('export-edition', '--edition', '2026', '--out', out)).toMatchObject({ code: 0, out: expect.stringContaining('3 cases') });
  expect(await type('export-edition', '--edition', '2031', '--out', path.join(folder, 'none'))).toMatchObject({
    code: 1,
    err: expect.stringContaining('2031'),
  });
  expect(await type('import-edition', '--from', out, '--dry-run')).toMatchObject({ code: 0, out: expect.stringContaining('nothing to mend') });
  expect(await type('import-edition', '--from', out, '--as', 'nobody@example.org')).toMatchObject({
    code: 1,
    err: expect.stringContaining('Nobody'),
  });
  const organizer = await office.aDesk({ role: 'ORGANIZER' });
  const { code, out: said } = await type('import-edition', '--from', out, '--as', organizer.person.email);
  expect([code, said]).toEqual([0, expect.stringMatching(/Prepared the release [0-9a-f-]{36} \([0-9a-f]{64}\)/)]);
  expect(await office.em().execute(`select state, kind from releases`)).toEqual([{ state: 'PREPARED', kind: 'RESULTS' }]);
});

test('the Collection is made as PDF and EPUB, and says what it cannot make', async () => {
  const book = path.join(folder, 'book');
  const made = await type('collection', '--edition', '2026', '--locales', 'zh-Hans,en', '--folder', book);
  expect(made).toMatchObject({ code: 0, err: '' });
  expect((await readdir(book)).sort()).toEqual(['collection-2026-zh-Hans-en.epub', 'collection-2026-zh-Hans-en.pdf']);
  expect((await readFile(path.join(book, 'collection-2026-zh-Hans-en.pdf'))).subarray(0, 5).toString()).toBe('%PDF-');
  for (const given of [
    ['--edition', '2026'],
    ['--edition', '2026', '--locales', 'en,fr,es'],
    ['--edition', 'x', '--locales', 'en'],
    ['--colour', 'red'],
  ])
    expect(await type('collection', ...given)).toMatchObject({ code: 1, out: '', err: expect.stringContaining('npm run collection') });
  expect(await type('collection', '--edition', '2031', '--locales', 'en')).toMatchObject({
    code: 1,
    err: expect.stringContaining('No case of 2031'),
  });
});
