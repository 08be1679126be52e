import { countryName, isCountryCode } from '../../src/platform/country.ts';

test('249 codes of ISO 3166-1 and XK are known', () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const known = letters.flatMap((a) => letters.map((b) => a + b)).filter(isCountryCode);
  expect(known.length).toBe(250);
  for (const code of ['CN', 'HK', 'MO', 'TW', 'KE', 'GB', 'PS', 'XK']) expect(known).toContain(code);
});

test('they are named in any language; what is no code stays as it is', () => {
  expect(['en', 'zh-Hans', 'fr', 'ar'].map((locale) => countryName(locale, 'KE'))).toEqual(['Kenya', '肯尼亚', 'Kenya', 'كينيا']);
  expect(['EU', 'ZZ', 'kenya', ''].map((code) => countryName('en', code))).toEqual(['EU', 'ZZ', 'kenya', '']);
});
