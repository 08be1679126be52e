import type { CollectionFormat } from '../../generated/schema.ts';
import { rowById, rowsByKey } from '../rows-by-key.ts';

/** A public book of the Collection. */
export interface BookRow {
  id: string;
  editionId: string;
  printing: number;
  locales: string[];
  pages: number;
  caseCount: number;
  contentHash: string;
  fileRows: { format: CollectionFormat; hash: string; mimeType: string; byteLength: number }[];
}

const columns = `b.id, b.edition_id as "editionId", b.printing, b.locales, b.pages, b.content_hash as "contentHash", b.files as "fileRows",
  (select count(*)::int from collection_book_cases c where c.book_id = b.id) as "caseCount"`;

export const bookById = rowById<BookRow>({
  name: 'books-by-id',
  text: `select ${columns} from collection_books b where b.id = any($1::uuid[])`,
});

/** The books of an edition, by their languages. */
export const booksByEdition = rowsByKey<BookRow>(
  {
    name: 'books-by-edition',
    text: `select ${columns} from collection_books b where b.edition_id = any($1::uuid[]) order by b.edition_id, b.locales`,
  },
  (row) => row.editionId,
);
