import { readdirSync, readFileSync } from 'node:fs';

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
