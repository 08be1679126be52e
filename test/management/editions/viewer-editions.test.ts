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
