import { isCountryCode } from '../../src/platform/country.ts';
import { worldRegionName, worldRegionOf, worldRegions } from '../../src/platform/world-region.ts';

test('every country or region that can be named lies in one region of the world', () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((a) => letters.map((b) => `${a}${b}`)).filter(isCountryCode);
  expect(codes.length).toBeGreaterThan(240);
  expect(codes.filter((code) => worldRegionOf(code) === null)).toEqual([]);
});

test('regions are those of the UN, and have names', () => {
  expect(['KE', 'BR', 'CN', 'FR', 'FJ'].map(worldRegionOf)).toEqual(['002', '019', '142', '150', '009']);
  expect(worldRegionOf('ZZ')).toBeNull();
  expect(worldRegions.map((region) => worldRegionName('en', region))).toEqual(['Africa', 'Oceania', 'Americas', 'Asia', 'Europe']);
  expect(worldRegionName('zh-Hans', '142')).toBe('亚洲');
});
