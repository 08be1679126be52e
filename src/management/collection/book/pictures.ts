import sharp from 'sharp';
import type { Book } from './book.ts';

/** A picture as it is printed and put into an e-book: JPEG, which every reader shows. */
export interface PrintedPicture {
  name: string;
  bytes: Buffer;
}

/** Widest on paper, in pixels: 126 millimetres at 300 dots per inch. */
const widest = 1_488;

/** A picture of a book is not public any more, so that the book cannot be made. */
export class PictureGone extends Error {}

/** All pictures of a book, by the hash that names them in it, one at a time. */
export async function printPictures(book: Book, read: (hash: string) => Promise<Buffer | undefined>): Promise<Map<string, PrintedPicture>> {
  const printed = new Map<string, PrintedPicture>();
  for (const { hash } of book.fields.flatMap(({ cases }) => cases).flatMap(({ pictures }) => pictures)) {
    if (printed.has(hash)) continue;
    const bytes = await read(hash);
    if (!bytes) throw new PictureGone(hash);
    const jpeg = await sharp(bytes)
      .resize({ width: widest, withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 86 })
      .toBuffer();
    printed.set(hash, { name: `${hash.slice(0, 16)}.jpg`, bytes: jpeg });
  }
  return printed;
}
