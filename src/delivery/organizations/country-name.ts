import { LRUCache } from 'lru-cache';

interface Names {
  display: Intl.DisplayNames;
  /** Asked for over and over in lists; asking the CLDR takes longer than the rest of a field. */
  known: Map<string, string>;
}

// a set of names costs about a millisecond to open; the languages come from clients, so only some are kept
const namesIn = new LRUCache<string, Names>({
  max: 100,
  memoMethod: (locale) => ({ display: new Intl.DisplayNames([locale, 'en'], { type: 'region' }), known: new Map() }),
});

/** The display name of a country or region, from the Unicode CLDR; its code where the CLDR has none. */
export function countryName(locale: string, code: string): string {
  try {
    const { display, known } = namesIn.memo(locale);
    let name = known.get(code);
    if (name === undefined) known.set(code, (name = display.of(code) ?? code)); // codes come from releases, so they are few
    return name;
  } catch {
    return code;
  }
}
