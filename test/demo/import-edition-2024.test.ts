import { callFacts, editionFacts } from '../../src/demo/facts.ts';
import { importEdition2024 } from '../../src/demo/import-edition-2024.ts';

let ids = 0;
const facts = editionFacts();
const content = importEdition2024(facts, callFacts(), {
  newId: () => `id-${(ids += 1)}`,
  slug: ([zh]) => `slug of ${zh!.title}`,
  cover: (order) => [{ width: 1920, height: 1080, hash: `cover ${order}` }],
});
const noted = (provenance: { path: string; origin: string }[]) => Object.fromEntries(provenance.map(({ path, origin }) => [path, origin]));

test('the thirteen cases come in the order of the showcase, in both languages', () => {
  expect(content.cases.map(({ position, tier }) => [position, tier])).toEqual(Array.from({ length: 13 }, (_, i) => [i + 1, 'OUTSTANDING']));
  expect(content.cases.map(({ texts }) => texts.map(({ locale, title, origin }) => [locale, title, origin]))).toEqual(
    facts.outstandingCasesInShowcaseOrder.map(({ title }) => [
      ['zh-Hans', title['zh-Hans'], 'AUTHOR'],
      ['en', title.en, 'PERSON'],
    ]),
  );
  expect(content.showcase!.items).toEqual(content.cases.map(({ id }, i) => ({ order: i + 1, caseId: id })));
});

test('each case has its applicants, the lead first, and nothing that the record does not hold', () => {
  const joint = content.cases[1]!;
  expect(joint.applicants.map(({ role, names }) => [role, names])).toEqual([
    ['LEAD', { 'zh-Hans': '谷歌艺术与文化', en: 'Google Arts & Culture' }],
    ['JOINT', { 'zh-Hans': '世界中餐业联合会', en: 'World Federation of Chinese Catering Industry' }],
  ]);
  for (const one of content.cases) {
    expect(one).toMatchObject({ kindKey: null, startedOn: null, countries: [], sourceLocale: 'zh-Hans' });
    expect(one.texts.every(({ summary, body, isStale }) => summary === null && body === null && !isStale)).toBe(true);
    expect(one.pictures).toMatchObject([{ renditions: [{ hash: `cover ${one.position}` }], credit: null }]);
  }
});

test('what the editors added says so', () => {
  for (const { provenance } of content.cases) {
    expect(noted(provenance)).toEqual({
      'text.zh-Hans.title': 'PUBLISHED',
      'text.en.title': 'RENDERED',
      'applicants.en': 'RENDERED',
      field: 'INFERRED',
      cover: 'GENERATED',
    });
  }
  expect(noted(content.edition!.provenance)).toMatchObject({ name: 'INFERRED', 'name.en': 'RENDERED', fields: 'INFERRED', honours: 'PUBLISHED' });
  for (const { notes } of [...content.cases, content.edition!].flatMap(({ provenance }) => provenance))
    expect(Object.keys(notes)).toEqual(['zh-Hans', 'en']);
});

test('six organizations are honoured, in their order', () => {
  const names = new Map(content.organizations.map(({ id, names }) => [id, names]));
  expect(content.honours!.map((id) => names.get(id))).toEqual(facts.outstandingOrganizations.map((both) => expect.objectContaining(both)));
  expect(content.honours).toHaveLength(6);
  expect(content.organizations.every(({ kind, country }) => kind === null && country === null)).toBe(true);
});

test('the edition is named as its call was, and has no dates that are not on record', () => {
  expect(content.edition).toMatchObject({
    year: 2024,
    names: {
      'zh-Hans': '2024年“携手构建网络空间命运共同体”实践案例',
      en: '2024 Practice Cases of Jointly Building a Community with a Shared Future in Cyberspace',
    },
    applicationsOpenAt: null,
    showcaseClosesAt: null,
    quotas: null,
    contact: null,
    criteria: [],
  });
  expect(content.edition!.fields.map(({ key }) => key)).toEqual(['INFRASTRUCTURE', 'CULTURE', 'DIGITAL_ECONOMY', 'SECURITY', 'GOVERNANCE']);
});
