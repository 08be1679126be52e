import { progressOf } from '../../../src/management/exports/progress-queries.ts';
import type { Edition } from '../../../src/management/editions/index.ts';
import type { Desk } from '../../../src/management/identity/index.ts';
import { withdrawSubmission } from '../../../src/management/submissions/index.ts';
import { RequestWork } from '../../../src/platform/database/request-work.ts';
import { aCompleteDraft, aDraft, aKey, aSubmittedCase, type Drawer, granted, openDrawer, save, submit } from '../../support/applicant.ts';
import { holdClock } from '../../support/databases.ts';
import { type Ask, openGraph } from '../../support/management-graph.ts';
import { type Office, openOffice } from '../../support/office.ts';

let office: Office;
let drawer: Drawer;
let ask: Ask;
let edition: Edition;
let organizer: Desk;
beforeAll(async () => {
  office = await openOffice();
  drawer = await openDrawer();
  ask = await openGraph(drawer);
  edition = await office.anEdition();
  organizer = await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 });
});
afterAll(() => Promise.all([office.close(), drawer.close()]));
afterEach(() => holdClock(office.databases.management.owner, null));

const progress = async () => {
  const work = new RequestWork(1_000);
  const told = await work.run(() => progressOf({ desk: organizer, edition }));
  return { told, statements: work.statements };
};

test('numbers by step, field, country, day and what waits, in one statement however many there are', async () => {
  const nothing = await progress();
  expect(nothing.told).toEqual({
    ...{
      drafts: 0,
      steps: [],
      fields: [],
      countries: [],
      recommenders: [],
      days: [],
      hours: [],
      at: expect.any(String),
      openQuestions: 0,
      undeliveredMails: 0,
    },
  });
  const day = (n: number) => new Date(Math.floor(Date.now() / 86_400_000 + n) * 86_400_000);
  // one minute before, and at midnight of the edition's zone, which is eight hours ahead
  await holdClock(office.databases.management.owner, new Date(day(1).getTime() + 16 * 3_600_000 - 60_000).toISOString());
  await aSubmittedCase(await office.aDesk(), drawer);
  await holdClock(office.databases.management.owner, new Date(day(1).getTime() + 16 * 3_600_000).toISOString());
  const culture = await office.aDesk();
  const draft = await aCompleteDraft(culture, drawer);
  granted(await submit(culture, drawer, granted(await save(culture, draft, { field: 'CULTURE', countries: ['KE', 'FR'] }))));
  const third = await office.aDesk();
  granted(await withdrawSubmission(third, { idempotencyKey: aKey(), submissionId: (await aSubmittedCase(third, drawer)).id }));
  await aDraft(await office.aDesk());
  await aDraft(await office.aDesk());

  const { told, statements } = await progress();
  const days = [1, 2].map((n) => day(n).toISOString().slice(0, 10));
  expect(told).toMatchObject({
    drafts: 2,
    steps: [
      { key: 'SUBMITTED', count: 2 },
      { key: 'WITHDRAWN', count: 1 },
    ],
    fields: [
      { key: 'CULTURE', name: 'Culture', count: 1 },
      { key: 'SECURITY', name: 'Security', count: 1 },
    ],
    countries: [
      { key: 'KE', name: 'Kenya', count: 2 },
      { key: 'CN', name: 'China', count: 1 },
      { key: 'FR', name: 'France', count: 1 },
    ],
    days: [
      { key: days[0], count: 1 },
      { key: days[1], count: 2 },
    ],
  });
  expect([nothing.statements, statements]).toEqual([1, 1]);
});

test('what reviews and decisions change shows nowhere in it, and nobody else reads it', async () => {
  const document = `{ viewer { desk(edition: 2030) { progress { drafts steps { key name count } fields { key name count } } } } }`;
  expect((await ask(organizer, document)).data).toMatchObject({ viewer: { desk: { progress: { drafts: 2 } } } });
  for (const grants of [[], [{ role: 'CHAIR' as const, editionYear: 2030 }], [{ role: 'ORGANIZER' as const, editionYear: 2031 }]])
    expect((await ask(await office.aDesk(...grants), document)).data).not.toHaveProperty('viewer.desk.progress');
});

test('in the last three days before the close, hours are counted in the edition’s zone', async () => {
  const before = (hours: number) => new Date(edition.applicationsCloseAt.getTime() - hours * 3_600_000);
  const key = (at: Date) => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 13);
  for (const hours of [73, 71, 0.5]) {
    await holdClock(office.databases.management.owner, before(hours).toISOString());
    await aSubmittedCase(await office.aDesk(), drawer);
  }
  expect((await progress()).told.hours).toEqual([71, 0.5].map((hours) => ({ key: key(before(hours)), name: null, count: 1 })));
});
