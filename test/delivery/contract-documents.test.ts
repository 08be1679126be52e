import { readFileSync } from 'node:fs';
import { operation, openPublicSide, type PublicSide } from '../support/public-side.ts';
import { aCase, aFile, idOf, someContent } from '../support/release-factory.ts';
import { sha256Hex } from '../../src/platform/canonical-json.ts';

let side: PublicSide;
let appliedAt: Date;
beforeAll(async () => {
  side = await openPublicSide();
  ({ appliedAt } = await side.release(someContent({ count: 16 })));
});
afterAll(() => side.close());

const address = (n: number, picture: number, width: number) =>
  `https://cases.example.org/files/${sha256Hex(aFile(`2026-case-${n}`, picture, width))}.webp`;
const cursor = expect.stringMatching(/^[\w-]+$/);

// others have these files and send them unchanged: what our own pages ask besides stands in files of their own
test.each([
  ['portal', '9f606cb99eeb257e92e1559aacca82fc0bfbcf45c0831bd95f6ab16a87ec1e4c'],
  ['screen', 'eb230eec7019897387d81892597a16ad35945d7bf2197e507ccdb5fb08690287'],
  ['partner', 'd8bfdebd031a0a20bd0838021a92a0c85cd7367cb2f10a3037fbdd26c9e42ec8'],
])('the documents of %s are the consumers’, byte for byte', (name, hash) => {
  expect(sha256Hex(readFileSync(new URL(`../../schema/operations/${name}.graphql`, import.meta.url)))).toBe(hash);
});

test('PortalCases answers what a card shows', async () => {
  const variables = { edition: 2026, field: 'CULTURE', locale: 'zh-CN', first: 2, search: '案例 case' };
  const { cases } = await side.ask(operation('PortalCases'), variables);
  expect(cases.totalCount).toBe(4);
  expect(cases.pageInfo).toEqual({ hasNextPage: true, endCursor: cases.edges[1].cursor });
  expect(cases.edges[0]).toEqual({
    cursor,
    node: {
      id: idOf('case', 2026, 1),
      slug: '2026-case-1',
      tier: 'OUTSTANDING',
      edition: { year: 2026 },
      field: { key: 'CULTURE', name: '网上文化交流' },
      countries: [
        { code: 'CN', name: '中国' },
        { code: 'KE', name: '肯尼亚' },
      ],
      applicants: [
        { role: 'LEAD', name: '示例机构1', organization: { id: idOf('organization', 1) } },
        { role: 'JOINT', name: '示例机构2', organization: { id: idOf('organization', 2) } },
      ],
      text: { locale: 'zh-Hans', isFallback: false, direction: 'LTR', title: '案例1号', summary: '第1个案例的摘要' },
      cover: { url: address(1, 1, 640), width: 1920, height: 1080, alt: '图片1' },
    },
  });
  expect(cases.edges[1].node.slug).toBe('2026-case-6');
});

test('PortalCase answers one case in full', async () => {
  const answer = await side.ask(operation('PortalCase'), { slug: '2026-case-2', locale: 'fr' });
  expect(answer.case).toEqual({
    id: idOf('case', 2026, 2),
    slug: '2026-case-2',
    tier: 'OUTSTANDING',
    edition: { year: 2026, name: '2026 Practice Cases' },
    field: { key: 'DIGITAL_ECONOMY', name: 'Innovative development of the digital economy' },
    startedOn: '2017-05-01',
    countries: [
      { code: 'CN', name: 'Chine' },
      { code: 'KE', name: 'Kenya' },
    ],
    applicants: [
      { role: 'LEAD', name: 'Sample Organization 2', organization: { id: idOf('organization', 2), kind: 'UNIVERSITY', country: { code: 'CN' } } },
      { role: 'JOINT', name: 'Sample Organization 3', organization: { id: idOf('organization', 3), kind: 'UNIVERSITY', country: { code: 'CN' } } },
    ],
    text: {
      locale: 'en',
      isFallback: true,
      isStale: true,
      direction: 'LTR',
      title: 'Case 2',
      summary: 'Summary of case 2',
      body: 'Body of case 2',
    },
    availableLocales: ['zh-Hans', 'en'],
    pictures: [1, 2].map((n) => ({ url: address(2, n, 1280), width: 1920, height: 1080, alt: `Picture ${n}` })),
    videos: [],
    updatedAt: appliedAt.toISOString(),
  });
  expect(await side.ask(operation('PortalCase'), { slug: 'unknown\0', locale: 'en' })).toEqual({ case: null });
});

test('PortalEditions answers what the front page tells', async () => {
  const { editions } = await side.ask(operation('PortalEditions'), { locale: 'en' });
  expect(editions).toEqual([
    {
      year: 2026,
      name: '2026 Practice Cases',
      stage: expect.any(String),
      applicationsOpenAt: '2026-03-01T00:00:00.000Z',
      applicationsCloseAt: '2026-06-18T16:00:00.000Z',
      timeZone: 'Asia/Shanghai',
      fields: expect.arrayContaining([{ key: 'SECURITY', name: 'Cybersecurity' }]),
      honours: [{ organization: { id: idOf('organization', 1), name: 'Sample Organization 1' } }],
    },
  ]);
});

test('ScreenShowcase answers the programme in stage order', async () => {
  const { showcase } = await side.ask(operation('ScreenShowcase'), { edition: 2026, locales: ['zh-Hans', 'en'] });
  expect(showcase).toMatchObject({ id: idOf('showcase', 2026), version: 1 });
  expect(showcase.items.map((item: { order: number }) => item.order)).toEqual(Array.from({ length: 13 }, (_, i) => i + 1));
  expect(showcase.items[0].case).toEqual({
    id: idOf('case', 2026, 1),
    slug: '2026-case-1',
    field: { key: 'CULTURE', name: 'Online cultural exchange' },
    countries: [{ code: 'CN' }, { code: 'KE' }],
    applicants: [1, 2].map((n) => ({
      role: n === 1 ? 'LEAD' : 'JOINT',
      names: [
        { locale: 'zh-Hans', value: `示例机构${n}` },
        { locale: 'en', value: `Sample Organization ${n}` },
      ],
    })),
    texts: [
      { locale: 'zh-Hans', isFallback: false, direction: 'LTR', title: '案例1号', summary: '第1个案例的摘要' },
      { locale: 'en', isFallback: false, direction: 'LTR', title: 'Case 1', summary: 'Summary of case 1' },
    ],
    cover: { url: address(1, 1, 1920), width: 1920, height: 1080, contentHash: sha256Hex(aFile('2026-case-1', 1, 1920)) },
  });
  expect(await side.ask(operation('ScreenShowcase'), { edition: 2027, locales: ['en'] })).toEqual({ showcase: null });
});

test('PartnerChanges answers everything public, each case once', async () => {
  const { changes } = await side.ask(operation('PartnerChanges'), { locales: ['ar', 'zh-Hans'] });
  expect(changes).toMatchObject({ hasMore: false, nextToken: cursor });
  expect(changes.nodes).toHaveLength(16);
  const first = changes.nodes.find((node: { case: { slug: string } }) => node.case.slug === '2026-case-1');
  expect(first).toEqual({
    __typename: 'CaseChanged',
    revision: 1,
    at: appliedAt.toISOString(),
    case: {
      id: idOf('case', 2026, 1),
      slug: '2026-case-1',
      tier: 'OUTSTANDING',
      edition: { year: 2026 },
      field: { key: 'CULTURE' },
      countries: [{ code: 'CN' }, { code: 'KE' }],
      applicants: expect.arrayContaining([
        {
          role: 'LEAD',
          names: [
            { locale: 'en', value: 'Sample Organization 1' },
            { locale: 'zh-Hans', value: '示例机构1' },
          ],
        },
      ]),
      texts: [
        { locale: 'en', isFallback: true, isStale: false, direction: 'LTR', title: 'Case 1', summary: 'Summary of case 1' },
        { locale: 'zh-Hans', isFallback: false, isStale: false, direction: 'LTR', title: '案例1号', summary: '第1个案例的摘要' },
      ],
      pictures: [1, 2].map((n) => ({
        url: address(1, n, 1280),
        width: 1920,
        height: 1080,
        alt: `Picture ${n}`,
        credit: n === 1 ? 'Sample credit' : null,
      })),
      updatedAt: appliedAt.toISOString(),
    },
  });
});

test('a node is found by its id, and whatever is no id is nowhere', async () => {
  const text = `query ($id: ID!) { node(id: $id) { __typename id ... on Case { slug } ... on Edition { year } ... on Organization { kind } ... on Showcase { version } } }`;
  const node = async (id: string) => (await side.ask(text, { id })).node;
  expect(await node(idOf('case', 2026, 1))).toEqual({ __typename: 'Case', id: idOf('case', 2026, 1), slug: '2026-case-1' });
  expect(await node(idOf('edition', 2026))).toEqual({ __typename: 'Edition', id: idOf('edition', 2026), year: 2026 });
  expect(await node(idOf('organization', 1))).toEqual({ __typename: 'Organization', id: idOf('organization', 1), kind: 'UNIVERSITY' });
  expect(await node(idOf('showcase', 2026))).toEqual({ __typename: 'Showcase', id: idOf('showcase', 2026), version: 1 });
  expect(await node(idOf('nothing'))).toBeNull();
  expect(await node("1' or true --")).toBeNull();
});

test('languages are asked for 1 to 30 at a time', async () => {
  const text = `query ($locales: [Locale!]!) { case(slug: "2026-case-1") { texts(locales: $locales) { requestedLocale locale } } }`;
  expect((await side.ask(text, { locales: ['ja', 'zh-TW'] })).case.texts).toEqual([
    { requestedLocale: 'ja', locale: 'en' },
    { requestedLocale: 'zh-TW', locale: 'zh-Hans' },
  ]);
  for (const locales of [[], Array.from({ length: 31 }, () => 'en')]) {
    await expect(side.ask(text, { locales })).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  }
});

test('a list of 1 and a list of 100 cost the same number of statements', async () => {
  const few = await openPublicSide();
  const many = await openPublicSide();
  try {
    await few.release(someContent({ count: 1 }));
    const cases = Array.from({ length: 100 }, (_, i) => aCase(2026, i + 1, { tier: 'OUTSTANDING' }));
    await many.release(someContent({ count: 100, cases }));
    const cost = async (name: string, variables: Record<string, unknown>) => {
      const [one, hundred] = [await few.askFor(operation(name), variables), await many.askFor(operation(name), variables)];
      expect([one.result.errors, hundred.result.errors]).toEqual([undefined, undefined]);
      return [one.statements, hundred.statements];
    };
    expect(await cost('PortalCases', { locale: 'en', first: 100 })).toEqual([1, 1]);
    expect(await cost('ScreenShowcase', { edition: 2026, locales: ['zh-Hans', 'en'] })).toEqual([1, 1]);
    expect(await cost('PartnerChanges', { locales: ['zh-Hans', 'en'] })).toEqual([1, 1]);
    expect((await many.askFor(operation('PortalCase'), { slug: '2026-case-1', locale: 'en' })).statements).toBe(1);
  } finally {
    await few.close();
    await many.close();
  }
});
