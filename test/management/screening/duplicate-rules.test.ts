import { type ComparedCase, signsOf } from '../../../src/management/screening/duplicates/duplicate-rules.ts';

const english = {
  locale: 'en',
  title: 'Lighthouses for everyone: a network of coastal schools',
  summary: 'Coastal schools in both countries share one network, teachers trained together, and pupils who build their own weather stations.',
};
const chinese = { locale: 'zh-Hans', title: '人人可用的灯塔：沿海学校网络', summary: '两国沿海学校共用一张网络，教师共同培训，学生自建气象站。' };
const aCase = (some: Partial<ComparedCase> = {}): ComparedCase => ({
  texts: [english],
  organizations: ['a', 'b'],
  countries: ['KE', 'CN'],
  startedOn: '2019-05-01',
  files: ['f1'],
  ...some,
});
const other = (some: Partial<ComparedCase> = {}) =>
  aCase({
    texts: [{ locale: 'en', title: 'A harvest market', summary: 'Grain.' }],
    organizations: ['z'],
    startedOn: '2020-01-01',
    files: [],
    ...some,
  });
const kinds = (one: ComparedCase, another: ComparedCase) => {
  const signs = signsOf(one, another);
  expect(signsOf(another, one).map(({ kind, likeness }) => [kind, likeness])).toEqual(signs.map(({ kind, likeness }) => [kind, likeness]));
  return signs.map(({ kind }) => kind);
};

test('a case in another language is found by what has no language', () => {
  const same = aCase({ texts: [chinese], files: [] });
  expect(kinds(aCase(), same)).toEqual(['SAME_WORK']);
  expect(signsOf(aCase(), same)[0]!.evidence).toEqual({
    en: 'An organization of both, begun on May 1, 2019, both in China, Kenya.',
    'zh-Hans': '有相同的申报机构，均始于2019年5月1日，均涉及中国、肯尼亚。',
  });
  expect(kinds(aCase(), other({ texts: [chinese], files: ['f2', 'f1'] }))).toEqual(['SAME_FILE']);
});

test('each translation is compared with each', () => {
  expect(kinds(aCase({ texts: [chinese, english] }), other({ texts: [english] }))).toEqual(['LIKE_TITLE', 'LIKE_SUMMARY']);
  expect(
    kinds(aCase(), other({ texts: [{ ...english, title: 'LIGHTHOUSES FOR EVERYONE — A network of coastal schools!', summary: null }] })),
  ).toEqual(['LIKE_TITLE']);
  const reworded = `${english.summary.replace('both countries', 'the two countries')} A pilot.`;
  expect(kinds(aCase(), other({ texts: [{ ...english, title: 'Something else', summary: reworded }] }))).toEqual(['LIKE_SUMMARY']);
});

test.each<[what: string, some: Partial<ComparedCase>]>([
  ['another organization', { organizations: ['c'] }],
  ['another day', { startedOn: '2019-05-02' }],
  ['no day', { startedOn: null }],
  ['other countries', { countries: ['BR', 'ZA'] }],
  ['one country of four', { countries: ['KE', 'BR', 'ZA'] }],
])('%s is another work', (_, some) => {
  expect(kinds(aCase(), aCase({ texts: [chinese], files: [], ...some }))).toEqual([]);
});

test('most of the countries are enough, and what says nothing is like nothing', () => {
  expect(kinds(aCase(), aCase({ texts: [chinese], files: [], countries: ['CN', 'KE', 'BR'] }))).toEqual(['SAME_WORK']);
  expect(kinds(aCase({ startedOn: null }), aCase({ texts: [], files: [], startedOn: null }))).toEqual([]);
  expect(
    kinds(
      other({ texts: [{ locale: 'en', title: '', summary: '' }] }),
      other({ texts: [{ locale: 'fr', title: '', summary: null }], organizations: [] }),
    ),
  ).toEqual([]);
});

test('long accounts of different things in one language are not taken for one', () => {
  const wells =
    'The project brings clean water meters and pumps with remote sensing to people in several countries. It is run by universities and local partners, has trained many people, and publishes what it learns every year for others to use.';
  const courts =
    'Judges of five countries agree on how evidence from abroad is asked for, kept and shown in court, with a common form and a list of contacts. The project is run by universities and local partners, and has trained many people.';
  const about = (title: string, summary: string, id: string) => other({ texts: [{ locale: 'en', title, summary }], organizations: [id] });
  expect(kinds(about('Wells', wells, 'a'), about('Courts', courts, 'b'))).toEqual([]);
});
