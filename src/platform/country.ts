import type { Language } from './language.ts';

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Known to CLDR, but groupings, places within others, or made for tests: not codes that ISO 3166-1 assigns. */
const notAssigned = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ']);

/** Whether a text is the ISO 3166-1 alpha-2 code of a country or region, or XK. Codes no longer in use are not. */
export const isCountryCode = (code: string): boolean =>
  /^[A-Z]{2}$/.test(code) && !notAssigned.has(code) && names.of(code) !== undefined && new Intl.Locale(`und-${code}`).region === code;

const spoken = new Map<Language, Intl.DisplayNames>();

/** The display name of a country or region in a language of ours, from the Unicode CLDR; its code where the CLDR has none. */
export function countryName(language: Language, code: string): string {
  let names = spoken.get(language);
  if (!names) spoken.set(language, (names = new Intl.DisplayNames(language, { type: 'region', fallback: 'code' })));
  return isCountryCode(code) ? (names.of(code) ?? code) : code;
}
