import { directionOf, nearestLocale, negotiateLanguage } from '../../src/platform/language.ts';
import { countGraphemes } from '../../src/platform/text.ts';

test.each([
  ['en', ['zh-Hans', 'en'], 'en'],
  ['zh-CN', ['en', 'zh-Hans'], 'zh-Hans'],
  ['zh', ['en', 'zh-Hans'], 'zh-Hans'],
  ['zh-Hans-SG', ['en', 'zh-Hans'], 'zh-Hans'],
  ['zh-TW', ['en', 'zh-Hans', 'zh-Hant'], 'zh-Hant'],
  ['zh-TW', ['en', 'zh-Hans'], 'zh-Hans'],
  ['pt-BR', ['en', 'pt'], 'pt'],
  ['en-GB', ['fr', 'en-US'], 'en-US'],
  ['fr', ['zh-Hans', 'en'], 'en'],
  ['fr', ['ru', 'zh-Hans'], 'zh-Hans'],
  ['fr', [], undefined],
])('%s among %j is %s', (asked, available, expected) => {
  expect(nearestLocale(asked, available, 'zh-Hans')).toBe(expected);
});

test.each([
  [undefined, 'en'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-Hans'],
  ['fr, en;q=0.2, zh;q=0.5', 'zh-Hans'],
  ['de', 'en'],
  ['zh;q=0, en', 'en'],
  [';;;,\u0000', 'en'],
])('Accept-Language %j speaks %s', (header, expected) => {
  expect(negotiateLanguage(header)).toBe(expected);
});

test('direction follows the script', () => {
  expect(['ar', 'he', 'fa', 'ur', 'zh-Hans', 'en', 'az-Arab', 'az'].map(directionOf)).toEqual([
    'RTL',
    'RTL',
    'RTL',
    'RTL',
    'LTR',
    'LTR',
    'RTL',
    'LTR',
  ]);
});

test('length is what a reader sees', () => {
  expect(countGraphemes('携手构建')).toBe(4);
  expect(countGraphemes('👩‍👩‍👧‍👦é')).toBe(2);
});
