import type { Edition } from '../../../src/management/editions/index.ts';
import type { Desk } from '../../../src/management/identity/index.ts';
import { applyRelease, approveRelease, prepareRelease, tellOfReleaseJob } from '../../../src/management/publishing/index.ts';
import type { PrepareRelease } from '../../../src/management/publishing/release-kind.ts';
import { aKey, granted } from '../../support/applicant.ts';
import { aHandedIn, confirmed } from '../../support/committee.ts';
import { sql } from '../../support/databases.ts';
import { openPostOffice, type TestPostOffice } from '../../support/notices.ts';
import { type Office, openOffice } from '../../support/office.ts';
import { openPress, type TestPress } from '../../support/press.ts';

let office: Office;
let press: TestPress;
let post: TestPostOffice;
let edition: Edition;
let [one, two, elsewhere, owner, unselected]: Desk[] = [];
beforeAll(async () => {
  office = await openOffice();
  press = await openPress(office);
  post = await openPostOffice(office);
  edition = await office.anEdition();
  [one, two, elsewhere] = [
    await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 }),
    await office.aDesk({ role: 'ORGANIZER' }),
    await office.aDesk({ role: 'ORGANIZER', editionYear: 2031 }),
  ];
  [owner, unselected] = [await office.aDesk(), await office.aDesk()];
  const { submissionId } = await aHandedIn(office, edition, { title: 'Chosen', ownerId: owner.person.id });
  await aHandedIn(office, edition, { title: 'Not chosen', ownerId: unselected.person.id });
  await confirmed(office, edition, [one, two], [{ submissionId, outcome: 'OUTSTANDING', showcaseOrder: 1 }]);
});
afterAll(async () => {
  await post.close();
  await press.close();
  await office.close();
});

const prepare = (some: Partial<PrepareRelease>) =>
  prepareRelease(one!, press, { idempotencyKey: aKey(), edition: 2030, kind: 'RESULTS', applyAt: new Date('2026-01-01T00:00:00Z'), ...some });
const told = () =>
  sql<{ event: string; person: string }>(
    office.databases.management.owner,
    `select event, person_id as person from notices where event like 'release%' or event like 'case-%' order by queued_at, event, person_id`,
  );
const nameOf = (desk: Desk) => desk.person.id;
async function publish(some: Partial<PrepareRelease>) {
  const release = granted(await prepare(some));
  for (const desk of [one!, two!])
    granted(await approveRelease(desk, press, { idempotencyKey: aKey(), releaseId: release.id, contentHash: release.contentHash }));
  return { id: release.id, apply: () => applyRelease(press, release.id) };
}
const jobs = () =>
  sql<{ id: string }>(
    office.databases.management.owner,
    `select payload ->> 'releaseId' as id from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
     where t.identifier = 'tell_of_release'`,
  );

test('who approves is told that something waits, and of whose case it is once it is public, nobody before and nobody else', async () => {
  const { id, apply } = await publish({});
  expect(await told()).toEqual([{ event: 'release-waits', person: nameOf(two!) }]);
  expect(await jobs()).toEqual([]);
  // not before it is public, whoever asks
  await tellOfReleaseJob(office.nobody(), { releaseId: id });
  expect(await told()).toHaveLength(1);
  await apply();
  expect(await jobs()).toEqual([{ id }]);
  await tellOfReleaseJob(office.nobody(), { releaseId: id });
  await tellOfReleaseJob(office.nobody(), { releaseId: id });
  expect(await told()).toEqual([
    { event: 'release-waits', person: nameOf(two!) },
    { event: 'case-released', person: nameOf(owner!) },
  ]);

  const [{ slug }] = (await sql<{ slug: string }>(office.databases.delivery.reader, 'select slug from cases')) as [{ slug: string }];
  const texts = [{ locale: 'en', title: 'Put right' }];
  const corrected = await publish({
    kind: 'CORRECTION',
    correction: { cases: [{ slug, texts, pictures: [], applicants: [] }], organizations: [] },
  });
  await corrected.apply();
  await tellOfReleaseJob(office.nobody(), { releaseId: corrected.id });
  expect((await told()).slice(2)).toEqual([
    { event: 'release-waits', person: nameOf(two!) },
    { event: 'case-corrected', person: nameOf(owner!) },
  ]);
  expect((await told()).some(({ person }) => person === nameOf(elsewhere!) || person === nameOf(unselected!))).toBe(false);

  while ((await post.round()) > 0);
  const mails = await post.mails();
  expect(mails.some((mail) => mail.includes('a correction of 2030') && mail.includes('2030 年更正'))).toBe(true);
  expect(mails.filter((mail) => mail.includes('was corrected by the organizers'))).toHaveLength(1);
});
