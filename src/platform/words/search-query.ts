import { folded } from './fold.ts';
import { quoted, stemmed, type Weight, wholeWord } from './search-vector.ts';
import { stemsOf } from './stems.ts';
import { pairsOf, segmentsOf, wordsOf } from './words.ts';

/** One word that is asked for. */
export interface AskedWord {
  /** Folded. */
  text: string;
  isRun: boolean;
}

/** From so many letters on, a word is also found by its beginning. */
const shortestBeginning = 3;

/** The words of what somebody asks for, each once. A run without spaces is asked for by the words that a dictionary sees in it. */
export function askedWords(search: string): AskedWord[] {
  const asked = new Map<string, AskedWord>();
  for (const { text, isRun } of wordsOf(folded(search)))
    for (const word of isRun ? joined(segmentsOf(text)) : [text]) asked.set(word, { text: word, isRun });
  return [...asked.values()];
}

/** Characters that a dictionary leaves alone are, side by side, a word that it does not know. */
function joined(segments: readonly string[]): string[] {
  const words: string[] = [];
  let isAlone = false;
  for (const segment of segments) {
    const wasAlone = isAlone;
    isAlone = Array.from(segment).length === 1;
    if (isAlone && wasAlone) words.push(words.pop()! + segment);
    else words.push(segment);
  }
  return words;
}

/** What finds one word, in the text form of PostgreSQL's `tsquery`; with a weight, only where it counts that much. */
export function queryOf({ text, isRun }: AskedWord, weight?: Weight): string {
  const label = weight ?? '';
  const lexeme = (name: string, isBeginning = false) => `${quoted(name)}${label || isBeginning ? `:${isBeginning ? '*' : ''}${label}` : ''}`;
  if (isRun) {
    const characters = Array.from(text);
    // two characters that stand together are a lexeme; of longer words all of them have to be there
    const pairs = characters.length === 1 ? [text] : [...pairsOf(text)].filter((pair) => Array.from(pair).length === 2);
    return `(${lexeme(wholeWord(text))} | (${pairs.map((pair) => lexeme(pair)).join(' & ')}))`;
  }
  const isLong = text.length >= shortestBeginning;
  return `(${[lexeme(text, isLong), ...stemsOf(text).map((stem) => lexeme(stemmed(stem)))].join(' | ')})`;
}
