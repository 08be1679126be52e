import type { CaseContent } from '../../../src/delivery/releases/release-content.ts';
import { wholePublicEdition } from '../../../src/delivery/releases/index.ts';
import type { Desk } from '../../../src/management/identity/index.ts';
import { applyRelease } from '../../../src/management/publishing/apply-release.ts';
import { approveRelease } from '../../../src/management/publishing/approve-release.ts';
import type { ReleaseView } from '../../../src/management/publishing/index.ts';
import { type PrepareRelease, prepareRelease } from '../../../src/management/publishing/prepare-release.ts';
import { inTransaction } from '../../../src/platform/database/in-transaction.ts';
import { aKey, codes, granted } from '../../support/applicant.ts';
import { aFrozenPicture, ledger } from '../../support/committee.ts';
import { sql } from '../../support/databases.ts';
import { type Office, openOffice } from '../../support/office.ts';
import { openPress, type TestPress } from '../../support/press.ts';
import { saveSeen, type SelectedCases, selectedCases, checkAll, translateAll } from '../../support/translations.ts';

let office: Office;
let press: TestPress;
let world: SelectedCases;
let writer: Desk;
let asset: string;
beforeAll(async () => {
  office = await openOffice();
  press = await openPress(office);
  const picture = await aFrozenPicture(press.storage, 'sample');
  asset = picture.assetId;
  world = await selectedCases(office, { pictures: [picture] });
  writer = await office.aDesk({ role: 'TRANSLATOR', editionYear: 2030 });
  await translateAll(writer, world.organizers[0], world.outstanding.submissionId, 'fr');
  await publish(granted(await prepare({ kind: 'RESULTS' })));
});
afterAll(async () => {
  await press.close();
  await office.close();
});

const prepare = (some: Partial<PrepareRelease>, by: Desk = world.organizers[0]) =>
  prepareRelease(by, press, { idempotencyKey: aKey(), edition: 2030, kind: 'TRANSLATIONS', applyAt: new Date('2026-01-01T00:00:00Z'), ...some });
async function publish(release: ReleaseView): Promise<void> {
  for (const desk of world.organizers)
    granted(await approveRelease(desk, press, { idempotencyKey: aKey(), releaseId: release.id, contentHash: release.contentHash }));
  await applyRelease(press, release.id);
}
const publicCase = async (tier: CaseContent['tier']) =>
  (await inTransaction(press.publisher, (client) => wholePublicEdition(client, 2030)))!.cases.find((one) => one.tier === tier)!;
async function nothingHappens(act: () => Promise<Parameters<typeof codes>[0]>, ...expected: { code: string; path: string[] }[]) {
  const before = [await ledger(office), await press.publicState()];
  expect(codes(await act())).toEqual(expected);
  expect([await ledger(office), await press.publicState()]).toEqual(before);
}

test('results carry checked translations, with where they came from', async () => {
  expect((await publicCase('OUTSTANDING')).texts.map(({ locale, origin, isStale, title }) => [locale, origin, isStale, title])).toEqual([
    ['zh-Hans', 'AUTHOR', false, '网络安全合作'],
    ['en', 'AUTHOR', false, 'Cooperation on cyber security'],
    ['fr', 'PERSON', false, 'fr title'],
  ]);
  expect((await publicCase('COLLECTION')).texts.map(({ locale }) => locale)).toEqual(['zh-Hans', 'en']);
});

test('a language is released by itself afterwards: the others, the other cases and every id stay as they are', async () => {
  const caseId = world.outstanding.submissionId;
  const before = await publicCase('OUTSTANDING');
  await translateAll(writer, world.organizers[0], caseId, 'ru');
  await translateAll(writer, world.organizers[0], caseId, 'fr', ' 2');
  await saveSeen(writer, caseId, 'ru', `alt-${asset}`, 'Образец');
  await saveSeen(writer, caseId, 'fr', `alt-${asset}`, 'Un exemple');
  await checkAll(world.organizers[0], caseId, 'ru');
  await checkAll(world.organizers[0], caseId, 'fr');

  await nothingHappens(() => prepare({ languages: ['es'] }), { code: 'INVALID', path: ['languages'] });
  const release = granted(await prepare({ languages: ['ru'] }));
  expect(release.caseCount).toBe(1);
  await publish(release);
  const after = await publicCase('OUTSTANDING');
  const russian = { locale: 'ru', title: 'ru title', summary: 'ru summary', body: 'ru body', origin: 'PERSON', isStale: false };
  expect(after).toEqual({
    ...before,
    texts: [...before.texts, russian],
    pictures: before.pictures.map((picture) => ({ ...picture, alts: { ...picture.alts, ru: 'Образец' } })),
  });
  await nothingHappens(() => prepare({ languages: ['ru'] }), { code: 'INVALID', path: ['languages'] });

  // a release of languages never takes one away, whatever the desk has of it
  await publish(granted(await prepare({ languages: ['fr', 'en', 'zh-Hans'] })));
  expect((await publicCase('OUTSTANDING')).texts.map(({ locale, title }) => [locale, title])).toEqual([
    ['zh-Hans', '网络安全合作'],
    ['en', 'Cooperation on cyber security'],
    ['fr', 'fr title 2'],
    ['ru', 'ru title'],
  ]);
});

test('what was put right in public is not undone by older words of the desk, and is by newer ones', async () => {
  const caseId = world.outstanding.submissionId;
  const { slug } = await publicCase('OUTSTANDING');
  const correct = async (locale: string, some: { title?: string; summary?: string }) => {
    const correction = { cases: [{ slug, texts: [{ locale, ...some }], pictures: [], applicants: [] }], organizations: [] };
    await publish(granted(await prepare({ kind: 'CORRECTION', correction })));
  };
  const titleIn = async (locale: string) => (await publicCase('OUTSTANDING')).texts.find((text) => text.locale === locale);
  await correct('fr', { title: 'Titre exact', summary: '' });
  await correct('ru', { summary: 'Точно' }); // a later correction of something else

  await nothingHappens(
    () => prepare({ languages: ['fr', 'ru'] }),
    { code: 'CONFLICT', path: ['languages', '0'] },
    { code: 'CONFLICT', path: ['languages', '1'] },
  );
  await publish(granted(await prepare({ kind: 'TAKE_DOWN', slug, locale: 'ru' })));
  await nothingHappens(() => prepare({ languages: ['ru'] }), { code: 'CONFLICT', path: ['languages', '0'] });
  expect(await titleIn('fr')).toMatchObject({ title: 'Titre exact', summary: null });

  await translateAll(writer, world.organizers[0], caseId, 'fr', ' 3');
  await publish(granted(await prepare({ languages: ['fr'] })));
  expect(await titleIn('fr')).toMatchObject({ title: 'fr title 3', summary: 'fr summary 3' });
});

test('one case is released in a language, and the others wait', async () => {
  const [outstanding, collection] = [await publicCase('OUTSTANDING'), await publicCase('COLLECTION')];
  for (const { submissionId } of [world.outstanding, world.collection]) await translateAll(writer, world.organizers[0], submissionId, 'pt');
  await nothingHappens(() => prepare({ languages: ['pt'], slugs: [] }), { code: 'INVALID', path: ['slugs'] });
  await nothingHappens(() => prepare({ languages: ['pt'], slugs: [outstanding.slug, 'no-such-case'] }), { code: 'NOT_FOUND', path: ['slugs', '1'] });
  await nothingHappens(() => prepare({ kind: 'CALL', slugs: [outstanding.slug] }), { code: 'INVALID', path: ['slugs'] });
  await publish(granted(await prepare({ languages: ['pt'], slugs: [collection.slug] })));
  expect(await publicCase('OUTSTANDING')).toEqual(outstanding);
  expect((await publicCase('COLLECTION')).texts.map(({ locale }) => locale)).toEqual([...collection.texts.map(({ locale }) => locale), 'pt']);
  await nothingHappens(() => prepare({ languages: ['pt'], slugs: [collection.slug] }), { code: 'INVALID', path: ['languages'] });
});

test('languages are named, and nobody releases them for another edition, or for a case that they are tied to', async () => {
  await nothingHappens(() => prepare({}), { code: 'REQUIRED', path: ['languages'] });
  await nothingHappens(() => prepare({ languages: [] }), { code: 'REQUIRED', path: ['languages'] });
  await nothingHappens(() => prepare({ kind: 'CALL', languages: ['fr'] }), { code: 'INVALID', path: ['languages'] });
  await nothingHappens(() => prepare({ languages: ['fr'] }, writer), { code: 'NOT_ALLOWED', path: [] });
  const tied = await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 });
  await sql(
    office.databases.management.owner,
    `insert into declared_ties (edition_id, person_id, submission_id, reason, declared_by) values ($1, $2, $3, 'A sample.', $2)`,
    [world.edition.id, tied.person.id, world.outstanding.submissionId],
  );
  await translateAll(writer, world.organizers[0], world.outstanding.submissionId, 'es');
  await nothingHappens(() => prepare({ languages: ['es'] }, tied), { code: 'INVALID', path: ['languages'] });
});
