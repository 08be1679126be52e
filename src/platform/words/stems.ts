import { stemmer as arabic } from '@orama/stemmers/arabic';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';

const stemmers: Record<string, (word: string) => string> = { ar: arabic, en: english, es: spanish, fr: french, ru: russian };
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
export function stemOf(word: string, language: string): string {
  const stem = stemmers[language];
  if (!stem || word.length < shortest || !scriptOf[language]!.test(word)) return word;
  return stem(word) || word;
}

/** What a folded word may be found by, of whatever language it is: whoever asks does not say. */
export const stemsOf = (word: string): string[] => [...new Set(Object.keys(stemmers).map((language) => stemOf(word, language)))];
