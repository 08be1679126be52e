import { missingGlyphs } from '../../../platform/typesetting/index.ts';
import { type Book, textsOf } from './book.ts';
import { composeEpub } from './compose-epub.ts';
import { composePdf } from './compose-pdf.ts';
import type { Imprint } from './imprint.ts';
import { printPictures } from './pictures.ts';

/** A book in both forms. */
export interface ComposedBook {
  pdf: Buffer;
  pages: number;
  epub: Buffer;
}

/** Characters of a book that no font has a glyph for. It is not made with holes in it: somebody changes the text, or a font is added. */
export class GlyphsMissing extends Error {
  readonly characters: string[];
  constructor(characters: string[]) {
    super(
      `no font has a glyph for ${characters.map((one) => `${one} (U+${one.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`).join(', ')}`,
    );
    this.characters = characters;
  }
}

/** Makes a book. `read` hands back a public picture's bytes by their hash. Throws where a glyph or a picture is missing. */
export async function composeBook(book: Book, imprint: Imprint, read: (hash: string) => Promise<Buffer | undefined>): Promise<ComposedBook> {
  const missing = missingGlyphs(textsOf(book));
  if (missing.length > 0) throw new GlyphsMissing(missing);
  const pictures = await printPictures(book, read);
  const { pdf, pages } = await composePdf(book, imprint, pictures);
  return { pdf, pages, epub: composeEpub(book, imprint, pictures) };
}
