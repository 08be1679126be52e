import { storable } from '../../platform/database/storable.ts';
import { badInput } from '../../platform/graph/faults.ts';
import { isLongerThan } from '../../platform/text.ts';
import { type AskedWord, askedWords, queryOf } from '../../platform/words/search-query.ts';

const longest = 200;
/** More than any title has: titles are what people paste. */
const mostWords = 40;

/** The words of what somebody searches for, by whatever door. Throws where there is more of it than a search takes. */
export function readSearch(search: string): AskedWord[] {
  if (isLongerThan(search, longest)) throw badInput(`"search" takes up to ${longest} characters.`);
  const words = askedWords(storable(search)!);
  if (words.length > mostWords) throw badInput(`"search" takes up to ${mostWords} words; this one has ${words.length}.`);
  return words;
}

/** What finds all words in `search_words`, as PostgreSQL's `tsquery`; null where there is no word, and so nothing that a case could lack. */
export const allOf = (words: readonly AskedWord[]): string | null => (words.length === 0 ? null : words.map((word) => queryOf(word)).join(' & '));

/** Patterns for `search_text`: pairs say of a longer run only that each pair occurs somewhere. */
export const longerRuns = (words: readonly AskedWord[]): string[] =>
  words.filter(({ text, isRun }) => isRun && Array.from(text).length > 2).map(({ text }) => containing(text));

/** A pattern of what holds a text. Nothing in it is special. */
export const containing = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;
