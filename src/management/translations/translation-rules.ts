import type { CasePart } from '../../generated/schema.ts';
import type { Refusal } from '../../platform/graph/refusal.ts';
import { flawOf, isLongerThan, tidy } from '../../platform/text.ts';
import { flawed, tooLong } from '../organizations/index.ts';
import { languageTwice, textMissing, tooManyLanguages } from './translation-problems.ts';

/** Most languages of an edition or a translator, terms of a pair of languages, graphemes of a term, and so on. */
export const limits = {
  languages: 30,
  terms: 500,
  term: 100,
  termNote: 300,
  ruledOut: 10,
  checkedAtOnce: 50,
  askedAtOnce: 100,
  xliffCharacters: 900_000,
} as const;

/**
 * Most graphemes of a text, and whether it has lines. What applicants may hand in, and half as much again: the same is longer
 * in other languages.
 */
export const longestText: Record<CasePart, { graphemes: number; lines: 'one' | 'many' }> = {
  TITLE: { graphemes: 180, lines: 'one' },
  SUMMARY: { graphemes: 1_500, lines: 'many' },
  BODY: { graphemes: 30_000, lines: 'many' },
  ALT: { graphemes: 450, lines: 'one' },
  CAPTION: { graphemes: 300, lines: 'one' },
};

/** What keeps a translation from being kept. */
export function problemsOfTranslation(part: CasePart, text: string, ...path: string[]): Refusal[] {
  const { graphemes, lines } = longestText[part];
  if (text === '') return [textMissing(...path)];
  const flaw = flawOf(text, lines);
  if (flaw) return [flawed(flaw, lines, ...path)];
  return isLongerThan(text, graphemes) ? [tooLong(graphemes, ...path)] : [];
}

/** A translation as it is kept: paragraphs stand one blank line apart. */
export const tidyTranslation = (text: string): string => tidy(text).replaceAll(/\n[ \t]*\n[\s]*/g, '\n\n');

export const problemsOfLanguages = (languages: readonly string[]): Refusal[] =>
  languages.length > limits.languages
    ? [tooManyLanguages(limits.languages)]
    : languages.flatMap((language, i) => (languages.indexOf(language) < i ? [languageTwice(i)] : []));
