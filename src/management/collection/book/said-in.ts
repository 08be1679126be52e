import { countryName } from '../../../platform/country.ts';
import { directionOf, nearest } from '../../../platform/language.ts';
import type { Book, BookCase } from './book.ts';
import { type BookWords, wordsIn } from './book-words.ts';
import type { Imprint } from './imprint.ts';

/** One text of a case with everything around it, said in the text's own language: for paper and for readers alike. */
export interface Part {
  locale: string;
  direction: 'LTR' | 'RTL';
  words: BookWords;
  title: string;
  applicants: string;
  countries: string;
  startedOn: string;
  byMachine: boolean;
  summary: string[];
  body: string[];
}

export const partsOf = (one: BookCase): Part[] =>
  one.texts.map(({ locale, title, summary, body, origin }) => {
    const list = new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' });
    return {
      locale,
      direction: directionOf(locale),
      words: wordsIn(locale),
      title,
      applicants: list.format(one.applicants.map(({ names }) => nearest(locale, names)?.value ?? '')),
      countries: list.format(one.countries.map((code) => countryName(locale, code))),
      startedOn: one.startedOn ? new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(one.startedOn)) : '',
      byMachine: origin === 'MACHINE',
      summary: paragraphs(summary),
      body: paragraphs(body),
    };
  });

/** The title of a case for a list in a language: in that language, or in the nearest that it has. */
export const titleIn = (locale: string, { texts, slug }: BookCase): string =>
  nearest(locale, Object.fromEntries(texts.map((text) => [text.locale, text.title])))?.value ?? slug;

/** The lines of a book about itself, in a language. */
export function imprintIn(locale: string, { revision }: Book, { printing, contentHash }: Imprint): string[] {
  const words = wordsIn(locale);
  return [printing === null ? words.proof : words.printing(printing), words.madeFrom(revision), words.hash(contentHash)];
}

export const nameIn = (locale: string, names: Record<string, string>): string => nearest(locale, names)?.value ?? '';

const paragraphs = (text: string | null): string[] =>
  (text ?? '')
    .split(/\n+/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
