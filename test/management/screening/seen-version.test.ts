import type { Desk } from '../../../src/management/identity/index.ts';
import { failScreening, judgeRule, passScreening, returnSubmission, ruleDuplicate } from '../../../src/management/screening/index.ts';
import { aKey, aSubmittedCase, codes, type Drawer, granted, openDrawer } from '../../support/applicant.ts';
import { sql } from '../../support/databases.ts';
import { type Ask, openGraph } from '../../support/management-graph.ts';
import { type Office, openOffice } from '../../support/office.ts';

// Promise 8, for screening: nobody overrules what they have not seen.
let office: Office;
let drawer: Drawer;
let ask: Ask;
let applicant: Desk;
let one: Desk;
let other: Desk;
beforeAll(async () => {
  office = await openOffice();
  drawer = await openDrawer();
  ask = await openGraph(drawer);
  await office.anEdition();
  [applicant, one, other] = [
    await office.aDesk(),
    await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 }),
    await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 }),
  ];
});
afterAll(async () => {
  await office.close();
  await drawer.close();
});

const looked = (id: string, expectedVersion: number | null) => ({
  idempotencyKey: aKey(),
  submissionId: id,
  revision: 1,
  reason: 'Looked at.',
  expectedVersion,
});
const versionOf = async (id: string) => {
  const text = `{ viewer { desk(edition: 2030) { screeningCase(submissionId: "${id}") { version } } } }`;
  return (await ask<{ viewer: { desk: { screeningCase: { version: number } } } }>(one, text)).data!.viewer.desk.screeningCase.version;
};
const rulings = () => sql(office.databases.management.owner, 'select * from screenings order by revision_id, number');
const conflict = [{ code: 'CONFLICT', path: ['expectedVersion'] }];

test('who looked before somebody else ruled overrules nothing; who looked since does', async () => {
  const { id } = await aSubmittedCase(applicant, drawer);
  const seen = await versionOf(id);
  expect(granted(await failScreening(other, looked(id, seen))).version).toBe(seen + 1);
  const before = await rulings();
  expect(codes(await passScreening(one, looked(id, seen)))).toEqual(conflict);
  expect(await rulings()).toEqual(before);
  expect(granted(await passScreening(one, looked(id, seen + 1)))).toMatchObject({ state: 'PASSED', version: seen + 2 });
  // there and back again is not where it was
  expect(codes(await failScreening(other, looked(id, seen)))).toEqual(conflict);
});

test('of two who looked at the same and act at once, one is told of the other', async () => {
  const { id } = await aSubmittedCase(applicant, drawer);
  const seen = await versionOf(id);
  const both = await Promise.all([passScreening(one, looked(id, seen)), failScreening(other, looked(id, seen))]);
  expect(both.filter(({ done }) => done)).toHaveLength(1);
  expect(codes(both.find(({ refusals }) => refusals)!)).toEqual(conflict);
});

test('every act of screening raises the version, and asks for it', async () => {
  const [{ id }, { id: otherId }] = [await aSubmittedCase(applicant, drawer), await aSubmittedCase(applicant, drawer)];
  const seen = await versionOf(id);
  const rule = (against: string, submissionId: string, version: number) =>
    ruleDuplicate(other, { ...looked(submissionId, version), otherId: against, ruling: 'NOT_DUPLICATE' });
  granted(await rule(otherId, id, seen));
  granted(await rule(id, otherId, await versionOf(otherId))); // on the other case, of this one as well
  expect(await versionOf(id)).toBe(seen + 2);
  const parts = [{ part: 'COUNTRIES' as const, note: 'Name both countries.' }];
  const until = new Date(Date.now() + 15 * 86_400_000).toISOString();
  for (const act of [
    passScreening(one, looked(id, seen)),
    failScreening(one, looked(id, seen)),
    judgeRule(one, { ...looked(id, seen), ruleKey: 'ONE_FIELD', verdict: 'PASS' }),
    returnSubmission(one, { ...looked(id, seen), until, parts }),
    rule(otherId, id, seen),
  ])
    expect(codes(await act)).toEqual(conflict);
  granted(await returnSubmission(one, { ...looked(id, seen + 2), until, parts }));
  expect(await versionOf(id)).toBe(seen + 3);
});

test('who says nothing of what they looked at acts on whatever there is', async () => {
  const { id } = await aSubmittedCase(applicant, drawer);
  granted(await failScreening(other, looked(id, null)));
  granted(await passScreening(one, looked(id, null)));
  expect(await rulings()).toEqual(expect.arrayContaining([expect.objectContaining({ outcome: 'PASSED', screened_by: one.person.id })]));
});
