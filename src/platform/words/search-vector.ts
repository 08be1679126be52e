import { folded } from './fold.ts';
import { stemsIn } from './stems.ts';
import { pairsOf, segmentsOf, wordsOf } from './words.ts';

/** How much a place counts, from most to least, as PostgreSQL names it. */
export type Weight = 'A' | 'B' | 'C' | 'D';

export interface Indexed {
  text: string;
  /** BCP 47. */
  locale: string;
  weight: Weight;
}

/** Raise it whenever the same text would get other lexemes: what was indexed before is then indexed again. */
export const indexVersion = 2;

/** A word that a dictionary saw, kept apart from two characters that only stand together. */
export const wholeWord = (word: string): string => `·${word}`;
/** A stem, kept apart from words: `univers` is not asked for by whoever writes it out. */
export const stemmed = (stem: string): string => `~${stem}`;

// PostgreSQL takes a megabyte for a row, and 2 kB for a lexeme
const mostBytes = 900_000;
const longestLexeme = 200;

/**
 * What a document is found by, in the text form of PostgreSQL's `tsvector`. Every lexeme has one position for each weight that
 * it occurs with: only weights are asked for, not places. What goes beyond a megabyte is left out from the end, so the
 * heaviest comes first.
 */
export function searchVector(parts: readonly Indexed[]): string {
  const lexemes = new Map<string, Set<Weight>>();
  let bytes = 0;
  const add = (lexeme: string, weight: Weight) => {
    if (lexeme.length > longestLexeme) return;
    const weights = lexemes.get(lexeme);
    if (weights) return void weights.add(weight);
    bytes += Buffer.byteLength(lexeme) + 12;
    if (bytes <= mostBytes) lexemes.set(lexeme, new Set([weight]));
  };
  const heaviestFirst = [...parts].sort((a, b) => a.weight.localeCompare(b.weight));
  for (const { text, locale, weight } of heaviestFirst) {
    const language = new Intl.Locale(locale).language;
    for (const word of wordsOf(folded(text))) {
      if (word.isRun) {
        for (const pair of pairsOf(word.text)) add(pair, weight);
        for (const segment of segmentsOf(word.text)) add(wholeWord(segment), weight);
      } else {
        add(word.text, weight);
        for (const stem of stemsIn(word.text, language)) add(stemmed(stem), weight);
      }
    }
  }
  const places: Record<Weight, number> = { A: 1, B: 2, C: 3, D: 4 };
  return [...lexemes].map(([lexeme, weights]) => `${quoted(lexeme)}:${[...weights].map((weight) => `${places[weight]}${weight}`).join()}`).join(' ');
}

export const quoted = (lexeme: string): string => `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
