import { contentHash } from '../../../platform/canonical-json.ts';
import type { Book } from './book.ts';

/** What a book says of itself. */
export interface Imprint {
  /** A UUID that names the book in its own metadata. */
  id: string;
  /** Null for a proof. */
  printing: number | null;
  /** What the files give as their instant of making. */
  at: Date;
  /** SHA-256, in hexadecimal, over the canonical JSON of the content. */
  contentHash: string;
}

/** The imprint of a proof. It follows from the content, so that the same content is the same proof. */
export function proofImprint(book: Book, at: Date): Imprint {
  const hash = contentHash(book);
  return { id: uuidOf(hash), printing: null, at, contentHash: hash };
}

/** A UUID of version 8, made of the first digits of a hash. */
const uuidOf = (hash: string): string =>
  `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
