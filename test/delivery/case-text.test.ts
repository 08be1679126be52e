import { isSameLanguage } from '../../src/delivery/cases/case-text.ts';

test.each([
  ['zh-CN', 'zh-Hans', true],
  ['zh-Hans-SG', 'zh-Hans', true],
  ['zh-TW', 'zh-Hans', false],
  ['zh-TW', 'zh-Hant', true],
  ['en-GB', 'en', true],
  ['en', 'en-US', true],
  ['en', 'en-GB', false],
  ['pt-PT', 'pt-BR', false],
  ['sr-Latn', 'sr', false],
  ['fr', 'en', false],
])('for whom asks for %s, %s is what was asked for: %s', (asked, served, same) => {
  expect(isSameLanguage(asked, served)).toBe(same);
});
