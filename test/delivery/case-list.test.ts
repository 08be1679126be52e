import { until } from '../support/program.ts';
import { openPublicSide, type PublicSide } from '../support/public-side.ts';
import { aCase, anEdition, anOrganization, idOf, onlyContent, someContent } from '../support/release-factory.ts';

let side: PublicSide;
beforeEach(async () => {
  side = await openPublicSide();
});
afterEach(() => side.close());

const LIST = `query ($edition: Int, $field: String, $tier: CaseTier, $search: String, $first: Int! = 20, $after: String) {
  cases(edition: $edition, field: $field, tier: $tier, search: $search, first: $first, after: $after) {
    pageInfo { hasNextPage endCursor } edges { cursor node { slug } } } }`;
const page = async (variables: Record<string, unknown>) => (await side.ask(LIST, variables)).cases;
const slugs = (cases: { edges: { node: { slug: string } }[] }) => cases.edges.map(({ node }) => node.slug);
const refused = { extensions: { code: 'BAD_USER_INPUT' } };

async function walk(variables: Record<string, unknown>, between = async () => {}): Promise<string[]> {
  const seen: string[] = [];
  for (let after: string | null = null; ;) {
    const cases = await page({ ...variables, after });
    seen.push(...slugs(cases));
    if (!cases.pageInfo.hasNextPage) return seen;
    after = cases.pageInfo.endCursor;
    await between();
  }
}

test('every case is met exactly once, newest edition first, also while a release happens between pages', async () => {
  await side.release(someContent({ year: 2025, count: 20 }));
  await side.release(someContent({ year: 2026, count: 20 }));
  const all = [2026, 2025].flatMap((year) => Array.from({ length: 20 }, (_, i) => `${year}-case-${i + 1}`));
  let next = 3;
  const change = async () => {
    const organizations = [anOrganization(next), anOrganization(next + 1)];
    const texts = aCase(2026, next).texts.map((text) => ({ ...text, title: 'changed' }));
    await side.release(onlyContent({ organizations, cases: [aCase(2026, next++, { texts })] }));
  };
  expect(await walk({ first: 7 }, change)).toEqual(all);
  expect(await walk({ first: 20 })).toEqual(all);
  expect(await walk({ first: 3, edition: 2025, tier: 'COLLECTION' })).toEqual(all.slice(33));
});

test('a page has 1 to 100 cases; more is refused', async () => {
  for (const first of [0, -1, 101]) await expect(page({ first })).rejects.toMatchObject({ ...refused, message: expect.stringContaining('100') });
  expect(await page({ first: 100 })).toEqual({ edges: [], pageInfo: { hasNextPage: false, endCursor: null } });
});

test('a cursor belongs to its list: garbage and those of other filters are refused', async () => {
  await side.release(someContent({ count: 3 }));
  const { pageInfo } = await page({ first: 1, edition: 2026 });
  const after = pageInfo.endCursor as string;
  expect(slugs(await page({ first: 1, edition: 2026, after }))).toEqual(['2026-case-2']);
  for (const variables of [{ after }, { after, edition: 2026, tier: 'OUTSTANDING' }, { after, edition: 2026, search: 'case' }]) {
    await expect(page(variables)).rejects.toMatchObject(refused);
  }
  for (const bad of ['', 'garbage', `${after}=`, after.slice(0, -2), `${after.startsWith('A') ? 'B' : 'A'}${after.slice(1)}`, 'A'.repeat(5_000)]) {
    await expect(page({ edition: 2026, after: bad })).rejects.toMatchObject(refused);
  }
});

test('the total is counted only when asked for', async () => {
  await side.release(someContent({ count: 3 }));
  expect((await side.askFor('{ cases { edges { node { slug } } } }')).statements).toBe(1);
  const { result, statements } = await side.askFor('{ cases(tier: OUTSTANDING, first: 1) { totalCount } }');
  expect(result.data).toEqual({ cases: { totalCount: 3 } });
  expect(statements).toBe(1);
  const empty = await side.askFor('{ cases(edition: 1999) { totalCount pageInfo { hasNextPage } } }');
  expect([empty.result.data, empty.statements]).toEqual([{ cases: { totalCount: 0, pageInfo: { hasNextPage: false } } }, 1]);
});

test('a search finds every word in any language, as searching does, and takes no character for a wildcard', async () => {
  const words = (n: number, title: string) => aCase(2026, n, { texts: aCase(2026, n).texts.map((text) => ({ ...text, title })) });
  const cases = [words(1, '跨境电商合作'), words(2, '100% Digital_Bridge'), words(3, 'ＤＩＧＩＴＡＬ　bridge C:\\path'), aCase(2026, 4)];
  await side.release(someContent({ count: 4, cases }));
  const found = async (search: string) => slugs(await page({ search }));

  expect(await found('电商')).toEqual(['2026-case-1']);
  expect(await found('商合 跨境')).toEqual(['2026-case-1']);
  expect(await found('digital BRIDGE')).toEqual(['2026-case-2', '2026-case-3']);
  expect(await found('bridges')).toEqual(['2026-case-2', '2026-case-3']);
  expect(await found('l_b')).toEqual([]);
  expect(await found('c:\\pat')).toEqual(['2026-case-3']);
  expect(await found('%')).toHaveLength(4);
  expect(await found('示例机构4')).toEqual(['2026-case-3', '2026-case-4']);
  expect(await found('bridge 电商')).toEqual([]);
  expect(await found('\0')).toHaveLength(4);
  expect(await found('  ')).toHaveLength(4);
  await expect(found(Array.from({ length: 41 }, (_, i) => i.toString(36)).join(' '))).rejects.toMatchObject(refused);
  await expect(found('x'.repeat(201))).rejects.toMatchObject(refused);
});

test('filters that match nothing answer an empty page', async () => {
  await side.release(someContent({ count: 2 }));
  for (const variables of [{ field: 'NONE' }, { field: "'\0" }, { edition: 1999 }, { tier: 'COLLECTION' }])
    expect(slugs(await page(variables))).toEqual([]);
});

test('a release in the middle of a request is not seen half', async () => {
  await side.release(someContent({ count: 2 }));
  const visit = side.delivery.openVisit({});
  const first = await visit.shelf.read<{ now: Date }>({ name: 'touch', text: 'select now() as now' });
  expect(first).toHaveLength(1);
  await side.release(
    onlyContent({
      edition: anEdition(2026, { names: { en: 'Renamed' } }),
      organizations: someContent({ count: 3 }).organizations,
      cases: [aCase(2026, 3)],
      removals: [{ caseId: idOf('case', 2026, 1), slug: '2026-case-1', reason: null }],
    }),
  );
  const text = `{ editions { name(locale: "en") } cases { totalCount edges { node { slug text(locale: "en") { title } } } } }`;
  const { result } = await side.askFor(text, {}, visit);
  expect(result.data).toEqual({
    editions: [{ name: '2026 Practice Cases' }],
    cases: { totalCount: 2, edges: [1, 2].map((n) => ({ node: { slug: `2026-case-${n}`, text: { title: `Case ${n}` } } })) },
  });
  expect((await side.ask(text)).cases.edges.map((edge: { node: { slug: string } }) => edge.node.slug)).toEqual(['2026-case-2', '2026-case-3']);
});

test('a visit gives its connection back, whatever became of it', async () => {
  const visits = Array.from({ length: 12 }, () => side.delivery.openVisit({}));
  for (const visit of visits) {
    await expect(visit.shelf.read({ name: 'wrong', text: 'select nothing' })).rejects.toThrow();
    await visit.close();
    await expect(visit.shelf.read({ name: 'late', text: 'select 1' })).rejects.toThrow('closed');
  }
  const left = side.delivery.openVisit({});
  const reading = left.shelf.read({ name: 'slow', text: 'select pg_sleep(5)' });
  const ended = expect(reading).rejects.toThrow();
  await left.close();
  await ended;
  // whoever looks for a new revision has one for a moment; one that is lost never comes back
  await until(async () => side.reader.totalCount === side.reader.idleCount);
  expect(await side.ask('{ editions { year } }')).toEqual({ editions: [] });
});

test('half a character is no word, and does no harm', async () => {
  await side.release(someContent({ count: 1 }));
  expect(slugs(await page({ search: 'case \uD800' }))).toEqual(['2026-case-1']);
  expect(slugs(await page({ search: 'none \uD800' }))).toEqual([]);
});
