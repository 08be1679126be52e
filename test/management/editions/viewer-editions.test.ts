import { type Drawer, openDrawer } from '../../support/applicant.ts';
import { type Ask, openGraph } from '../../support/management-graph.ts';
import { type Office, openOffice } from '../../support/office.ts';
import type { Desk } from '../../../src/management/identity/index.ts';

let office: Office;
let drawer: Drawer;
let ask: Ask;
beforeAll(async () => {
  office = await openOffice();
  drawer = await openDrawer();
  ask = await openGraph(drawer);
  for (const year of [2029, 2030, 2031]) await office.anEdition({ year });
});
afterAll(async () => {
  await office.close();
  await drawer.close();
});

const editions = async (desk: Desk) =>
  (await ask<{ viewer: { editions: unknown[] } }>(desk, '{ viewer { editions { year stage names { locale value } } } }')).data?.viewer.editions;
const years = async (desk: Desk) => (await editions(desk))?.map((edition) => (edition as { year: number }).year);

test('people find the editions that their roles reach, and nobody else finds one', async () => {
  const organizer = await office.aDesk({ role: 'ORGANIZER' });
  expect(await editions(organizer)).toEqual(
    [2031, 2030, 2029].map((year) => ({
      ...{ year, stage: 'APPLICATION' },
      names: expect.arrayContaining([{ locale: 'en', value: 'Sample edition' }]) as unknown,
    })),
  );
  const translator = await office.aDesk({ role: 'TRANSLATOR', editionYear: 2030 }, { role: 'REVIEWER', editionYear: 2029, fieldKey: 'SECURITY' });
  expect(await years(translator)).toEqual([2030, 2029]);
  expect(await years(await office.aDesk())).toEqual([]);
});

test('an edition is announced once its call is public, whatever date its call has, and planned before', async () => {
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
  for (const [year, callOpensAt] of [
    [2041, null],
    [2042, inDays(-1)],
    [2043, inDays(1)],
  ] as const)
    await office.anEdition({ year, callOpensAt, applicationsOpenAt: inDays(5) });
  const organizer = await office.aDesk({ role: 'ORGANIZER' });
  const query = '{ viewer { editions { year stage } desk(edition: 2041) { stage } } }';
  const stages = async () => {
    const { editions, desk } = (await ask<{ viewer: { editions: { year: number; stage: string }[]; desk: { stage: string } } }>(organizer, query))
      .data!.viewer;
    return { ...Object.fromEntries(editions.filter(({ year }) => year > 2040).map(({ year, stage }) => [year, stage])), desk: desk.stage };
  };
  expect(await stages()).toEqual({ 2041: 'PLANNED', 2042: 'PLANNED', 2043: 'PLANNED', desk: 'PLANNED' });

  for (const [year, kind] of [
    [2041, 'CALL'],
    [2042, 'TRANSLATIONS'],
    [2043, 'CALL'],
  ] as const)
    await office
      .em()
      .execute(
        `insert into releases (edition_year, kind, state, apply_at, content, content_hash, prepared_by, revision, applied_at) values (?, ?, 'APPLIED', instant(), '{}', repeat('0', 64), ?, ?, instant())`,
        [year, kind, organizer.person.id, year],
      );
  expect(await stages()).toEqual({ 2041: 'ANNOUNCED', 2042: 'PLANNED', 2043: 'ANNOUNCED', desk: 'ANNOUNCED' });
});
