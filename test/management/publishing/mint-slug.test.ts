import { latinTitle, mintSlug, slugOf } from '../../../src/management/publishing/mint-slug.ts';

test.each([
  ['2Africa submarine cable: an information highway around Africa', '2africa-submarine-cable-an-information-highway-around-africa'],
  ['Ångström & Øresund — Łódź', 'angstrom-oresund-lodz'],
  ['  People’s “Net”  ', 'peoples-net'],
  ['携手构建', ''],
  ['Straße ﬁnal', 'strasse-final'],
])('%s becomes %s', (title, slug) => expect(slugOf(title)).toBe(slug));

test('a long title is cut between words, a long word is cut within', () => {
  const cut = slugOf('Building the information infrastructure of a very large and connected region together');
  expect(cut).toBe('building-the-information-infrastructure-of-a-very-large-and');
  expect(slugOf('a'.repeat(100))).toBe('a'.repeat(60));
  expect(slugOf(`${'abcd '.repeat(12)}`).length).toBeLessThanOrEqual(60);
});

test('the English title counts, else one in Latin letters, else none', () => {
  const [zh, en, fr] = [
    { locale: 'zh-Hans', title: 'KaiOS赋能' },
    { locale: 'en-GB', title: 'KaiOS' },
    { locale: 'fr', title: 'L’éducation à distance' },
  ];
  expect(latinTitle([zh, fr, en])).toBe('KaiOS');
  expect(latinTitle([zh, fr])).toBe('L’éducation à distance');
  expect(latinTitle([zh])).toBeUndefined();
});

test('a slug ends at random, so that titles cannot be tried', () => {
  const texts = [{ locale: 'en', title: 'Same title' }];
  const minted = new Set(Array.from({ length: 50 }, () => mintSlug(texts)));
  expect(minted.size).toBeGreaterThan(48);
  for (const slug of minted) expect(slug).toMatch(/^same-title-[0-9a-hjkmnp-tv-z]{4}$/);
  expect(mintSlug([{ locale: 'zh-Hans', title: '携手' }])).toMatch(/^case-[0-9a-hjkmnp-tv-z]{8}$/);
});
