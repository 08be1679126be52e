import type { Edition } from '../../../src/management/editions/index.ts';
import type { Desk } from '../../../src/management/identity/index.ts';
import { applyRelease as applyToDelivery, ReleaseNotDue } from '../../../src/delivery/releases/index.ts';
import type { ReleaseContent } from '../../../src/delivery/releases/release-content.ts';
import { untilNextDue } from '../../../src/management/publishing/apply-release.job.ts';
import { abortRelease } from '../../../src/management/publishing/abort-release.ts';
import {
  applyDueReleases,
  applyRelease,
  applyReleaseJob,
  approveRelease,
  prepareRelease,
  releasesOf,
  type ReleaseView,
} from '../../../src/management/publishing/index.ts';
import { contentOf } from '../../../src/management/publishing/what-stands-in-the-way.ts';
import { anEdition, aRelease, onlyContent } from '../../support/release-factory.ts';
import { aKey, codes, granted } from '../../support/applicant.ts';
import { aFrozenPicture, aHandedIn, confirmed } from '../../support/committee.ts';
import { holdClock, sql } from '../../support/databases.ts';
import { type Office, openOffice } from '../../support/office.ts';
import { openPress, type TestPress } from '../../support/press.ts';

const instant = new Date('2026-03-01T00:00:00.000Z');
let office: Office;
let press: TestPress;
let edition: Edition;
let [one, two]: Desk[] = [];
let release: ReleaseView;
beforeEach(async () => {
  office = await openOffice();
  press = await openPress(office);
  edition = await office.anEdition();
  [one, two] = [await office.aDesk({ role: 'ORGANIZER' }), await office.aDesk({ role: 'ORGANIZER' })];
  const picture = await aFrozenPicture(press.storage, 'a picture');
  const { submissionId } = await aHandedIn(office, edition, { title: 'Chosen', pictures: [picture] });
  await confirmed(office, edition, [one, two], [{ submissionId, outcome: 'OUTSTANDING', showcaseOrder: 1 }]);
  release = granted(await prepareRelease(one, press, { idempotencyKey: aKey(), edition: 2030, kind: 'RESULTS', applyAt: instant }));
});
afterEach(async () => {
  await press.close();
  await office.close();
});

async function approve(): Promise<void> {
  for (const desk of [one!, two!])
    granted(await approveRelease(desk, press, { idempotencyKey: aKey(), releaseId: release.id, contentHash: release.contentHash }));
}
const holdDelivery = (milliseconds: number) => holdClock(office.databases.delivery.owner, new Date(instant.getTime() + milliseconds).toISOString());
const stored = async () => (await releasesOf(office.em(), 2030))[0]!;
const revisions = () => sql(office.databases.delivery.reader, `select revision, id from releases order by revision`);
/** Who was told that a release is not public, and why. */
const troubles = () =>
  sql(
    office.databases.management.owner,
    `select split_part(key, ' ', 2) as why, person_id as id from notices where event = 'release-not-public' order by queued_at, 2`,
  );
const organizers = (why: string, ...desks: Desk[]) => desks.map(({ person }) => ({ why, id: person.id })).sort((a, b) => (a.id < b.id ? -1 : 1));
const unexpected = (_: string, error: unknown): never => {
  throw error;
};

test('never early: a millisecond before its instant nothing is public, at its instant everything is', async () => {
  await approve();
  const before = await press.publicState();
  await holdDelivery(-1);
  // management's clock runs far ahead: it does not decide
  await expect(applyReleaseJob(press, { releaseId: release.id })).rejects.toThrow(ReleaseNotDue);
  expect(await applyDueReleases(press, unexpected)).toBe(0);
  expect(await press.publicState()).toEqual(before);
  expect((await stored()).state).toBe('APPROVED');

  await holdDelivery(0);
  await applyReleaseJob(press, { releaseId: release.id });
  expect(await stored()).toMatchObject({ state: 'APPLIED', revision: 1, appliedAt: instant.toISOString() });
  expect(await sql(office.databases.delivery.reader, `select tier, position from cases`)).toEqual([{ tier: 'OUTSTANDING', position: 1 }]);
  expect(await sql(office.databases.delivery.reader, `select count(*)::int as files from files`)).toEqual([{ files: 2 }]);
});

test('the round looks only at what is due by management’s clock as well', async () => {
  await approve();
  await holdClock(office.databases.management.owner, new Date(instant.getTime() - 1).toISOString());
  expect(await applyDueReleases(press, unexpected)).toBe(0);
  await holdClock(office.databases.management.owner, instant.toISOString());
  expect(await applyDueReleases(press, unexpected)).toBe(1);
  expect(await applyDueReleases(press, unexpected)).toBe(0);
});

test('late is better than never: a round applies what no job did', async () => {
  await approve();
  await office.em().execute(`delete from graphile_worker._private_jobs`);
  expect(await applyDueReleases(press, unexpected)).toBe(1);
  expect((await stored()).state).toBe('APPLIED');
});

test('what is not approved by two is not applied', async () => {
  granted(await approveRelease(one!, press, { idempotencyKey: aKey(), releaseId: release.id, contentHash: release.contentHash }));
  const before = await press.publicState();
  await applyReleaseJob(press, { releaseId: release.id });
  expect(await applyDueReleases(press, unexpected)).toBe(0);
  expect(await press.publicState()).toEqual(before);
});

/** Delivery has committed, and the program was lost before management could. */
async function crashBetweenTheCommits(): Promise<{ revision: number; appliedAt: Date }> {
  const [{ content }] = (await office.em().execute<{ content: ReleaseContent }[]>(`select content from releases`)) as [{ content: ReleaseContent }];
  const { id, contentHash, kind } = release;
  return applyToDelivery(
    press.publisher,
    { id, editionYear: 2030, kind, contentHash, applyAt: instant, content },
    async (hash) => (await press.storage.get(`renditions/${hash}.webp`))!,
  );
}

test('a crash between the two commits leaves one revision, and management finds it', async () => {
  await approve();
  const { revision, appliedAt } = await crashBetweenTheCommits();
  expect((await stored()).state).toBe('APPROVED');
  const before = await press.publicState();
  await applyReleaseJob(press, { releaseId: release.id });
  await applyReleaseJob(press, { releaseId: release.id });
  expect(await stored()).toMatchObject({ state: 'APPLIED', revision, appliedAt: appliedAt.toISOString() });
  expect(await press.publicState()).toEqual(before);
  expect(await revisions()).toEqual([{ revision: '1', id: release.id }]);
});

test('what is public is not given up, even where management does not know it yet', async () => {
  await approve();
  await crashBetweenTheCommits();
  expect(codes(await abortRelease(one!, press, { idempotencyKey: aKey(), releaseId: release.id }))).toEqual([{ code: 'WRONG_STATE', path: [] }]);
  expect((await stored()).state).toBe('APPROVED');
});

test('the job, the round and an abort at once: it is public once, or given up and not public', async () => {
  await approve();
  const [abort] = await Promise.all([
    abortRelease(one!, press, { idempotencyKey: aKey(), releaseId: release.id }),
    ...Array.from({ length: 3 }, () => applyRelease(press, release.id)),
    applyDueReleases(press, unexpected),
  ]);
  const { state } = await stored();
  expect(state).toBe(abort.done ? 'ABORTED' : 'APPLIED');
  expect(await revisions()).toHaveLength(abort.done ? 0 : 1);
});

test('one release that fails does not hold up the others', async () => {
  await approve();
  await office.anEdition({ year: 2031 });
  const call = granted(
    await prepareRelease(one!, press, { idempotencyKey: aKey(), edition: 2031, kind: 'CALL', applyAt: new Date(instant.getTime() + 1) }),
  );
  for (const desk of [one!, two!])
    granted(await approveRelease(desk, press, { idempotencyKey: aKey(), releaseId: call.id, contentHash: call.contentHash }));
  for (const key of Object.keys(await press.drawer.files())) await press.storage.remove(key);
  await holdClock(office.databases.management.owner, new Date(instant.getTime() + 10).toISOString());
  const failed: string[] = [];
  expect(await applyDueReleases(press, (id) => failed.push(id))).toBe(1);
  expect(failed).toEqual([release.id]);
  expect(await sql(office.databases.delivery.reader, `select id from cases`)).toEqual([]);
  expect((await releasesOf(office.em(), 2031)).map(({ kind, state, failure }) => [kind, state, failure])).toEqual([['CALL', 'APPLIED', null]]);
  expect(await stored()).toMatchObject({ kind: 'RESULTS', state: 'APPROVED', failure: 'FAULT' });
  // what may pass is told of once it has lasted, and once
  const round = async (milliseconds: number) => {
    await holdClock(office.databases.management.owner, new Date(instant.getTime() + milliseconds).toISOString());
    await applyDueReleases(press, () => {});
    return await troubles();
  };
  expect(await round(59_999)).toEqual([]);
  expect(await round(60_000)).toEqual(organizers('FAULT', one!, two!));
  expect(await round(120_000)).toHaveLength(2);
});

test('a release that has become stale is never applied: it is given up, and says why', async () => {
  await approve();
  // past the program: whatever waits and meets would not have been approved
  const edition = anEdition(2030, { id: (await contentOf(office.em(), release.id)).edition!.id });
  await applyToDelivery(press.publisher, aRelease(onlyContent({ edition })), async () => Buffer.alloc(0));
  const before = await press.publicState();
  const failed: string[] = [];
  expect(await applyDueReleases(press, (id) => failed.push(id))).toBe(0);
  expect(failed).toEqual([release.id]);
  expect(await stored()).toMatchObject({ state: 'ABORTED', failure: 'STALE', abortedAt: expect.any(String), abortedBy: null });
  expect(await press.publicState()).toEqual(before);
  expect(await troubles()).toEqual(organizers('STALE', one!, two!));
  expect(await applyDueReleases(press, unexpected)).toBe(0);
});

test('the next instant is told by delivery’s clock, and only where it comes before the next look', async () => {
  await holdDelivery(-400);
  expect(await untilNextDue(press, 1_000)).toBeUndefined(); // not approved by anybody
  await approve();
  await holdClock(office.databases.management.owner, new Date(instant.getTime() - 30_000).toISOString());
  expect(await untilNextDue(press, 1_000)).toBe(400);
  expect(await untilNextDue(press, 300)).toBeUndefined();
  await holdDelivery(0);
  expect(await untilNextDue(press, 1_000)).toBeUndefined();
});
