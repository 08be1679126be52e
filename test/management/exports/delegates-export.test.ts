import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import type { Edition } from '../../../src/management/editions/index.ts';
import { exportRoutes, openExportTickets, submissionsTable } from '../../../src/management/exports/index.ts';
import type { Desk } from '../../../src/management/identity/index.ts';
import { delegatesTable } from '../../../src/management/preparation/index.ts';
import { acceptSummitInvitation } from '../../../src/management/preparation/summit/answer-summit-invitation.ts';
import { nameDelegate } from '../../../src/management/preparation/summit/name-delegate.ts';
import { offerSummitInvitation } from '../../../src/management/preparation/summit/offer-summit-invitation.ts';
import { removeDelegate } from '../../../src/management/preparation/summit/remove-delegate.ts';
import { aKey, granted, openDrawer } from '../../support/applicant.ts';
import { aHandedIn, confirmed, holdAt } from '../../support/committee.ts';
import { sql } from '../../support/databases.ts';
import { type Ask, openGraph } from '../../support/management-graph.ts';
import { type Office, openOffice } from '../../support/office.ts';
import { acknowledge, tellSelected } from '../../support/preparation.ts';

let office: Office;
let edition: Edition;
let drawer: Awaited<ReturnType<typeof openDrawer>>;
let ask: Ask;
let app: FastifyInstance;
let folder: string;
let one: Desk;
let two: Desk;
let tied: Desk;
let owner: Desk;
let submissionId: string;
const tickets = openExportTickets(randomBytes(32), '');
const desks = new Map<string, Desk>();

beforeAll(async () => {
  [office, drawer] = await Promise.all([openOffice(), openDrawer()]);
  ask = await openGraph(drawer);
  folder = await mkdtemp(path.join(os.tmpdir(), 'casegraph-delegates-'));
  app = Fastify({ routerOptions: { maxParamLength: 200 } });
  const deskOf = async ({ headers }: { headers: Record<string, unknown> }) => desks.get(String(headers.authorization)) ?? null;
  exportRoutes(app, { deskOf, tickets, tables: { submissions: submissionsTable, delegates: delegatesTable }, folder, hasRoom: async () => true });

  edition = await office.anEdition();
  one = await office.aDesk({ role: 'ORGANIZER' });
  two = await office.aDesk({ role: 'ORGANIZER' });
  tied = await office.aDesk({ role: 'ORGANIZER' });
  owner = await office.aDesk();
  ({ submissionId } = await aHandedIn(office, edition, { ownerId: owner.person.id, title: '=A sample of a case' }));
  const { owner: db } = office.databases.management;
  await sql(db, `insert into submission_texts (submission_id, locale, title) values ($1, 'en', '=A sample of a case')`, [submissionId]);
  const elsewhere = await aHandedIn(office, edition, { ownerId: (await office.aDesk()).person.id });
  await confirmed(office, edition, [one, two], [{ submissionId, outcome: 'COLLECTION' }]);
  await sql(db, `insert into declared_ties (edition_id, person_id, submission_id, reason, declared_by) values ($1, $2, $3, 'A sample.', $2)`, [
    ...[edition.id, tied.person.id, elsewhere.submissionId],
  ]);
  await holdAt(office, edition.reviewsCloseAt);
  await tellSelected([one, two], edition.year);
  await acknowledge(owner, submissionId);
  const answerUntil = new Date(edition.showcaseOpensAt.getTime() - 86_400_000).toISOString();
  const { id } = granted(await offerSummitInvitation(one, { idempotencyKey: aKey(), submissionId, places: 3, answerUntil, letter: [] }));
  granted(await acceptSummitInvitation(owner, { idempotencyKey: aKey(), invitationId: id }));
  const name = async (some: Pick<Parameters<typeof nameDelegate>[1], 'names' | 'locales' | 'address'>) =>
    granted(await nameDelegate(owner, { idempotencyKey: aKey(), invitationId: id, ...some }));
  await name({
    names: [
      { locale: 'en', value: '=HYPERLINK("https://example.org")' },
      { locale: 'zh-Hans', value: '示例代表' },
    ],
    locales: ['zh-Hans', 'en'],
    address: 'delegate@example.org',
  });
  const { delegates } = await name({ names: [{ locale: 'fr', value: 'Personne Exemple' }], locales: ['fr'] });
  granted(await removeDelegate(owner, { idempotencyKey: aKey(), delegateId: delegates[1]!.id }));
  await sql(db, `update notices set state = 'HANDED_OVER', settled_at = instant() where event = 'summit-delegate'`);
});
afterAll(async () => {
  await Promise.all([app.close(), office.close(), drawer.close()]);
  await rm(folder, { recursive: true, force: true });
});

async function get(format: 'CSV' | 'XLSX' | 'JSON', desk: Desk, year = edition.year) {
  desks.set(desk.sessionId, desk);
  const { url } = await tickets.addressOf(desk, { table: 'delegates', year, format });
  const { statusCode, headers, rawPayload } = await app.inject({ url, headers: { authorization: desk.sessionId } });
  return { statusCode, headers, bytes: rawPayload };
}

test('it says who was named, for which case, where their letter stands and whether they are expected', async () => {
  const { headers, bytes } = await get('JSON', one);
  expect(headers['content-disposition']).toBe(`attachment; filename="delegates-${edition.year}.json"`);
  const { delegates } = JSON.parse(bytes.toString()) as { delegates: object[] };
  const ofTheCase = {
    ...{ submissionId, title: '=A sample of a case', tier: 'COLLECTION', organizationName: 'Organization of =A sample of a case', country: 'KE' },
    ...{ invitation: 'ACCEPTED', places: 3, namedAt: edition.reviewsCloseAt.toISOString() },
  };
  expect(delegates).toEqual([
    expect.objectContaining({
      ...{ ...ofTheCase, name: '示例代表', nameChinese: '示例代表', address: 'delegate@example.org', locales: ['zh-Hans', 'en'] },
      ...{
        letterLanguage: 'zh-Hans',
        letterState: 'HANDED_OVER',
        letterSentAt: edition.reviewsCloseAt.toISOString(),
        isExpected: 'YES',
        leftAt: null,
      },
    }),
    expect.objectContaining({
      ...{ ...ofTheCase, name: 'Personne Exemple', nameEnglish: null, address: null, letterLanguage: null, letterState: null, letterSentAt: null },
      ...{ isExpected: 'NO', leftAt: edition.reviewsCloseAt.toISOString() },
    }),
  ]);
});

test('nothing in it is calculated by a spreadsheet, and its fetching is in the audit', async () => {
  const { bytes } = await get('CSV', two);
  const text = bytes.toString();
  expect(text).toContain(`"'=HYPERLINK(""https://example.org"")"`);
  expect(text).toContain(`"'=A sample of a case"`);
  expect(text).not.toMatch(/(^|,)"?=/m);
  const [entry] = await sql(
    office.databases.management.owner,
    'select act, person_id, edition_year, facts from audit_entries order by number desc limit 1',
  );
  expect(entry).toEqual({
    ...{ act: 'exportDelegates', person_id: two.person.id, edition_year: edition.year },
    facts: { format: 'CSV', rows: 2, contentHash: createHash('sha256').update(bytes).digest('hex') },
  });
});

test('it is for who leads preparation: not for who is tied, in no other role, and not before a plan is confirmed', async () => {
  const before = await office.anEdition({ year: edition.year + 1 });
  const document = (year: number) => `{ viewer { desk(edition: ${year}) { delegatesExport(format: CSV) { url fileName } } } }`;
  const shown = async (desk: Desk, year = edition.year) =>
    (await ask<{ viewer: { desk: { delegatesExport: { fileName: string } | null } | null } }>(desk, document(year))).data?.viewer?.desk
      ?.delegatesExport ?? null;
  const chair = await office.aDesk({ role: 'CHAIR', editionYear: edition.year });
  const elsewhere = await office.aDesk({ role: 'ORGANIZER', editionYear: before.year });
  expect((await shown(one))?.fileName).toBe(`delegates-${edition.year}.csv`);
  expect([await shown(tied), await shown(chair), await shown(elsewhere), await shown(owner), await shown(one, before.year)]).toEqual(
    Array(5).fill(null),
  );
  // an address that somebody got hold of, or was given before they were tied, opens nothing either
  for (const desk of [tied, chair, elsewhere, owner]) expect((await get('CSV', desk)).statusCode).toBe(404);
  expect((await get('CSV', one, before.year)).statusCode).toBe(404);
  expect((await get('CSV', one)).statusCode).toBe(200);
});

test('who reads a case as its own, or was tied after they were let in, has no row of the table', async () => {
  for (const desk of [owner, tied]) {
    const rows: unknown[] = [];
    for await (const row of delegatesTable.rows(desk.em.fork(), edition)) rows.push(row);
    expect(rows).toEqual([]);
  }
});
