import { randomUUID } from 'node:crypto';
import type { Desk } from '../../../src/management/identity/index.ts';
import { abortRelease } from '../../../src/management/publishing/abort-release.ts';
import { applyRelease } from '../../../src/management/publishing/apply-release.ts';
import { approveRelease } from '../../../src/management/publishing/approve-release.ts';
import { changesOf } from '../../../src/management/publishing/release-changes.ts';
import { releaseToRehearse } from '../../../src/management/publishing/preview/open-preview.ts';
import { prepareRelease, type ReleaseView } from '../../../src/management/publishing/index.ts';
import { aKey, codes, granted } from '../../support/applicant.ts';
import { aHandedIn, ledger } from '../../support/committee.ts';
import { sql } from '../../support/databases.ts';
import { tie } from '../../support/deliberation.ts';
import { type Office, openOffice } from '../../support/office.ts';
import { openPress, type TestPress } from '../../support/press.ts';

let office: Office;
let press: TestPress;
let [one, two, three]: Desk[] = [];
let release: ReleaseView;
beforeAll(async () => {
  office = await openOffice();
  press = await openPress(office);
  await office.anEdition();
  [one, two, three] = await Promise.all([1, 2, 3].map(() => office.aDesk({ role: 'ORGANIZER', editionYear: 2030 })));
});
beforeEach(async () => {
  // an approved one of the test before would stand in the way
  await sql(office.databases.management.owner, `update releases set state = 'ABORTED' where state = 'APPROVED'`);
  release = granted(await prepare(new Date(Date.now() + 3_600_000)));
});
afterAll(async () => {
  await press.close();
  await office.close();
});

const prepare = (applyAt: Date) => prepareRelease(one!, press, { idempotencyKey: aKey(), edition: 2030, kind: 'CALL', applyAt });
const approve = (desk: Desk, { id, contentHash }: { id: string; contentHash: string } = release, idempotencyKey = aKey()) =>
  approveRelease(desk, press, { idempotencyKey, releaseId: id, contentHash });
const abort = (desk: Desk, id = release.id) => abortRelease(desk, press, { idempotencyKey: aKey(), releaseId: id });
const jobs = (id = release.id) =>
  office
    .em()
    .execute<{ run_at: string; payload: unknown }[]>(
      `select j.run_at, p.payload from graphile_worker.jobs j join graphile_worker._private_jobs p using (id) where j.key = ?`,
      [`apply_release:${id}`],
    );

async function nothingHappens(act: () => Promise<Parameters<typeof codes>[0]>, ...expected: { code: string; path: string[] }[]) {
  const before = [await ledger(office), await press.publicState()];
  expect(codes(await act())).toEqual(expected);
  expect([await ledger(office), await press.publicState()]).toEqual(before);
}

test('two different people approve; the second approval makes the job for the instant', async () => {
  const first = granted(await approve(one!)); // who prepared it may be one of the two
  expect(first).toEqual({ ...release, approvals: [{ person: one!.person, at: expect.any(String) }] });
  expect(await jobs()).toEqual([]);

  const key = aKey();
  const second = granted(await approve(two!, release, key));
  expect(second).toMatchObject({ state: 'APPROVED', approvals: [{ person: one!.person }, { person: two!.person }] });
  const [job, ...others] = await jobs();
  expect(others).toEqual([]);
  expect(job!.payload).toEqual({ releaseId: release.id });
  expect(new Date(job!.run_at).toISOString()).toBe(release.applyAt);
  expect(granted(await approve(two!, release, key))).toEqual(second);
  expect(await jobs()).toHaveLength(1);
});

test('one person is one person', async () => {
  granted(await approve(one!));
  await nothingHappens(() => approve(one!), { code: 'ALREADY_DONE', path: [] });
  const outcomes = await Promise.all(Array.from({ length: 5 }, () => approve(two!)));
  expect(outcomes.filter(({ done }) => done)).toHaveLength(1);
  await nothingHappens(() => approve(three!), { code: 'ALREADY_DONE', path: [] });
});

test('what is approved is what was read', async () => {
  await nothingHappens(() => approve(one!, { ...release, contentHash: '0'.repeat(64) }), { code: 'CONFLICT', path: ['contentHash'] });
});

test('what is given up or public is not approved', async () => {
  granted(await abort(two!));
  await nothingHappens(() => approve(one!), { code: 'WRONG_STATE', path: [] });
  await nothingHappens(() => abort(one!), { code: 'ALREADY_DONE', path: [] });

  const due = granted(await prepare(new Date(0)));
  for (const desk of [one!, two!]) granted(await approve(desk, due));
  expect(await applyRelease(press, due.id)).toBe(true);
  await nothingHappens(() => approve(three!, due), { code: 'WRONG_STATE', path: [] });
  await nothingHappens(() => abort(three!, due.id), { code: 'WRONG_STATE', path: [] });
});

test('an approved release can be given up until it is public; its job then does nothing', async () => {
  const due = granted(await prepare(new Date(0)));
  for (const desk of [one!, two!]) granted(await approve(desk, due));
  expect(granted(await abort(three!, due.id))).toMatchObject({ state: 'ABORTED', revision: null });
  // the others are told, and whoever did it knows
  const told = await sql<{ id: string }>(office.databases.management.owner, `select person_id as id from notices where key = $1`, [
    `${due.id} ABORTED`,
  ]);
  expect(told.map(({ id }) => id).sort()).toEqual([one!.person.id, two!.person.id].sort());
  const before = await press.publicState();
  expect(await applyRelease(press, due.id)).toBe(false);
  expect(await press.publicState()).toEqual(before);
});

test('only organizers of the edition approve or give up; for others there is no such release', async () => {
  const elsewhere = await office.aDesk({ role: 'ORGANIZER', editionYear: 2029 });
  for (const id of [release.id, randomUUID(), 'no id']) {
    const unknown = { ...release, id };
    await nothingHappens(() => approve(elsewhere, unknown), { code: 'NOT_FOUND', path: ['releaseId'] });
    await nothingHappens(() => abort(elsewhere, id), { code: 'NOT_FOUND', path: ['releaseId'] });
    for (const desk of [await office.aDesk(), await office.aDesk({ role: 'STAGE_MANAGER' })]) {
      await nothingHappens(() => approve(desk, unknown), { code: 'NOT_ALLOWED', path: [] });
      await nothingHappens(() => abort(desk, id), { code: 'NOT_ALLOWED', path: [] });
    }
  }
});

test('the database holds the same walls, past the program', async () => {
  const past = (text: string) => sql(office.databases.management.runtime, text, [release.id]);
  await expect(past(`update releases set state = 'APPROVED' where id = $1`)).rejects.toMatchObject({ constraint: 'releases_two_people' });
  await expect(past(`update releases set content = '{}' where id = $1`)).rejects.toThrow('frozen');
  await expect(past(`update releases set apply_at = now() where id = $1`)).rejects.toThrow('frozen');
  granted(await approve(one!));
  await expect(past(`update releases set state = 'APPROVED' where id = $1`)).rejects.toMatchObject({ constraint: 'releases_two_people' });
  await expect(past(`delete from release_approvals where release_id = $1`)).rejects.toThrow();
  await expect(past(`update release_approvals set person_id = gen_random_uuid() where release_id = $1`)).rejects.toThrow();
  granted(await approve(two!));
  const early = past(`update releases set state = 'APPLIED', revision = 1, applied_at = apply_at - interval '1 millisecond' where id = $1`);
  await expect(early).rejects.toMatchObject({ constraint: 'releases_never_early' });
});

test('whoever would change the same waits: the other approved release first, then what is public has moved', async () => {
  const [first, second] = [release, granted(await prepare(new Date(Date.now() - 1_000)))];
  for (const desk of [one!, two!]) granted(await approve(desk, second));
  const approvals = () => office.em().execute(`select * from release_approvals where release_id = ?`, [first.id]);
  expect(codes(await approve(one!, first))).toEqual([{ code: 'CONFLICT', path: [] }]);
  await applyRelease(press, second.id);
  expect(codes(await approve(one!, first))).toEqual([{ code: 'CONFLICT', path: [] }]);
  expect(await approvals()).toEqual([]);
  // prepared anew from what is public now, it is as good as any
  const third = granted(await prepare(new Date(0)));
  for (const desk of [one!, two!]) granted(await approve(desk, third));
});

test('whoever is tied to a case does not approve its results, in the program or in the database', async () => {
  const { owner } = office.databases.management;
  const edition = await office.anEdition({ year: 2031 });
  const [tied, untied] = [await office.aDesk({ role: 'ORGANIZER', editionYear: 2031 }), await office.aDesk({ role: 'ORGANIZER', editionYear: 2031 })];
  const { submissionId } = await aHandedIn(office, edition);
  const [{ id }] = (await sql<{ id: string }>(
    owner,
    `insert into releases (edition_year, kind, state, apply_at, content, content_hash, prepared_by)
     values (2031, 'RESULTS', 'PREPARED', instant(), '{"cases": [], "removals": [], "organizations": []}', repeat('0', 64), $1) returning id`,
    [untied.person.id],
  )) as [{ id: string }];
  await tie(office, tied, submissionId, untied);
  const results = { id, contentHash: '0'.repeat(64) };
  await nothingHappens(() => approve(tied, results), { code: 'CONFLICT_OF_INTEREST', path: [] });
  await expect(
    sql(owner, 'insert into release_approvals (release_id, person_id, at) values ($1, $2, instant())', [id, tied.person.id]),
  ).rejects.toThrow(/does not approve its results/);
  await sql(owner, 'insert into release_approvals (release_id, person_id, at) values ($1, $2, instant())', [id, untied.person.id]);
  // nor reads them at another door: not as changes, and not in a rehearsal
  const release = { id, state: 'PREPARED', kind: 'RESULTS', edition: 2031 } as const;
  expect(await changesOf(untied.em, press.publisher, release)).not.toBeNull();
  expect(await changesOf(tied.em, press.publisher, release)).toBeNull();
  expect((await releaseToRehearse(untied, id)).id).toBe(id);
  const none = await releaseToRehearse(tied, aKey()).catch((error: Error) => error);
  expect(none).toBeInstanceOf(Error);
  expect(await releaseToRehearse(tied, id).catch((error: Error) => error)).toEqual(none);
  // what says nothing of single cases stays theirs
  granted(
    await approve(tied, granted(await prepareRelease(tied, press, { idempotencyKey: aKey(), edition: 2031, kind: 'CALL', applyAt: new Date() }))),
  );
});
