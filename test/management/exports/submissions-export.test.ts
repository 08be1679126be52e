import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import { readXlsx } from 'hucre/xlsx';
import { columns } from '../../../src/management/exports/export-columns.ts';
import { exportRoutes, openExportTickets, submissionsTable } from '../../../src/management/exports/index.ts';
import type { Desk } from '../../../src/management/identity/index.ts';
import { registerOrganization } from '../../../src/management/organizations/index.ts';
import { delegatesTable } from '../../../src/management/preparation/index.ts';
import { answerFault } from '../../../src/platform/http/call.ts';
import { answerError } from '../../../src/platform/http/graphql-route.ts';
import { aCompleteDraft, aDraft, aKey, aSubmittedCase, aText, type Drawer, granted, openDrawer, save, submit } from '../../support/applicant.ts';
import { holdClock, sql } from '../../support/databases.ts';
import { type Ask, openGraph } from '../../support/management-graph.ts';
import { type Office, openOffice } from '../../support/office.ts';

let office: Office;
let drawer: Drawer;
let ask: Ask;
let app: FastifyInstance;
let folder: string;
let organizer: Desk;
let room = true;
const tickets = openExportTickets(randomBytes(32), '');
const desks = new Map<string, Desk>();
const evil = { title: '=HYPERLINK("https://example.org";"x")', summary: '+1, with "quotes"; and _x0041_' };

beforeAll(async () => {
  office = await openOffice();
  drawer = await openDrawer();
  ask = await openGraph(drawer);
  folder = await mkdtemp(path.join(os.tmpdir(), 'casegraph-exports-'));
  app = Fastify({ routerOptions: { maxParamLength: 200 } });
  app.setErrorHandler((error, _request, reply) => answerError(error, reply) ?? answerFault(reply, 'INTERNAL', 'Something went wrong.'));
  const deskOf = async ({ headers }: { headers: Record<string, unknown> }) => desks.get(String(headers.authorization)) ?? null;
  exportRoutes(app, { deskOf, tickets, tables: { submissions: submissionsTable, delegates: delegatesTable }, folder, hasRoom: async () => room });
  await office.anEdition();
  organizer = await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 });

  const applicant = await office.aDesk();
  const names = [
    { locale: 'en', value: '@Sample organization' },
    { locale: 'zh-Hans', value: '样本机构' },
  ];
  const { id: organizationId } = granted(await registerOrganization(applicant, { idempotencyKey: aKey(), names, kind: 'UNIVERSITY', country: 'KE' }));
  const draft = await aCompleteDraft(applicant, drawer);
  const texts = [aText(evil), aText({ locale: 'zh-Hans', title: '案例' }), aText({ locale: 'ar', title: '\u2067حالة\u2069' })];
  granted(await submit(applicant, drawer, granted(await save(applicant, draft, { texts, applicants: [{ organizationId, role: 'LEAD' }] }))));
  await aSubmittedCase(await office.aDesk(), drawer);
  await aDraft(await office.aDesk());
});
afterAll(async () => {
  await Promise.all([app.close(), office.close(), drawer.close()]);
  await rm(folder, { recursive: true, force: true });
});

async function get(url: string, desk?: Desk) {
  if (desk) desks.set(desk.sessionId, desk);
  const { statusCode, headers, rawPayload } = await app.inject({ url, headers: desk ? { authorization: desk.sessionId } : {} });
  return { statusCode, headers, bytes: rawPayload };
}
const address = async (format: 'CSV' | 'XLSX' | 'JSON', desk = organizer, year = 2030) =>
  (await tickets.addressOf(desk, { table: 'submissions', year, format })).url;
const fetched = async (format: 'CSV' | 'XLSX' | 'JSON') => await get(await address(format), organizer);
const keys = columns.map(({ key }) => key);
const at = (key: string) => keys.indexOf(key);

/** RFC 4180, as the letter says it. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  const row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push(row.splice(0));
  }
  return rows;
}

test('CSV comes with a marker, stable columns, quoted texts, and nothing that a spreadsheet calculates', async () => {
  const { statusCode, headers, bytes } = await fetched('CSV');
  expect(statusCode).toBe(200);
  expect(headers).toMatchObject({
    ...{ 'content-type': 'text/csv; charset=utf-8; header=present', 'content-length': String(bytes.length) },
    ...{ 'content-disposition': 'attachment; filename="submissions-2030.csv"', 'cache-control': 'private, no-store' },
    ...{
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cross-origin-resource-policy': 'same-origin',
    },
    'repr-digest': `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`,
  });
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [head, ...rows] = readCsv(bytes.toString('utf8').slice(1));
  expect(head).toEqual(keys);
  expect(rows).toHaveLength(2); // drafts are not in it
  const row = rows.find((each) => each[at('titleChinese')] === '案例')!;
  expect(row[at('title')]).toBe(`'${evil.title}`);
  expect(row[at('summary')]).toBe(`'${evil.summary}`);
  expect(row[at('leadName')]).toBe(`'@Sample organization`);
  expect(row[at('countries')]).toBe('KE CN');
  expect(row[at('receivedAtLocal')]).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d \+08:00$/);
  for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r|%]/);
});

test('XLSX has the same columns and cells, as texts and numbers and never as formulas', async () => {
  const { headers, bytes } = await fetched('XLSX');
  expect(headers['content-type']).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  const { sheets } = await readXlsx(bytes);
  expect(sheets.map(({ name }) => name)).toEqual(['Submissions 2030']);
  const [head, ...rows] = sheets[0]!.rows;
  expect(head).toEqual(keys);
  const row = rows.find((each) => each[at('titleChinese')] === '案例')!;
  expect([row[at('title')], row[at('summary')], row[at('countryCount')], row[at('pictures')]]).toEqual([`'${evil.title}`, `'${evil.summary}`, 2, 1]);
});

test('JSON has what people wrote as they wrote it, in all languages', async () => {
  const { bytes } = await fetched('JSON');
  const { edition, submissions } = JSON.parse(bytes.toString()) as { edition: number; submissions: Record<string, unknown>[] };
  expect(edition).toBe(2030);
  const one = submissions.find(({ titleChinese }) => titleChinese === '案例')!;
  expect(Object.keys(one).slice(0, keys.length)).toEqual(keys);
  expect(one).toMatchObject({
    ...evil,
    texts: [{ locale: 'en', ...evil }, { locale: 'ar' }, { locale: 'zh-Hans' }],
    materials: [{ kind: 'PICTURE' }],
  });
  expect(bytes.toString()).not.toMatch(/storageKey|renditions|passwordHash/);
});

test('each fetching is in the audit with the hash of what left, and no file stays', async () => {
  const { bytes } = await fetched('CSV');
  const [entry] = await sql<{ act: string; person_id: string; edition_year: number; facts: object }>(
    office.databases.management.owner,
    'select act, person_id, edition_year, facts from audit_entries order by number desc limit 1',
  );
  const contentHash = createHash('sha256').update(bytes).digest('hex');
  expect(entry).toEqual({
    ...{ act: 'exportSubmissions', person_id: organizer.person.id, edition_year: 2030 },
    facts: { format: 'CSV', rows: 2, contentHash },
  });
  expect(await readdir(folder)).toEqual([]);
});

test('whoever is not recorded gets nothing', async () => {
  const { owner } = office.databases.management;
  await sql(owner, `alter table audit_entries add constraint full_up check (act <> 'exportSubmissions') not valid`);
  const { statusCode, bytes } = await fetched('JSON');
  await sql(owner, 'alter table audit_entries drop constraint full_up');
  expect(statusCode).toBe(500);
  expect(bytes.toString()).not.toContain('案例');
  expect(await readdir(folder)).toEqual([]);
});

test('unknown, forged, expired and foreign tickets, other editions’ and those of who is no organizer any more are answered alike', async () => {
  const url = await address('CSV');
  const stranger = await office.aDesk({ role: 'ORGANIZER', editionYear: 2031 });
  const reviewer = await office.aDesk({ role: 'REVIEWER', editionYear: 2030 });
  const forged = `${url.slice(0, -1)}${url.endsWith('A') ? 'Q' : 'A'}`;
  const refused = [
    await get(url),
    await get(url, stranger),
    await get(url, { ...organizer, sessionId: stranger.sessionId }),
    await get(forged, organizer),
    await get(`${url}=`, organizer),
    await get('/exports/nothing', organizer),
    await get(
      await openExportTickets(randomBytes(32), '')
        .addressOf(organizer, { table: 'submissions', year: 2030, format: 'CSV' })
        .then((one) => one.url),
      organizer,
    ),
    await get(await address('CSV', organizer, 2031), organizer), // an edition of others
    await get(await address('CSV', stranger, 2031), stranger), // one that is not there
    await get(await address('CSV', reviewer), reviewer),
    await get(url, { ...organizer, grants: [] }),
  ];
  await holdClock(office.databases.management.owner, new Date(Date.now() + 5 * 60_000 + 1_000).toISOString());
  refused.push(await get(url, organizer));
  await holdClock(office.databases.management.owner, null);
  const plain = refused.map(({ statusCode, headers: { date: _, ...headers }, bytes }) => ({ statusCode, headers, text: bytes.toString() }));
  expect(new Set(plain.map((each) => JSON.stringify(each))).size).toBe(1);
  expect(plain[0]).toMatchObject({ statusCode: 404 });
  expect((await get(url, organizer)).statusCode).toBe(200);
});

test('a session that ended while the table was made gets nothing', async () => {
  const session = { secondFactor: 'CONFIRMED' as const, held: organizer.grants, isStillOpen: async () => false };
  const { statusCode, bytes } = await get(await address('CSV'), { ...organizer, session });
  expect([statusCode, bytes.toString().includes('案例')]).toEqual([401, false]);
});

test('where there is no room nothing is begun', async () => {
  room = false;
  const { statusCode, headers } = await fetched('CSV');
  room = true;
  expect([statusCode, headers['retry-after']]).toEqual([503, '60']);
});

test('the desk says where, until when, and what each column means; nobody else does', async () => {
  const document = '{ viewer { desk(edition: 2030) { submissionsExport(format: XLSX) { url expiresAt fileName columns { key meaning } } } } }';
  const { data } = await ask<{ viewer: { desk: { submissionsExport: { url: string; fileName: string; columns: { key: string }[] } } } }>(
    organizer,
    document,
  );
  const told = data!.viewer.desk.submissionsExport;
  expect(told.url).toMatch(/^https:\/\/cases\.example\.org\/exports\/[\w-]{56}$/);
  expect([told.fileName, told.columns.map(({ key }) => key)]).toEqual(['submissions-2030.xlsx', keys]);
  expect((await ask(await office.aDesk({ role: 'CHAIR', editionYear: 2030 }), document)).data).not.toHaveProperty('viewer.desk.submissionsExport');
});
