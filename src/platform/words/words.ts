/** A word of a folded text, or a run of a script that writes no spaces. */
export interface Word {
  text: string;
  /** Where it begins in the folded text, in UTF-16 units. */
  at: number;
  /** Of a script without spaces: what is a word in it has to be found out. */
  isRun: boolean;
}

const withoutSpaces =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\u3005\\u3006\\u30FC';
const words = new RegExp(`(?<run>[${withoutSpaces}][${withoutSpaces}\\p{M}]*)|(?:(?![${withoutSpaces}])[\\p{L}\\p{N}\\p{M}])+`, 'gu');

/** The words of a folded text, in their order. */
export function* wordsOf(folded: string): Iterable<Word> {
  for (const { 0: text, index, groups } of folded.matchAll(words)) yield { text, at: index, isRun: groups?.run !== undefined };
}

// one for all: the dictionary that ICU takes follows the script, not the language
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** The words that a dictionary sees in a run. */
export const segmentsOf = (run: string): string[] => [...segmenter.segment(run)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);

/** Each character of a run, and each two that stand together. */
export function* pairsOf(run: string): Iterable<string> {
  const characters = Array.from(run);
  for (const [i, character] of characters.entries()) {
    yield character;
    if (i > 0) yield characters[i - 1]! + character;
  }
}
