const segmenter = new Intl.Segmenter('und');

/** How long a text is, as the graph counts: graphemes after NFC, with line ends as one line feed and no blanks around it. */
export function countGraphemes(text: string): number {
  const tidy = text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
  let count = 0;
  for (const _ of segmenter.segment(tidy)) count++;
  return count;
}
