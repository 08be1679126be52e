import type { Edition } from '../../../src/management/editions/index.ts';
import type { Desk } from '../../../src/management/identity/index.ts';
import { abortRelease } from '../../../src/management/publishing/abort-release.ts';
import { applyRelease } from '../../../src/management/publishing/apply-release.ts';
import { approveRelease } from '../../../src/management/publishing/approve-release.ts';
import { type PrepareRelease, prepareRelease } from '../../../src/management/publishing/prepare-release.ts';
import { releasesOf } from '../../../src/management/publishing/release-queries.ts';
import type { ReleaseView } from '../../../src/management/publishing/index.ts';
import type { ReleaseContent } from '../../../src/delivery/releases/release-content.ts';
import { contentHash } from '../../../src/platform/canonical-json.ts';
import { aKey, codes, granted } from '../../support/applicant.ts';
import { aFrozenPicture, aHandedIn, confirmed, type HandedIn, ledger } from '../../support/committee.ts';
import { sql } from '../../support/databases.ts';
import { type Office, openOffice } from '../../support/office.ts';
import { openPress, type TestPress } from '../../support/press.ts';

let office: Office;
let press: TestPress;
let edition: Edition;
let [one, two]: Desk[] = [];
let cases: HandedIn[];
beforeEach(async () => {
  office = await openOffice();
  press = await openPress(office);
  edition = await office.anEdition();
  [one, two] = [await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 }), await office.aDesk({ role: 'ORGANIZER' })];
  cases = [];
  for (const title of ['First', 'Second', 'Third', 'Fourth']) {
    cases.push(await aHandedIn(office, edition, { title, pictures: [await aFrozenPicture(press.storage, title)] }));
  }
});
afterEach(async () => {
  await press.close();
  await office.close();
});

const past = new Date('2026-01-01T00:00:00Z');
const prepare = (desk: Desk, some: Partial<PrepareRelease> = {}) =>
  prepareRelease(desk, press, { idempotencyKey: aKey(), edition: 2030, kind: 'CALL', applyAt: past, ...some });
const results = () =>
  confirmed(
    office,
    edition,
    [one!, two!],
    [
      { submissionId: cases[2]!.submissionId, outcome: 'OUTSTANDING', showcaseOrder: 1 },
      { submissionId: cases[0]!.submissionId, outcome: 'COLLECTION' },
      { submissionId: cases[1]!.submissionId, outcome: 'RESERVE' },
    ],
  );
async function publish(release: ReleaseView): Promise<void> {
  for (const desk of [one!, two!])
    granted(await approveRelease(desk, press, { idempotencyKey: aKey(), releaseId: release.id, contentHash: release.contentHash }));
  await applyRelease(press, release.id);
}
const contentOf = async ({ id }: ReleaseView): Promise<ReleaseContent> =>
  (await office.em().execute<{ content: ReleaseContent }[]>(`select content from releases where id = ?`, [id]))[0]!.content;

async function nothingHappens(act: () => Promise<Parameters<typeof codes>[0]>, ...expected: { code: string; path: string[] }[]) {
  const before = [await ledger(office), await press.publicState()];
  expect(codes(await act())).toEqual(expected);
  expect([await ledger(office), await press.publicState()]).toEqual(before);
}

test('a call is the edition as it is kept now, frozen under its hash, and not public', async () => {
  const before = await press.publicState();
  const release = granted(await prepare(one!));
  expect(release).toEqual({
    id: expect.any(String),
    edition: 2030,
    kind: 'CALL',
    state: 'PREPARED',
    applyAt: past.toISOString(),
    contentHash: contentHash(await contentOf(release)),
    caseCount: 0,
    preparedBy: one!.person,
    approvals: [],
    revision: null,
    appliedAt: null,
    preparedAt: expect.any(String),
    baseRevision: 0,
    abortedAt: null,
    abortedBy: null,
    failure: null,
    withheldFiles: 0,
  });
  expect((await contentOf(release)).edition).toMatchObject({
    id: edition.id,
    year: 2030,
    quotas: { collection: 60, outstanding: 12 },
    archivedAt: null,
  });
  expect(JSON.stringify(await contentOf(release))).not.toContain('MINIMUM_COUNTRIES');
  expect(await releasesOf(office.em(), 2030)).toEqual([release]);
  expect(await press.publicState()).toEqual(before);
});

test('results are what two people confirmed, as it was handed in', async () => {
  await results();
  const key = aKey();
  const release = granted(await prepare(one!, { kind: 'RESULTS', idempotencyKey: key }));
  expect(release).toMatchObject({ kind: 'RESULTS', caseCount: 2 });
  const content = await contentOf(release);
  expect(content.cases.map(({ tier, position, texts, pictures }) => [tier, position, texts[0]!.title, pictures[0]!.renditions.length])).toEqual([
    ['OUTSTANDING', 1, 'Third', 2],
    ['COLLECTION', 2, 'First', 2],
  ]);
  expect(content.edition!.year).toBe(2030); // the public does not know it yet
  const text = JSON.stringify(content);
  for (const secret of [
    'Second',
    'Fourth',
    ...cases.flatMap(({ submissionId, revisionId }) => [submissionId, revisionId]),
    cases[1]!.organizationId,
  ]) {
    expect(text).not.toContain(secret);
  }
  expect(granted(await prepare(one!, { kind: 'RESULTS', idempotencyKey: key }))).toEqual(release);
});

test('results leave an edition alone that is public', async () => {
  await publish(granted(await prepare(one!)));
  await results();
  expect(await contentOf(granted(await prepare(one!, { kind: 'RESULTS' })))).not.toHaveProperty('edition');
});

test('results need a confirmed plan', async () => {
  await nothingHappens(() => prepare(one!, { kind: 'RESULTS' }), { code: 'WRONG_STATE', path: [] });
});

test('results are prepared once, until they are given up', async () => {
  await results();
  const outcomes = await Promise.all([one!, two!, one!].map((desk) => prepare(desk, { kind: 'RESULTS' })));
  expect(outcomes.filter(({ done }) => done)).toHaveLength(1);
  const release = outcomes.find(({ done }) => done)!.done!;
  await nothingHappens(() => prepare(one!, { kind: 'RESULTS' }), { code: 'ALREADY_DONE', path: [] });
  granted(await abortRelease(two!, press, { idempotencyKey: aKey(), releaseId: release.id }));
  await publish(granted(await prepare(one!, { kind: 'RESULTS' })));
  await nothingHappens(() => prepare(one!, { kind: 'RESULTS' }), { code: 'ALREADY_DONE', path: [] });
});

test('a public case is taken down by its slug', async () => {
  await results();
  const published = granted(await prepare(one!, { kind: 'RESULTS' }));
  await publish(published);
  const { slug, id } = (await contentOf(published)).cases[1]!;
  const release = granted(await prepare(one!, { kind: 'TAKE_DOWN', slug, reason: '  At the applicant’s wish. ' }));
  expect(release).toMatchObject({ kind: 'TAKE_DOWN', caseCount: 1 });
  expect(await contentOf(release)).toEqual({
    baseRevision: 1,
    organizations: [],
    cases: [],
    removals: [{ caseId: id, slug, reason: 'At the applicant’s wish.' }],
  });
  await nothingHappens(() => prepare(two!, { kind: 'TAKE_DOWN', slug }), { code: 'ALREADY_DONE', path: ['slug'] });
  await publish(release);
  expect(await sql(office.databases.delivery.reader, `select slug, reason from tombstones`)).toEqual([{ slug, reason: 'At the applicant’s wish.' }]);
  await nothingHappens(() => prepare(two!, { kind: 'TAKE_DOWN', slug }), { code: 'NOT_FOUND', path: ['slug'] });
});

test('a take-down names a public case of the edition', async () => {
  await results();
  const release = granted(await prepare(one!, { kind: 'RESULTS' }));
  const { slug } = (await contentOf(release)).cases[0]!;
  const unknown = { code: 'NOT_FOUND', path: ['slug'] };
  await nothingHappens(() => prepare(one!, { kind: 'TAKE_DOWN', slug }), unknown); // prepared, but not public
  for (const other of ['no-such-case', 'Not A Slug', "'"]) await nothingHappens(() => prepare(one!, { kind: 'TAKE_DOWN', slug: other }), unknown);
  await publish(release);
  await nothingHappens(() => prepare(two!, { kind: 'TAKE_DOWN', slug, edition: 2029 }), unknown);
});

test('a take-down says which and, within limits, why', async () => {
  await nothingHappens(
    () => prepare(one!, { kind: 'TAKE_DOWN', reason: 'x'.repeat(301) }),
    { code: 'REQUIRED', path: ['slug'] },
    { code: 'TOO_LONG', path: ['reason'] },
  );
  await nothingHappens(() => prepare(one!, { kind: 'TAKE_DOWN', slug: 'a', reason: 'a\u0007b' }), { code: 'INVALID', path: ['reason'] });
  await nothingHappens(() => prepare(one!, { slug: 'a', reason: 'b' }), { code: 'INVALID', path: ['slug'] }, { code: 'INVALID', path: ['reason'] });
});

test('only organizers of the edition prepare; nobody else learns which editions there are', async () => {
  const others = [await office.aDesk(), await office.aDesk({ role: 'STAGE_MANAGER' }), await office.aDesk({ role: 'ORGANIZER', editionYear: 2029 })];
  for (const desk of others) {
    for (const year of [2030, 2044]) {
      for (const kind of ['CALL', 'RESULTS', 'TAKE_DOWN'] as const) {
        await nothingHappens(() => prepare(desk, { kind, edition: year }), { code: 'NOT_ALLOWED', path: [] });
      }
    }
  }
  for (const kind of ['CALL', 'RESULTS'] as const)
    await nothingHappens(() => prepare(two!, { kind, edition: 2044 }), { code: 'NOT_FOUND', path: ['edition'] });
});
