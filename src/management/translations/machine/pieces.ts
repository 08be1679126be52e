import { paragraphsOf } from '../case-texts.ts';
import { MachineFailed } from './machine.ts';

const sentences = new Intl.Segmenter('und', { granularity: 'sentence' });

/** A paragraph in parts that can be sent; one that cannot be cut small enough is not sent at all. */
function partsOf(paragraph: string, most: number): string[] {
  if (paragraph.length <= most) return [paragraph];
  const parts: string[] = [];
  let part = '';
  for (const { segment } of sentences.segment(paragraph)) {
    if (segment.length > most) throw new MachineFailed('TOO_LONG', 'a sentence is longer than what it is sent', false);
    if (part.length + segment.length > most) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return [...parts, part];
}

interface Pieces {
  /** Most characters that are sent at once. */
  most: number;
  /** What stands between two sentences in the language. */
  joinedBy: string;
}

/**
 * Translates a text paragraph by paragraph, as many at once as fit: so its paragraphs stay what they were, however the machine
 * sees them. Parts of a long paragraph are joined as sentences are in the language.
 */
export async function translateInPieces(
  text: string,
  { most, joinedBy }: Pieces,
  translate: (texts: string[]) => Promise<string[]>,
): Promise<string> {
  const paragraphs = paragraphsOf(text).map((paragraph) => partsOf(paragraph, most));
  const pieces = paragraphs.flat();
  const said: string[] = [];
  for (let begin = 0; begin < pieces.length; begin = said.length) {
    let [end, length] = [begin, 0];
    while (end < pieces.length && (end === begin || length + pieces[end]!.length <= most)) length += pieces[end++]!.length;
    said.push(...(await translate(pieces.slice(begin, end))));
  }
  let at = 0;
  return paragraphs
    .map((parts) =>
      said
        .slice(at, (at += parts.length))
        .map((part) => part.trim())
        .join(joinedBy),
    )
    .join('\n\n');
}
