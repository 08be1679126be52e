import { makeDataSet, small } from '../../bench/data/data-set.ts';
import { locales } from '../../bench/data/words.ts';
import { contentHash } from '../../src/platform/canonical-json.ts';

const tiny = { editions: 2, casesPerEdition: 6, outstanding: 3 };

test('the same seed makes the same data, another seed makes other data', () => {
  const hash = (seed: number) => contentHash(makeDataSet(tiny, seed).releases);
  expect(hash(1)).toBe(hash(1));
  expect(hash(1)).not.toBe(hash(2));
});

test('the small set has the size that figures are compared at', () => {
  const { releases, files } = makeDataSet(small);
  const cases = releases.flatMap(({ content }) => content.cases);
  expect(releases.map(({ content }) => [content.cases.length, content.showcase?.items.length])).toEqual(Array(10).fill([60, 13]));
  expect(new Set(cases.map(({ id }) => id)).size).toBe(600);
  expect(files.size).toBe(600 * 3 * 3);
  for (const { texts, countries, pictures } of cases) {
    expect([texts.length, pictures.length]).toEqual([locales.length, 3]);
    expect([2, 3, 4]).toContain(new Set(countries).size);
    for (const { summary, body } of texts) {
      expect(summary!.length >= 395 && summary!.length <= 800).toBe(true);
      expect(Buffer.byteLength(body!) >= 3_000 && Buffer.byteLength(body!) <= 6_100).toBe(true);
    }
  }
});

test('everything that a case or an honour names is released with it', () => {
  for (const { content } of makeDataSet(tiny).releases) {
    const known = new Set(content.organizations.map(({ id }) => id));
    const named = [...content.cases.flatMap(({ applicants }) => applicants.map(({ organizationId }) => organizationId)), ...content.honours!];
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  }
});
