import { LRUCache } from 'lru-cache';

// a set of names costs about a millisecond to open; the languages come from clients, so only some are kept
const namesIn = new LRUCache<string, Intl.DisplayNames>({
  max: 100,
  memoMethod: (locale) => new Intl.DisplayNames([locale, 'en'], { type: 'region' }),
});

/** The display name of a country or region, from the Unicode CLDR; its code where the CLDR has none. */
export function countryName(locale: string, code: string): string {
  try {
    return namesIn.memo(locale).of(code) ?? code;
  } catch {
    return code;
  }
}
