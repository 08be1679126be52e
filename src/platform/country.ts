import { LRUCache } from 'lru-cache';
import type { Localized } from './language.ts';

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Known to CLDR, but groupings, places within others, or made for tests: not codes that ISO 3166-1 assigns. */
const notAssigned = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ']);

/** Whether a text is the ISO 3166-1 alpha-2 code of a country or region, or XK. Codes no longer in use are not. */
export const isCountryCode = (code: string): boolean =>
  /^[A-Z]{2}$/.test(code) && !notAssigned.has(code) && names.of(code) !== undefined && new Intl.Locale(`und-${code}`).region === code;

interface Names {
  display: Intl.DisplayNames;
  /** Asked for over and over in lists; asking the CLDR takes longer than the rest of a field. */
  known: Map<string, string>;
}

// a set of names costs about a millisecond to open; the languages come from clients, so only some are kept
const namesIn = new LRUCache<string, Names>({
  max: 100,
  memoMethod: (locale) => ({ display: new Intl.DisplayNames([locale, 'en'], { type: 'region', fallback: 'code' }), known: new Map() }),
});

/** The display name of a country or region in any language, from the Unicode CLDR; its code where the CLDR has none, and for what is no code. */
export function countryName(locale: string, code: string): string {
  const { display, known } = namesIn.memo(locale);
  let name = known.get(code);
  if (name === undefined) known.set(code, (name = isCountryCode(code) ? (display.of(code) ?? code) : code)); // few: they come from what was checked
  return name;
}

/** The six languages of the United Nations, Chinese as either side writes its names: whoever reads any of them may look for a country or region by its name there. */
const widelyRead = ['ar', 'en', 'es', 'fr', 'ru', 'zh-Hans', 'zh-Hant'];

/** The names of a country or region in those, and in some languages more. */
export const countryNames = (code: string, locales: readonly string[]): Localized =>
  Object.fromEntries([...new Set([...locales, ...widelyRead])].map((locale) => [locale, countryName(locale, code)]));
