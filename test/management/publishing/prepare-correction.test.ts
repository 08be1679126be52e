import type { CaseContent, ReleaseContent } from '../../../src/delivery/releases/release-content.ts';
import { diffRelease, publicCases, publicEdition, wholePublicEdition } from '../../../src/delivery/releases/index.ts';
import type { CorrectionInput } from '../../../src/generated/schema.ts';
import type { Desk } from '../../../src/management/identity/index.ts';
import {
  applyRelease,
  approveRelease,
  importRelease,
  prepareRelease,
  type ReleaseView,
  renditionKey,
} from '../../../src/management/publishing/index.ts';
import type { PrepareRelease } from '../../../src/management/publishing/release-kind.ts';
import { contentOf } from '../../../src/management/publishing/what-stands-in-the-way.ts';
import { inTransaction } from '../../../src/platform/database/in-transaction.ts';
import { aKey, codes, granted } from '../../support/applicant.ts';
import { ledger } from '../../support/committee.ts';
import { sql } from '../../support/databases.ts';
import { type Office, openOffice } from '../../support/office.ts';
import { openPress, type TestPress } from '../../support/press.ts';
import { idOf, readFilesOf, someContent } from '../../support/release-factory.ts';

let office: Office;
let press: TestPress;
let [one, two]: Desk[] = [];
const past = new Date('2026-01-01T00:00:00Z');
const published = someContent({ year: 2030, count: 3 });
published.cases[2]!.texts.push({ locale: 'fr', title: 'Cas trois', summary: null, body: null, origin: 'MACHINE', isStale: false, isChecked: false });
const [first, second] = published.cases as [CaseContent, CaseContent];

beforeEach(async () => {
  office = await openOffice();
  press = await openPress(office);
  [one, two] = [await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 }), await office.aDesk({ role: 'ORGANIZER' })];
  const readFile = readFilesOf(published);
  for (const { hash } of published.cases.flatMap(({ pictures }) => pictures.flatMap(({ renditions }) => renditions)))
    await press.storage.put(renditionKey(hash), await readFile(hash));
  const imported = { idempotencyKey: aKey(), edition: 2030, kind: 'RESULTS', applyAt: past, content: published } as const;
  await publish(granted(await importRelease(one, imported)));
});
afterEach(async () => {
  await press.close();
  await office.close();
});

async function publish(release: ReleaseView): Promise<void> {
  for (const desk of [one!, two!])
    granted(await approveRelease(desk, press, { idempotencyKey: aKey(), releaseId: release.id, contentHash: release.contentHash }));
  await applyRelease(press, release.id);
}
const prepare = (some: Partial<PrepareRelease>) =>
  prepareRelease(one!, press, { idempotencyKey: aKey(), edition: 2030, kind: 'TAKE_DOWN', applyAt: past, ...some });
const aCase = (some: Partial<CorrectionInput['cases'][number]> = {}) => ({ slug: first.slug, texts: [], pictures: [], applicants: [], ...some });
const correct = (some: Partial<CorrectionInput>) => prepare({ kind: 'CORRECTION', correction: { cases: [], organizations: [], ...some } });
const frozen = ({ id }: ReleaseView): Promise<ReleaseContent> => contentOf(office.em(), id);
const nowPublic = async () => (await inTransaction(press.publisher, (client) => wholePublicEdition(client, 2030)))!;
const inOrder = (content: ReleaseContent) => ({
  ...content,
  organizations: content.organizations.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  cases: content.cases.map((one) => ({ ...one, texts: one.texts.toSorted((a, b) => (a.locale < b.locale ? -1 : 1)) })),
});
async function nothingHappens(act: () => Promise<Parameters<typeof codes>[0]>, ...expected: { code: string; path: string[] }[]) {
  const before = [await ledger(office), await press.publicState()];
  expect(codes(await act())).toEqual(expected);
  expect([await ledger(office), await press.publicState()]).toEqual(before);
}

test('what is public is read back as the documents that made it', async () => {
  expect(inOrder(await nowPublic())).toEqual(inOrder(published));
});

test('a correction changes what it names, in its language, and leaves all else as it is', async () => {
  const release = granted(
    await correct({
      cases: [
        aCase({
          texts: [
            { locale: 'en', title: '  Case one ', summary: '' },
            { locale: 'fr', title: 'Cas un', origin: 'PERSON' },
          ],
          startedOn: '2016-06-01',
          countries: ['KE', 'CN'],
          pictures: [{ pictureId: first.pictures[0]!.id, alts: [{ locale: 'en', value: 'A bridge' }], credit: '' }],
        }),
      ],
      edition: { names: [{ locale: 'en', value: 'Cases of 2030' }], fields: [], kinds: [], eligibilityRules: [], criteria: [] },
    }),
  );
  expect(release).toMatchObject({ kind: 'CORRECTION', caseCount: 1, baseRevision: 1 });
  const changes = await diffRelease(press.publisher, 2030, await frozen(release));
  const told = changes.map(({ kind, subject, path, locale, before, after }) => [kind, subject, path, locale, before, after]);
  const picture = `pictures.${first.pictures[0]!.id}`;
  // what nobody knows by its id has its place
  expect(changes.filter(({ place }) => place !== null).map(({ path, place }) => [path, place])).toEqual([
    [`${picture}.alts.en`, 1],
    [`${picture}.credit`, 1],
  ]);
  expect(told).toEqual([
    ['CHANGED', 'EDITION', 'names.en', 'en', '2030 Practice Cases', 'Cases of 2030'],
    ['CHANGED', 'CASE', 'startedOn', null, first.startedOn, '2016-06-01'],
    ['CHANGED', 'CASE', 'countries', null, 'CN, KE', 'KE, CN'],
    ['CHANGED', 'CASE', 'texts.en.title', 'en', 'Case 1', 'Case one'],
    ['REMOVED', 'CASE', 'texts.en.summary', 'en', 'Summary of case 1', null],
    ['CHANGED', 'CASE', `${picture}.alts.en`, 'en', 'Picture 1', 'A bridge'],
    ['REMOVED', 'CASE', `${picture}.credit`, null, 'Sample credit', null],
    ['ADDED', 'CASE', 'texts.fr.title', 'fr', null, 'Cas un'],
    ['ADDED', 'CASE', 'texts.fr.origin', 'fr', null, 'PERSON'],
    ['ADDED', 'CASE', 'texts.fr.isStale', 'fr', null, 'false'],
  ]);
  const before = await nowPublic();
  await publish(release);
  const after = await nowPublic();
  expect(after.cases[0]!.texts.map(({ locale, title }) => [locale, title])).toEqual([
    ['zh-Hans', '案例1号'],
    ['en', 'Case one'],
    ['fr', 'Cas un'],
  ]);
  expect(after.cases.slice(1)).toEqual(before.cases.slice(1));
  expect({ ...after, cases: [], edition: null }).toEqual({ ...before, cases: [], edition: null });
  // every outlet goes by the revision: the case that was corrected has the new one, and is found by its new words
  expect(await sql(office.databases.delivery.reader, `select slug, revision::int from cases where revision > 1`)).toEqual([
    { slug: first.slug, revision: 2 },
  ]);
  expect(await sql(office.databases.delivery.reader, `select slug from cases where search_text like '%cas un%'`)).toEqual([{ slug: first.slug }]);
});

test('an organization’s name is put right in the directory, and on the edition’s cases where it applied', async () => {
  const id = idOf('organization', 2);
  const names = [
    { locale: 'en', value: 'Institute Two' },
    { locale: 'zh-Hans', value: '' },
  ];
  const release = granted(await correct({ organizations: [{ organizationId: id, names, country: 'KE', onCases: true }] }));
  await publish(release);
  const after = await nowPublic();
  expect(after.organizations.find((one) => one.id === id)).toMatchObject({ names: { en: 'Institute Two' }, country: 'KE' });
  const named = after.cases.map(({ slug, applicants }) => [
    slug,
    applicants.filter(({ organizationId }) => organizationId === id).map((a) => a.names),
  ]);
  expect(named).toEqual([
    [first.slug, [{ en: 'Institute Two' }]],
    [second.slug, [{ en: 'Institute Two' }]],
    [published.cases[2]!.slug, []],
  ]);
  await nothingHappens(() => correct({ organizations: [{ organizationId: id, names: names.slice(0, 1), onCases: false }] }), {
    code: 'INVALID',
    path: ['correction'],
  });
});

test('everything that is wrong with a correction is said at once, and nothing is prepared', async () => {
  const path = (...steps: (string | number)[]) => ['correction', ...steps.map(String)];
  await nothingHappens(
    () =>
      correct({
        cases: [
          aCase({
            fieldKey: 'SPACE',
            countries: ['XX'],
            texts: [
              { locale: 'en', title: '' },
              { locale: 'ar', title: 'x', body: 'y' },
            ],
            pictures: [{ pictureId: second.pictures[0]!.id, alts: [] }],
          }),
          aCase({ slug: 'of-nobody' }),
          aCase(),
        ],
        organizations: [{ organizationId: idOf('nobody'), names: [], onCases: true }],
      }),
    { code: 'INVALID', path: path('cases', 0, 'fieldKey') },
    { code: 'INVALID', path: path('cases', 0, 'countries', 0) },
    { code: 'REQUIRED', path: path('cases', 0, 'texts', 0, 'title') },
    { code: 'REQUIRED', path: path('cases', 0, 'texts', 1, 'origin') },
    { code: 'NOT_FOUND', path: path('cases', 0, 'pictures', 0, 'pictureId') },
    { code: 'NOT_FOUND', path: path('cases', 1, 'slug') },
    { code: 'INVALID', path: path('cases', 2, 'slug') },
    { code: 'NOT_FOUND', path: path('organizations', 0, 'organizationId') },
  );
  await nothingHappens(() => prepare({ kind: 'CORRECTION' }), { code: 'REQUIRED', path: ['correction'] });
  await nothingHappens(() => prepare({ kind: 'CALL', locale: 'en' }), { code: 'INVALID', path: ['locale'] });
  await nothingHappens(() => correct({ cases: [aCase({ texts: [{ locale: 'en', title: 'Case 1' }] })] }), { code: 'INVALID', path: ['correction'] });
});

test('of two corrections of one case the later is not approved, and cannot undo the earlier', async () => {
  const [a, b] = [
    granted(await correct({ cases: [aCase({ texts: [{ locale: 'en', title: 'A' }] })] })),
    granted(await correct({ cases: [aCase({ texts: [{ locale: 'zh-Hans', title: '乙' }] })] })),
  ];
  await publish(a);
  expect(codes(await approveRelease(one!, press, { idempotencyKey: aKey(), releaseId: b.id, contentHash: b.contentHash }))).toEqual([
    { code: 'CONFLICT', path: [] },
  ]);
  await publish(granted(await correct({ cases: [aCase({ texts: [{ locale: 'zh-Hans', title: '乙' }] })] })));
  expect((await publicCases(press.publisher, [first.id]))[0]!.texts.map(({ title }) => title)).toEqual(['乙', 'A']);
});

test('a language is taken down by itself; the source language stays', async () => {
  await nothingHappens(() => prepare({ slug: first.slug, locale: 'zh-Hans' }), { code: 'INVALID', path: ['locale'] });
  await nothingHappens(() => prepare({ slug: first.slug, locale: 'fr' }), { code: 'NOT_FOUND', path: ['locale'] });
  await nothingHappens(() => prepare({ slug: first.slug, locale: 'en', fromShowcase: true }), { code: 'INVALID', path: ['fromShowcase'] });
  const release = granted(await prepare({ slug: first.slug, locale: 'en', reason: 'At the translator’s wish.' }));
  expect(await frozen(release)).toMatchObject({ reason: 'At the translator’s wish.', removals: [] });
  await publish(release);
  expect((await publicCases(press.publisher, [first.id]))[0]).toEqual({
    ...first,
    texts: [first.texts[0]],
    pictures: first.pictures.map(({ alts: { en: _, ...alts }, ...picture }) => ({ ...picture, alts })),
  });
  expect(await sql(office.databases.delivery.reader, `select id from cases where search_text like '%case 1%'`)).toEqual([]);
});

test('a picture is taken down with its files, a place in the showcase without its case', async () => {
  const [picture, kept] = first.pictures;
  await nothingHappens(() => prepare({ slug: first.slug, pictureId: second.pictures[0]!.id }), { code: 'NOT_FOUND', path: ['pictureId'] });
  const release = granted(await prepare({ slug: first.slug, pictureId: picture!.id }));
  const hashes = picture!.renditions.map(({ hash }) => hash).sort();
  const changes = await diffRelease(press.publisher, 2030, await frozen(release));
  expect(changes.filter(({ subject }) => subject === 'FILE').map(({ kind, subjectId }) => [kind, subjectId])).toEqual(
    hashes.map((hash) => ['REMOVED', hash]),
  );
  await publish(release);
  expect((await publicCases(press.publisher, [first.id]))[0]!.pictures).toEqual([kept]);
  expect(await sql(office.databases.delivery.reader, `select hash from files where hash = any($1)`, [hashes])).toEqual([]);
  expect((await sql<{ hash: string }>(office.databases.delivery.reader, `select hash from gone_files order by 1`)).map(({ hash }) => hash)).toEqual(
    hashes,
  );

  await publish(granted(await prepare({ slug: first.slug, fromShowcase: true })));
  const places = published.showcase!.items.slice(1);
  expect((await publicEdition(press.publisher, 2030))!.showcase!.items).toEqual(places);
  expect(await publicCases(press.publisher, [first.id])).toHaveLength(1);
  await nothingHappens(() => prepare({ slug: first.slug, fromShowcase: true }), { code: 'NOT_FOUND', path: ['fromShowcase'] });
});
