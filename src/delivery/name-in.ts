import { badInput } from '../platform/graph/faults.ts';
import { type Localized, nearest } from '../platform/language.ts';

/** A name in the language nearest to the one asked for. What is published always has one. */
export const nameIn = (locale: string, names: Localized): string => nearest(locale, names)?.value ?? '';

const mostLocales = 30;

/** Each language costs a lookup in each text, so a request may not ask for any number of them. */
export function checkLocales(locales: readonly string[]): void {
  if (locales.length < 1 || locales.length > mostLocales) {
    throw badInput(`"locales" names ${locales.length} languages, but 1 to ${mostLocales} can be asked for at once.`);
  }
}
