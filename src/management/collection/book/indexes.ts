import { countryName } from '../../../platform/country.ts';
import { nearest } from '../../../platform/language.ts';
import type { Book } from './book.ts';

/** One line of an index: a name, and the numbers of the cases that it stands for, in order. */
export interface IndexEntry {
  name: string;
  cases: number[];
  /** What its group begins with, at the first of each group of a long index; null otherwise. */
  initial: string | null;
}

/** An index of at least so many lines stands in groups. */
const inGroupsFrom = 20;

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
    const entry = entries.get(key) ?? { name, cases: [], initial: null };
    if (!entry.cases.includes(number)) entry.cases.push(number);
    entries.set(key, entry);
  }
  const order = new Intl.Collator(locale);
  const sorted = [...entries.values()].sort((one, other) => order.compare(one.name, other.name));
  if (sorted.length < inGroupsFrom) return sorted;
  const initials = sorted.map(({ name }) => initialOf(locale, order, name));
  return sorted.map((entry, index) => ({ ...entry, initial: initials[index] === initials[index - 1] ? null : initials[index]! }));
}

// the first character of each letter in the order of Chinese sounds, as CLDR has it
const [soundLetters, firstOfSound] = ['ABCDEFGHJKLMNOPQRSTWXYZ', [...'阿八嚓哒妸发旮哈讥咔垃痳拏噢妑七呥扨它穵夕丫帀']] as const;

/** What a name is looked up under: Chinese by the first letter of its sound, what else stands in such an index together; others by their first letter. */
function initialOf(locale: string, order: Intl.Collator, name: string): string {
  const { language, script } = new Intl.Locale(locale).maximize();
  if (language === 'zh' && script === 'Hans') {
    if (!/^\p{Script=Han}/u.test(name)) return 'A–Z';
    return soundLetters[firstOfSound.findLastIndex((first) => order.compare(first, name) <= 0)] ?? 'A';
  }
  const [letter] = name.normalize('NFD');
  return /\p{L}/u.test(letter ?? '') ? letter!.toLocaleUpperCase(locale) : '0–9';
}
