import { openPublicSide, type PublicSide } from '../support/public-side.ts';
import { aCase, anEdition, anOrganization, idOf, someContent } from '../support/release-factory.ts';

/** What the public side knows of organizations and of countries, over the years. */
let side: PublicSide;
const applied = (...numbers: number[]) =>
  numbers.map((n, i) => ({
    role: i === 0 ? ('LEAD' as const) : ('JOINT' as const),
    organizationId: anOrganization(n).id,
    names: anOrganization(n).names,
  }));

beforeAll(async () => {
  side = await openPublicSide();
  for (const [year, countries, honoured] of [
    [
      2031,
      [
        ['CN', 'KE'],
        ['CN', 'KE', 'BR'],
        ['FR', 'KE'],
      ],
      [1],
    ],
    [2032, [['CN', 'KE'], ['BR']], [2, 1]],
  ] as [number, string[][], number[]][]) {
    const { showcase: _, ...content } = someContent({ year, count: 0 });
    await side.release({
      ...content,
      edition: anEdition(year),
      organizations: [1, 2, 3].map((n) => anOrganization(n)),
      cases: countries.map((some, i) => aCase(year, i + 1, { countries: some, applicants: applied(...(i === 1 ? [2, 1] : i === 2 ? [3] : [1])) })),
      honours: honoured.map((n) => anOrganization(n).id),
    });
  }
});
afterAll(() => side.close());

const PAGE = `query ($id: ID!, $first: Int! = 20, $after: String) { organization(id: $id) {
  honouredIn { year } cases(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { slug text(locale: "en") { title } } } } } }`;
type Page = { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string | null }; edges: { node: { slug: string } }[] };
const slugs = ({ edges }: Page) => edges.map(({ node }) => node.slug);

test('an organization has its cases, lead or joint, and its honours, newest first', async () => {
  const { organization } = await side.ask(PAGE, { id: anOrganization(1).id });
  expect(organization.honouredIn).toEqual([{ year: 2032 }, { year: 2031 }]);
  expect([slugs(organization.cases), organization.cases.totalCount]).toEqual([['2032-case-1', '2032-case-2', '2031-case-1', '2031-case-2'], 4]);
  expect((await side.ask(PAGE, { id: anOrganization(3).id })).organization).toMatchObject({ honouredIn: [], cases: { totalCount: 1 } });
  expect((await side.ask(PAGE, { id: idOf('nobody') })).organization).toBeNull();
});

test('its cases come in pages, each once, and a cursor belongs to one organization', async () => {
  const read: string[] = [];
  let after: string | null = null;
  do {
    const { cases } = (await side.ask(PAGE, { id: anOrganization(1).id, first: 1, after })).organization as { cases: Page };
    expect(cases.totalCount).toBe(4);
    read.push(...slugs(cases));
    after = cases.pageInfo.hasNextPage ? cases.pageInfo.endCursor : null;
    if (read.length === 1)
      await expect(side.ask(PAGE, { id: anOrganization(2).id, after })).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  } while (after !== null);
  expect(read).toEqual(['2032-case-1', '2032-case-2', '2031-case-1', '2031-case-2']);
});

test('one organization costs as many statements as many', async () => {
  const nested = (first: number) =>
    `{ cases(first: ${first}) { edges { node { applicants { organization { honouredIn { year } cases(first: 2) { totalCount edges { node { slug countries { code } } } } } } } } } }`;
  const [one, many] = [await side.askFor(nested(1)), await side.askFor(nested(5))];
  expect(one.result.errors).toBeUndefined();
  expect(many.statements).toBe(one.statements);
});

test('countries and regions that meet in cases are counted in pairs, and found together', async () => {
  const PAIRS = `query ($edition: Int, $country: String, $first: Int! = 20) {
    countryPairs(edition: $edition, country: $country, first: $first) { countries { code name(locale: "en") } caseCount } }`;
  const pairs = async (variables: object) =>
    ((await side.ask(PAIRS, { ...variables })).countryPairs as { countries: { code: string }[]; caseCount: number }[]).map(
      ({ countries, caseCount }) => `${countries.map(({ code }) => code).join('+')} ${caseCount}`,
    );
  expect(await pairs({})).toEqual(['CN+KE 3', 'BR+CN 1', 'BR+KE 1', 'FR+KE 1']);
  expect(await pairs({ first: 1 })).toEqual(['CN+KE 3']);
  expect(await pairs({ edition: 2032 })).toEqual(['CN+KE 1']);
  expect(await pairs({ country: 'br' })).toEqual(['BR+CN 1', 'BR+KE 1']);
  expect(await pairs({ country: 'Atlantis' })).toEqual([]);
  await expect(pairs({ first: 101 })).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });

  const TOGETHER = `query ($codes: [String!]) { searchCases(search: "", locale: "en", filter: { countriesTogether: $codes }) {
    totalCount edges { node { slug } } facets { countries { key count } } } }`;
  const { searchCases: met } = await side.ask(TOGETHER, { codes: ['ke', 'CN'] });
  expect([slugs(met), met.totalCount]).toEqual([['2032-case-1', '2031-case-1', '2031-case-2'], 3]);
  expect(met.facets.countries).toEqual([
    { key: 'CN', count: 3 },
    { key: 'KE', count: 3 },
    { key: 'BR', count: 1 },
  ]);
});
