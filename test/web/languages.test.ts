import { readdirSync, readFileSync } from 'node:fs';
import { speakers } from './said-in-pages.ts';

const folder = new URL('../../web/i18n/', import.meta.url);
type Words = { [key: string]: string | Words };
const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Words;

/** Every sentence, by its path. Endings such as `_one` differ from language to language, so they are left out. */
const sentencesOf = (words: Words, place = ''): [key: string, sentence: string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${place}${key.replace(/_(zero|one|two|few|many|other)$/, '')}`, value] as [string, string]]
      : sentencesOf(value, `${place}${key}.`),
  );
const placeholdersOf = (sentence: string) => [...new Set(sentence.match(/\{\{\w+\}\}/g) ?? [])].sort();

const english = sentencesOf(read('en.json'));
const others = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'en.json');

test('the interface speaks Chinese and English', () => {
  expect(others).toContain('zh-Hans.json');
});

test.each(others)('%s says everything that English says, with the same gaps', (name) => {
  const sentences = sentencesOf(read(name));
  const keys = (list: [string, string][]) => [...new Set(list.map(([key]) => key))].sort();
  expect(keys(sentences)).toEqual(keys(english));
  const gaps = (list: [string, string][]) => Object.fromEntries(list.map(([key, sentence]) => [key, placeholdersOf(sentence)]));
  expect(gaps(sentences)).toEqual(gaps(english));
  expect(sentences.filter(([, sentence]) => sentence.trim() === '')).toEqual([]);
});

describe('sentences and pages', () => {
  const pages = speakers();
  const keysOf = (area: string) => [...new Set(sentencesOf(read('en.json')[area] as Words).map(([key]) => key))];
  const isSaid = (key: string) => (word: string | RegExp) => (typeof word === 'string' ? word === key : word.test(key));

  test.each(Object.keys(read('en.json')))('every sentence of %s is said by a page', (area) => {
    const words = pages.filter(({ areas }) => areas.has(area)).flatMap(({ keys }) => keys);
    expect(keysOf(area).filter((key) => !words.some(isSaid(key)))).toEqual([]);
  });

  test('every key that a page names has a sentence', () => {
    const silent = pages.flatMap(({ file, areas, asked }) => {
      const known = new Set([...areas].flatMap((area) => (area in read('en.json') ? keysOf(area) : [])));
      // a group of sentences is asked for by its name
      const isThere = (key: string) => known.has(key) || [...known].some((one) => one.startsWith(`${key}.`));
      return asked.filter((key) => !isThere(key)).map((key) => `${file}: ${key}`);
    });
    expect(pages.flatMap(({ asked }) => asked).length).toBeGreaterThan(500);
    expect(silent).toEqual([]);
  });
});

/** Words of the glossary, and others that people reach for when they mean the same. */
const oneWordForOneIdea: [word: string, others: RegExp][] = [
  ['组织方 / 组织者', /主办方|主办单位|举办方/],
  ['申报主体', /申报者|申报人|申报单位/],
  ['推荐机构', /推荐单位|推荐组织/],
  ['评审专家', /评委(?!员)|评审员|评审人/],
  ['评审委员会', /评审组|评委会/],
  ['召集人', /主席/],
  ['候补', /备选/],
  ['分配', /分派/],
  ['利益关系', /回避关系|关联关系|有关联/],
  ['资格审查', /资格审核|资格初审/],
  ['现场发布展示', /现场展示/],
  ['禁发期', /封锁期|保密期/],
  ['名录', /(?<!案例集)目录/],
];

test('the Chinese interface has one word for one idea', () => {
  const sentences = sentencesOf(read('zh-Hans.json'));
  const others = sentences.flatMap(([key, sentence]) =>
    oneWordForOneIdea.filter(([, other]) => other.test(sentence)).map(([word]) => `${key}: ${sentence} (${word})`),
  );
  expect(others).toEqual([]);
});
