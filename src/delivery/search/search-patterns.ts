import { badInput } from '../../platform/graph/faults.ts';
import { countGraphemes } from '../../platform/text.ts';
import { folded } from '../../platform/words/fold.ts';

const longest = 200;
const mostWords = 8;

/** A pattern per word, each of which has to occur; null where nothing is searched for. Nothing in a word is special. */
export function searchPatterns(search: string | null | undefined): string[] | null {
  if (search === null || search === undefined) return null;
  if (search.length > longest * 10 || countGraphemes(search) > longest) throw badInput(`"search" takes up to ${longest} characters.`);
  const words = [...new Set(folded(search).split(/\s+/).filter(Boolean))];
  if (words.length > mostWords) throw badInput(`"search" takes up to ${mostWords} words; this one has ${words.length}.`);
  return words.length === 0 ? null : words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
}
