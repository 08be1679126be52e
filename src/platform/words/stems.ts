import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { arabicStems } from './arabic.ts';

const one = (stemmer: (word: string) => string) => (word: string) => [stemmer(word) || word];
const stemmers: Record<string, (word: string) => string[]> = {
  ar: arabicStems,
  ...{ en: one(english), es: one(spanish), fr: one(french), ru: one(russian) },
};
const scriptOf: Record<string, RegExp> = {
  ar: /^\p{Script=Arabic}+$/u,
  en: /^\p{Script=Latin}+$/u,
  es: /^\p{Script=Latin}+$/u,
  fr: /^\p{Script=Latin}+$/u,
  ru: /^\p{Script=Cyrillic}+$/u,
};

/** Shorter words are their own stem: what is cut off them is more often the word than its ending. */
const shortest = 4;

/** What a folded word of a language is found by beside itself; the word itself where nothing is known of the language. */
export function stemsIn(word: string, language: string): string[] {
  const stems = stemmers[language];
  if (!stems || word.length < shortest || !scriptOf[language]!.test(word)) return [word];
  return stems(word);
}

/** What a folded word may be found by, of whatever language it is: whoever asks does not say. */
export const stemsOf = (word: string): string[] => [...new Set(Object.keys(stemmers).flatMap((language) => stemsIn(word, language)))];

/** The likeliest of them, where a word is to have one alone. */
export const stemOf = (word: string, language: string): string => stemsIn(word, language)[0]!;
