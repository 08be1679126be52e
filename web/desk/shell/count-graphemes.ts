const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** What people see as one sign, counted as the service counts it. */
export function countGraphemes(text: string): number {
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}
