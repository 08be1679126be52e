import { countryName } from '../../../platform/country.ts';
import { nearest } from '../../../platform/language.ts';
import type { Book } from './book.ts';

/** One line of an index: a name, and the numbers of the cases that it stands for, in order. */
export interface IndexEntry {
  name: string;
  cases: number[];
}

const casesOf = ({ fields }: Book) => fields.flatMap(({ cases }) => cases);

/** The organizations of a book by their names in a language, in that language's order: Chinese by its sounds. */
export const organizationIndex = (book: Book, locale: string): IndexEntry[] =>
  inOrder(
    locale,
    casesOf(book).flatMap(({ number, applicants }) =>
      applicants.map(({ organizationId, names }) => ({ key: organizationId, name: nearest(locale, names)?.value ?? '', number })),
    ),
  );

/** The countries and regions of a book by their names in a language, from the Unicode CLDR. */
export function countryIndex(book: Book, locale: string): IndexEntry[] {
  const mentions = casesOf(book).flatMap(({ number, countries }) =>
    countries.map((code) => ({ key: code, name: countryName(locale, code), number })),
  );
  return inOrder(locale, mentions);
}

function inOrder(locale: string, mentions: { key: string; name: string; number: number }[]): IndexEntry[] {
  const entries = new Map<string, IndexEntry>();
  for (const { key, name, number } of mentions) {
    const entry = entries.get(key) ?? { name, cases: [] };
    if (!entry.cases.includes(number)) entry.cases.push(number);
    entries.set(key, entry);
  }
  const order = new Intl.Collator(locale);
  return [...entries.values()].sort((one, other) => order.compare(one.name, other.name));
}
