const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** How many characters a reader sees. The only measure of length here: words cannot be counted in every language. */
export function countGraphemes(text: string): number {
  let count = 0;
  for (const _ of segmenter.segment(text)) count++;
  return count;
}

/** So many code units make a reader's character at most, on average: an emoji family has 11. Bounds the work of counting. */
const unitsPerGrapheme = 16;

/** Whether a text has more than so many graphemes. Stops counting as soon as that is certain. */
export function isLongerThan(text: string, limit: number): boolean {
  if (text.length <= limit) return false;
  if (text.length > limit * unitsPerGrapheme) return true;
  let count = 0;
  for (const _ of segmenter.segment(text)) if (++count > limit) return true;
  return false;
}

/** What keeps a text from being kept, sent and shown as it is: no real characters, a control, or marks that turn what stands around it. */
export type Flaw = 'BROKEN' | 'CONTROL' | 'DIRECTION';

/** The first flaw of a text that is to be one line, or many with line feeds; undefined for one without. */
export function flawOf(text: string, lines: 'one' | 'many'): Flaw | undefined {
  if (!text.isWellFormed() || /\p{Noncharacter_Code_Point}/u.test(text)) return 'BROKEN';
  if (lines === 'one' ? /[\p{Cc}\p{Zl}\p{Zp}]/u.test(text) : /[^\P{Cc}\n]/u.test(text)) return 'CONTROL';
  return text.split('\n').every(endsWhatItBegins) ? undefined : 'DIRECTION';
}

/**
 * Whether every direction that is begun in a line is ended in it. Overrides are never taken: they make a text read as what it
 * is not. Marks that stand alone (U+200E, U+200F, U+061C) turn nothing but their neighbours, and are part of good spelling.
 */
function endsWhatItBegins(line: string): boolean {
  const open: string[] = [];
  for (const [mark] of line.matchAll(/[\u202A-\u202E\u2066-\u2069]/gu)) {
    if (mark === '\u202D' || mark === '\u202E') return false;
    if (mark === '\u202C' || mark === '\u2069') {
      if (open.pop() !== mark) return false;
    } else open.push(mark === '\u202A' || mark === '\u202B' ? '\u202C' : '\u2069');
  }
  return open.length === 0;
}

/** Whether a text is one line that can be kept, sent and shown as it is. */
export const isOneLine = (text: string): boolean => flawOf(text, 'one') === undefined;

/** Like `isOneLine`, with line feeds. */
export const isManyLines = (text: string): boolean => flawOf(text, 'many') === undefined;

/** The text as it is kept: composed (NFC), line ends as line feeds, no blanks around it. */
export const tidy = (text: string): string => text.replaceAll(/\r\n?/g, '\n').normalize('NFC').trim();
