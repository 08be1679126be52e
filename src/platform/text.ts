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

/** Whether a text is one line that can be kept, sent and shown as it is: real characters, none of them a control. */
export const isOneLine = (text: string): boolean => text.isWellFormed() && !/\p{Cc}/u.test(text);

/** Like `isOneLine`, with line feeds. */
export const isManyLines = (text: string): boolean => text.isWellFormed() && !/[^\P{Cc}\n]/u.test(text);

/** The text as it is kept: composed (NFC), line ends as line feeds, no blanks around it. */
export const tidy = (text: string): string => text.replaceAll(/\r\n?/g, '\n').normalize('NFC').trim();
