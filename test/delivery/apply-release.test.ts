import type { Release } from '../../src/delivery/index.ts';
import { applyRelease, findAppliedRelease } from '../../src/delivery/index.ts';
import { sha256Hex } from '../../src/platform/canonical-json.ts';
import { holdClock, sql } from '../support/databases.ts';
import { openPublicSide, type PublicSide } from '../support/public-side.ts';
import { aCase, aFile, anEdition, aRelease, idOf, onlyContent, readFilesOf, someContent } from '../support/release-factory.ts';

let side: PublicSide;
beforeEach(async () => {
  side = await openPublicSide();
});
afterEach(() => side.close());

const tables = [
  'releases',
  'editions',
  'organizations',
  'files',
  'cases',
  'case_texts',
  'case_applicants',
  'pictures',
  'honours',
  'showcases',
  'tombstones',
];
/** Everything that is public, down to the row's version. */
const everything = () =>
  Promise.all(tables.map((table) => sql(side.databases.delivery.owner, `select ctid::text, md5(t::text) from ${table} t order by 1`)));
const apply = (release: Release, readFile = readFilesOf(release.content)) => applyRelease(side.publisher, release, readFile);
const rows = <T extends object>(text: string) => sql<T>(side.databases.delivery.owner, text);

test('a release takes the next revision, and every row of it carries that', async () => {
  expect(await side.release(onlyContent({ edition: anEdition(2026) }), { kind: 'CALL' })).toMatchObject({ revision: 1 });
  const { revision, appliedAt } = await side.release(someContent({ count: 2 }));
  expect(revision).toBe(2);
  expect(await rows(`select revision::int, updated_at as at from cases`)).toEqual([
    { revision, at: appliedAt },
    { revision, at: appliedAt },
  ]);
  expect(await rows(`select count(*)::int as files from files`)).toEqual([{ files: 12 }]);
});

test('a release whose file is missing changes nothing', async () => {
  const release = aRelease(someContent({ count: 2 }));
  const before = await everything();
  let left = 3;
  const readFile = readFilesOf(release.content);
  await expect(apply(release, (hash) => (left-- > 0 ? readFile(hash) : Promise.reject(new Error('gone'))))).rejects.toThrow('gone');
  expect(await everything()).toEqual(before);
  expect(await apply(release)).toMatchObject({ revision: 1 });
});

test('a file whose bytes are others changes nothing', async () => {
  const release = aRelease(someContent({ count: 1 }));
  await expect(apply(release, async () => Buffer.from('other bytes'))).rejects.toMatchObject({ name: 'ReleaseAltered' });
  expect(await rows(`select * from releases`)).toEqual([]);
});

test('a release is applied once: again, it answers what it got', async () => {
  const release = aRelease(someContent());
  expect(await findAppliedRelease(side.publisher, release.id)).toBeUndefined();
  const [one, two] = await Promise.all([apply(release), apply(release)]);
  const before = await everything();
  expect(two).toEqual(one);
  expect(await apply(release)).toEqual(one);
  expect(await findAppliedRelease(side.publisher, release.id)).toEqual(one);
  expect(await everything()).toEqual(before);
});

test('a release is not due before its instant, by delivery’s clock', async () => {
  const applyAt = new Date('2026-11-20T01:00:00Z');
  const release = aRelease(someContent(), { applyAt });
  await holdClock(side.databases.delivery.owner, '2026-11-20T00:59:59.999Z');
  await expect(apply(release)).rejects.toMatchObject({ name: 'ReleaseNotDue' });
  expect(await rows(`select * from editions`)).toEqual([]);
  await holdClock(side.databases.delivery.owner, '2026-11-20T01:00:00Z');
  expect(await apply(release)).toEqual({ revision: 1, appliedAt: applyAt });
});

test('documents that do not have the approved hash are not applied', async () => {
  const release = aRelease(someContent());
  const altered = { ...release, content: { ...release.content, cases: release.content.cases.slice(1) } };
  await expect(apply(altered)).rejects.toMatchObject({ name: 'ReleaseAltered' });
  expect(await rows(`select * from releases`)).toEqual([]);
});

test('what is taken down leaves a tombstone, and neither text nor file', async () => {
  await side.release(someContent({ count: 2 }));
  const removal = { caseId: idOf('case', 2026, 2), slug: '2026-case-2', reason: 'At the applicant’s wish' };
  const { revision } = await side.release(onlyContent({ removals: [removal] }));

  expect(await rows(`select slug from cases`)).toEqual([{ slug: '2026-case-1' }]);
  expect(await rows(`select case_id as "caseId", slug, reason, revision::int from tombstones`)).toEqual([{ ...removal, revision }]);
  expect(await rows(`select distinct case_id as id from case_texts`)).toEqual([{ id: idOf('case', 2026, 1) }]);
  const files = await rows<{ hash: string }>(`select hash from files order by hash`);
  const kept = aCase(2026, 1).pictures.flatMap(({ renditions }) => renditions.map(({ hash }) => hash));
  expect(files.map(({ hash }) => hash)).toEqual(kept.sort());
  expect(await rows(`select version from showcases`)).toEqual([{ version: 2 }]);
  // the third organization was known for that case alone
  expect(await rows(`select count(*)::int as known from organizations where id = '${idOf('organization', 3)}'`)).toEqual([{ known: 0 }]);

  const again = onlyContent({
    organizations: someContent({ count: 2 }).organizations,
    cases: [aCase(2026, 3, { slug: '2026-case-2', pictures: [] })],
  });
  await expect(side.release(again)).rejects.toThrow('neither it nor its slug comes back');
});

test('a changed case takes the place of the old one, and loses files that nobody needs any more', async () => {
  await side.release(someContent({ count: 2 }));
  const bytes = aFile('another picture');
  const picture = { ...aCase(2026, 1).pictures[0]!, renditions: [{ width: 10, height: 10, hash: sha256Hex(bytes) }] };
  const content = onlyContent({
    cases: [aCase(2026, 1, { position: 2, pictures: [picture] }), aCase(2026, 2, { position: 1 })],
    organizations: someContent({ count: 2 }).organizations,
  });
  const readFile = readFilesOf(content);
  const { revision } = await apply(aRelease(content), async (hash) => (hash === sha256Hex(bytes) ? bytes : readFile(hash)));

  expect(await rows(`select slug, revision::int from cases order by position`)).toEqual([
    { slug: '2026-case-2', revision },
    { slug: '2026-case-1', revision },
  ]);
  expect(await rows(`select count(*)::int as files from files`)).toEqual([{ files: 7 }]);
});

test('the programme’s version goes up when the programme is another one', async () => {
  const content = someContent({ count: 3 });
  await side.release(content);
  await side.release(onlyContent({ showcase: content.showcase! }));
  expect(await rows(`select version from showcases`)).toEqual([{ version: 1 }]);
  const [a, b, c] = content.showcase!.items.map(({ caseId }) => caseId);
  const items = [c!, a!, b!].map((caseId, i) => ({ order: i + 1, caseId }));
  await side.release(onlyContent({ showcase: { ...content.showcase!, items } }));
  expect(await rows(`select version from showcases`)).toEqual([{ version: 2 }]);
});

test.each([
  [
    'a slug that changes',
    () => onlyContent({ organizations: someContent().organizations, cases: [aCase(2026, 1, { slug: 'another' })] }),
    'keeps its slug',
  ],
  ['a field that the edition does not have', () => someContent({ cases: [aCase(2026, 1, { fieldKey: 'NONE' })] }), 'does not have'],
  ['a case without its source text', () => someContent({ cases: [aCase(2026, 1, { sourceLocale: 'ar' })] }), 'source language'],
  [
    'a programme with a case that is not public',
    () => someContent({ showcase: { id: idOf('showcase', 2026), items: [{ order: 1, caseId: idOf('none') }] } }),
    'programme',
  ],
  ['an edition that is not public', () => onlyContent({ honours: [] }), 'not public'],
])('a release with %s is refused whole', async (_, content, why) => {
  if (why === 'keeps its slug') await side.release(someContent());
  const before = await everything();
  await expect(side.release(content())).rejects.toThrow(why);
  expect(await everything()).toEqual(before);
});
