import { openPublicSide, type PublicSide } from '../support/public-side.ts';
import { aCase, onlyContent, someContent } from '../support/release-factory.ts';

let side: PublicSide;
beforeEach(async () => {
  side = await openPublicSide();
  await side.release(someContent({ count: 3 }));
});
afterEach(() => side.close());

const one = async (selection: string) => {
  const { result, statements } = await side.askFor(`{ case(slug: "2026-case-1") { ${selection} } }`);
  if (result.errors) throw result.errors[0];
  return { ...result.data!.case, statements };
};

test.each([
  ['a language that the case has', 'text(locale: "en") { locale title body }'],
  ['one that it lacks', 'text(locale: "sw") { locale isFallback title }'],
  ['both', 'texts(locales: ["en", "sw"]) { locale isFallback } b: text(locale: "zh-Hans") { body }'],
  ['one that it lacks beside one that is not the nearest to it', 'texts(locales: ["zh-Hans", "sw"]) { locale isFallback title }'],
  ['a language in another spelling', 'text(locale: "zh-CN") { locale isFallback title }'],
  ['what a text is', 'text(locale: "en") { origin isStale isChecked body } texts(locales: ["zh-Hans"]) { isChecked isStale }'],
  ['all languages there are', 'availableLocales'],
  ['applicants', 'applicants { role name(locale: "en") organization { id kind name(locale: "en") } }'],
  ['pictures, or the first of them', 'pictures { url } cover { url width }'],
  ['videos', 'videos { url }'],
  ['its edition and field', 'edition { id year name(locale: "en") } field { key name(locale: "en") } kind { key }'],
])('%s: one statement, and the same as read piece by piece', async (_title, selection) => {
  const { statements, ...along } = await one(selection);
  expect(statements).toBe(1);
  // by its id nothing is read along
  const { id } = await one('id');
  const { result } = await side.askFor(`{ node(id: "${id}") { ... on Case { ${selection} } } }`);
  expect(result.errors).toBeUndefined();
  expect(along).toEqual(result.data!.node);
});

test('what a variable leaves out is not read, and what fragments bring in is', async () => {
  const document =
    'query ($yes: Boolean!) { case(slug: "2026-case-1") { slug ...More @include(if: $yes) } } fragment More on Case { pictures { width } }';
  for (const yes of [true, false]) {
    const { result, statements } = await side.askFor(document, { yes });
    expect([Object.keys(JSON.parse(JSON.stringify(result.data!.case))), statements]).toEqual([yes ? ['slug', 'pictures'] : ['slug'], 1]);
  }
});

test('whatever else of an edition is asked for is read once for all its cases', async () => {
  const { result, statements } = await side.askFor('{ cases { edges { node { edition { year timeZone fields { key } } } } } }');
  expect(result.data!.cases.edges).toHaveLength(3);
  expect(statements).toBe(2);
});

test('a release between two statements of one answer is not seen half: the answer is read again, from one state', async () => {
  const visit = side.delivery.openVisit({});
  const read = visit.shelf.read.bind(visit.shelf);
  let count = 0;
  visit.shelf.read = async (...given: Parameters<typeof read>) => {
    const rows = await read(...given);
    if (++count === 1) {
      const texts = aCase(2026, 1).texts.map((text) => ({ ...text, title: 'after' }));
      await side.release(onlyContent({ cases: [aCase(2026, 1, { texts })] }));
    }
    return rows as never;
  };
  const { result } = await side.askFor(
    '{ case(slug: "2026-case-1") { text(locale: "en") { title } edition { revision timeZone } revision: updatedAt } }',
    {},
    visit,
  );
  expect(result.errors).toBeUndefined();
  expect(result.data!.case.text.title).toBe('after');
  expect(count).toBeGreaterThan(2);
});
