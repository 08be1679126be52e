import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { neededFiles, partBytes } from '../../../src/delivery/releases/index.ts';
import type { CaseContent, ReleaseContent } from '../../../src/delivery/releases/release-content.ts';
import type { Desk } from '../../../src/management/identity/index.ts';
import {
  applyRelease,
  approveRelease,
  archiveFormat,
  checkFolder,
  exportEdition,
  importEdition,
  importRelease,
  mintSlug,
} from '../../../src/management/publishing/index.ts';
import { publicFileKey } from '../../../src/management/publishing/kept-files.ts';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { drawPicture } from '../../../src/demo/draw-picture.ts';
import { closeDecoders } from '../../../src/management/media/index.ts';
import { aKey, codes, granted } from '../../support/applicant.ts';
import { ledger } from '../../support/committee.ts';
import { holdClock } from '../../support/databases.ts';
import { type Office, openOffice } from '../../support/office.ts';
import { openPress, type TestPress } from '../../support/press.ts';
import { operation, openPublicSide, type PublicSide } from '../../support/public-side.ts';
import { aDocument, anEdition, aVideo, readFilesOf, someContent } from '../../support/release-factory.ts';

interface House {
  office: Office;
  press: TestPress;
  side: PublicSide;
  organizers: [Desk, Desk];
}
let [here, there]: House[] = [];
let folder: string;
const instant = '2030-12-01T00:00:00Z';

async function openHouse(): Promise<House> {
  const office = await openOffice();
  await holdClock(office.databases.delivery.owner, instant);
  const organizers: [Desk, Desk] = [await office.aDesk({ role: 'ORGANIZER' }), await office.aDesk({ role: 'ORGANIZER' })];
  return { office, press: await openPress(office), side: await openPublicSide(office.databases), organizers };
}
beforeAll(async () => {
  [here, there] = [await openHouse(), await openHouse()];
});
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'casegraph-archive-'));
});
afterEach(() => rm(folder, { recursive: true }));
afterAll(async () => {
  closeDecoders();
  for (const { side, press, office } of [here!, there!]) {
    await side.close();
    await press.close();
    await office.close();
  }
});

const mint = { newId: randomUUID, slug: mintSlug };
const applyAt = new Date('2026-01-01T00:00:00Z');
const write = (file: string, content: unknown) => writeFile(path.join(folder, file), typeof content === 'string' ? content : JSON.stringify(content));
async function approveAndApply({ press, organizers }: House, { id, contentHash }: { id: string; contentHash: string }) {
  for (const desk of organizers) granted(await approveRelease(desk, press, { idempotencyKey: aKey(), releaseId: id, contentHash }));
  expect(await applyRelease(press, id)).toBe(true);
}
async function answers({ side }: House, year: number, slug: string): Promise<string[]> {
  const pages: [string, Record<string, unknown>][] = [
    ['PortalEditions', { locale: 'en' }],
    ['PortalCases', { edition: year, locale: 'zh-Hans', first: 100 }],
    ['PortalCase', { slug, locale: 'fr' }],
    ['PartnerChanges', { locales: ['en', 'zh-Hans'] }],
    ['ScreenShowcase', { edition: year, locales: ['en'] }],
  ];
  return Promise.all(pages.map(async ([name, variables]) => JSON.stringify((await side.askFor(operation(name), variables)).result)));
}

test('an edition that was exported and imported again is the same to everybody, ids and files included', async () => {
  const content = someContent({ year: 2030, count: 16 });
  content.cases[3]!.texts.push({ locale: 'ar', title: 'حالة', summary: null, body: null, origin: 'MACHINE', isStale: true, isChecked: false });
  content.cases[4]!.provenance.push({ path: 'field', origin: 'INFERRED', notes: { en: 'Concluded from the title.' } });
  const [first] = content.cases as [CaseContent];
  const { id: __, ...poster } = first.pictures[0]!;
  first.videos = [aVideo(first.slug, partBytes + 5, { poster })];
  first.documents = [aDocument(first.slug)];
  const points = { handedIn: 0, collection: 3, outstanding: 6 };
  content.honourFormula = {
    ...{ version: 2, primary: points, supporting: points, share: 10, leastCases: 3, leastChosen: 1, most: 10 },
    ...{ contentHash: 'ab'.repeat(32), publishedAt: '2030-05-01T00:00:00.000Z' },
  };
  const files = readFilesOf(content);
  for (const { hash, mimeType } of neededFiles(content)) await here!.press.storage.put(publicFileKey(hash, mimeType), await files(hash));
  const input = { idempotencyKey: aKey(), edition: 2030, kind: 'RESULTS', applyAt, content } as const;
  await approveAndApply(here!, granted(await importRelease(here!.organizers[0], input)));

  expect(await exportEdition(here!.side.reader, 2030, folder)).toEqual({ cases: 16, files: 99 });
  const matches = new Ajv2020({ strict: false, validateFormats: false }).compile(
    JSON.parse(await readFile('docs/archive.schema.json', 'utf8')) as object,
  );
  const exported = JSON.parse(await readFile(path.join(folder, 'edition.json'), 'utf8')) as object;
  expect([matches(exported), matches.errors]).toEqual([true, null]);
  expect(matches({ ...exported, colour: 'red' })).toBe(false);
  const checked = await checkFolder(there!.press, folder, mint);
  expect(checked.problems).toEqual([]);
  const nothing = await there!.press.publicState();
  const release = granted(await importEdition(there!.organizers[0], there!.press, checked, { idempotencyKey: aKey(), applyAt }));
  expect([release.state, await there!.press.publicState()]).toEqual(['PREPARED', nothing]);
  await approveAndApply(there!, release);
  const { slug } = content.cases[3]!;
  expect(await answers(there!, 2030, slug)).toEqual(await answers(here!, 2030, slug));
  const bytes = (house: House) =>
    house.side.reader
      .query(
        'select hash, mime_type, byte_length, md5(bytes), array(select md5(p.bytes) from file_parts p where p.hash = f.hash order by place) as parts from files f order by hash',
      )
      .then(({ rows }) => rows);
  expect(await bytes(there!)).toEqual(await bytes(here!));

  // what came back goes out as the same folder
  const again = path.join(folder, 'again');
  await exportEdition(there!.side.reader, 2030, again);
  expect(await readFile(path.join(again, 'edition.json'), 'utf8')).toBe(await readFile(path.join(folder, 'edition.json'), 'utf8'));
  expect(await readdir(path.join(again, 'files'))).toEqual(await readdir(path.join(folder, 'files')));
  expect(await exportEdition(here!.side.reader, 2029, path.join(folder, 'none'))).toBeUndefined();
});

test('tables make an edition: rows belong together by slug and key, pictures are re-encoded, what has no id gets one', async () => {
  const { id: _, ...edition } = anEdition(2021);
  await write('edition.json', { format: archiveFormat, edition });
  await write('organizations.csv', '\uFEFFkey,kind,country,name:en,name:zh-Hans\r\none,UNIVERSITY,KE,Sample One,示例一\r\ntwo,,,"Sample, Two",\r\n');
  await write(
    'cases.csv',
    'slug,tier,field,startedOn,sourceLocale,countries,showcase\nbridge,OUTSTANDING,CULTURE,2019-05-01,en,KE CN,1\nwell,COLLECTION,SECURITY,,zh-Hans,,\n',
  );
  await write(
    'texts.csv',
    'case,locale,title,summary,body,origin\nbridge,en,A bridge,"Two\tbanks, one bridge","One.\n\nTwo.",\nbridge,fr,Un pont,,,PERSON\nwell,zh-Hans,一口井,,,\n'.replace(
      '\t',
      ' ',
    ),
  );
  await write('applicants.csv', 'case,role,organization,name:en\nbridge,LEAD,one,\nbridge,JOINT,two,As it was named then\nwell,LEAD,two,\n');
  await write('pictures.csv', 'case,file,alt:en,credit\nbridge,bridge.webp,A bridge,Sample credit\n');
  await write('honours.csv', 'organization\ntwo\n');
  await write('bridge.webp', '');
  await writeFile(path.join(folder, 'bridge.webp'), (await drawPicture('CULTURE', 1)).at(-1)!.bytes);
  const checked = await checkFolder(there!.press, folder, mint);
  expect(checked.problems).toEqual([]);
  const [one, two] = checked.content.organizations;
  expect(checked.content.cases[0]).toMatchObject({
    slug: 'bridge',
    position: 1,
    countries: ['KE', 'CN'],
    texts: [
      { locale: 'en', title: 'A bridge', summary: 'Two banks, one bridge', body: 'One.\n\nTwo.', origin: 'AUTHOR' },
      { locale: 'fr', origin: 'PERSON' },
    ],
    applicants: [
      { organizationId: one!.id, role: 'LEAD', names: { en: 'Sample One', 'zh-Hans': '示例一' } },
      { organizationId: two!.id, role: 'JOINT', names: { en: 'As it was named then' } },
    ],
  });
  expect(checked.content.cases[0]!.pictures[0]!.renditions.length).toBeGreaterThan(0);
  expect([checked.content.honours, checked.content.showcase!.items]).toEqual([[two!.id], [{ order: 1, caseId: checked.content.cases[0]!.id }]]);
  await approveAndApply(there!, granted(await importEdition(there!.organizers[0], there!.press, checked, { idempotencyKey: aKey(), applyAt })));
  expect(JSON.parse((await answers(there!, 2021, 'well'))[2]!).data.case).toMatchObject({ text: { title: '一口井' } });
});

test('a dry run lists every problem with its place and what to do, and changes nothing', async () => {
  const state = async () => [await ledger(there!.office), await there!.press.publicState(), await there!.press.drawer.files()];
  const before = await state();
  const problems = async () => (await checkFolder(there!.press, folder, mint)).problems;
  expect(await problems()).toEqual([
    { file: 'edition.json', row: null, column: '', problem: 'is missing', mend: 'An archive is a folder with a file edition.json.' },
  ]);

  const edition = { ...anEdition(2022), timeZone: 'Mars/Olympus', archivedAt: 'yesterday', colour: 'red' };
  await write('edition.json', { format: archiveFormat, edition });
  await write('organizations.csv', 'key,country,name:en,nmae\none,XX,Sample,\none,,,\n');
  await write(
    'cases.csv',
    'slug,tier,field,position,startedOn,countries\na b,GOLD,SPACE,0,2019-02-30,KE ZZ\nfine,COLLECTION,CULTURE,2,,\nfine,COLLECTION,CULTURE,2,,\n',
  );
  await write('texts.csv', `case,locale,title\nfine,en_US,${'x'.repeat(121)}\nnobody,en,Lost\n`);
  await write('applicants.csv', 'case,role,organization\nfine,HEAD,three\n');
  await write('pictures.csv', 'case,file\nfine,../secret.png\nfine,missing.png\nfine,\n');
  const places = (await problems()).map(({ file, row, column }) => `${file} ${row ?? '-'} ${column}`);
  expect(places.sort()).toEqual([
    'applicants.csv 2 organization',
    'applicants.csv 2 role',
    'cases.csv 2 countries',
    'cases.csv 2 field',
    'cases.csv 2 position',
    'cases.csv 2 slug',
    'cases.csv 2 sourceLocale',
    'cases.csv 2 startedOn',
    'cases.csv 2 tier',
    'cases.csv 3 sourceLocale',
    'cases.csv 4 position',
    'cases.csv 4 slug',
    'edition.json - edition.archivedAt',
    'edition.json - edition.colour',
    'edition.json - edition.timeZone',
    'organizations.csv 1 nmae',
    'organizations.csv 2 country',
    'organizations.csv 3 key',
    'organizations.csv 3 name',
    'pictures.csv 2 file',
    'pictures.csv 3 file',
    'pictures.csv 4 file',
    'texts.csv 2 locale',
    'texts.csv 2 title',
    'texts.csv 3 case',
  ]);
  expect(await state()).toEqual(before);
});

test('a table as a spreadsheet saves it by its own lights is said to be that, and nothing is read past it', async () => {
  await write('edition.json', { format: archiveFormat, edition: anEdition(2022) });
  const found = async (file: string, content: string | Buffer) => {
    await writeFile(path.join(folder, file), content);
    const { problems } = await checkFolder(there!.press, folder, mint);
    await rm(path.join(folder, file));
    return problems.filter((one) => one.file === file).map(({ row, column, problem }) => [row, column, problem]);
  };
  // 机构 as GBK has it: read as UTF-8 it would have become other characters without a word
  const gbk = Buffer.concat([Buffer.from('key,name:zh-Hans\none,'), Buffer.from([0xbb, 0xfa, 0xb9, 0xb9]), Buffer.from('\n')]);
  expect(await found('organizations.csv', gbk)).toEqual([[2, '', 'is not UTF-8']]);
  expect(await found('edition.json', gbk)).toEqual([[2, '', 'is not UTF-8']]);
  await write('edition.json', { format: archiveFormat, edition: anEdition(2022) });
  expect(await found('organizations.csv', 'key;name:en\none;Sample\n')).toEqual([[1, '', 'has no commas between its cells']]);
  expect(await found('organizations.csv', 'key\tname:en\none\tSample\n')).toEqual([[1, '', 'has no commas between its cells']]);
  expect(await found('honours.csv', 'organization\n"one\ntwo\n')).toEqual([[2, '', 'has a quote that is never closed']]);
  expect(await found('honours.csv', '')).toEqual([[1, '', 'is empty']]);
  // rows are counted as a spreadsheet counts them, whatever lines a text has
  expect(await found('organizations.csv', 'key,kind,name:en\none,,"Two\nlines"\n\ntwo,SPACESHIP,Sample\n')).toEqual([
    [2, 'name:en', expect.any(String)],
    [4, 'kind', expect.any(String)],
  ]);
});

test('what the public knows keeps its ids; what was taken down does not come back; an import is an organizer’s', async () => {
  const edition = (content: ReleaseContent) => ({ format: archiveFormat, ...content, removals: undefined, showcase: undefined, honours: undefined });
  const content = someContent({ year: 2030, count: 1, cases: someContent({ year: 2030, count: 1 }).cases.map((one) => ({ ...one, pictures: [] })) });
  await write('edition.json', edition({ ...content, edition: anEdition(2030, { id: randomUUID() }) }));
  expect((await checkFolder(there!.press, folder, mint)).problems.map(({ column }) => column)).toEqual(['edition.id', 'cases[0].slug']);
  await write('edition.json', edition(content));
  const checked = await checkFolder(there!.press, folder, mint);
  expect(checked.problems).toEqual([]);
  const stranger = await there!.office.aDesk({ role: 'ORGANIZER', editionYear: 2029 });
  const before = [await ledger(there!.office), await there!.press.publicState()];
  expect(codes(await importEdition(stranger, there!.press, checked, { idempotencyKey: aKey(), applyAt }))).toEqual([
    { code: 'NOT_ALLOWED', path: [] },
  ]);
  expect([await ledger(there!.office), await there!.press.publicState()]).toEqual(before);
});
