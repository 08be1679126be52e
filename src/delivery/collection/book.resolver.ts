import { Ctx, Resolver, Root } from 'type-graphql';
import { CollectionBook, type CollectionDownload, Edition, on } from '../../generated/schema.ts';
import type { EditionRow } from '../editions/edition-row.ts';
import { fileName } from '../files/file-name.ts';
import type { Visit } from '../visit.ts';
import { type BookRow, booksByEdition } from './book-loaders.ts';

@Resolver(() => Edition)
export class EditionBooksResolver {
  @on.Edition.collectionBooks()
  collectionBooks(@Root() { id }: EditionRow, @Ctx() { shelf }: Visit): Promise<BookRow[]> {
    return shelf.from(booksByEdition).load(id);
  }
}

@Resolver(() => CollectionBook)
export class CollectionBookResolver {
  @on.CollectionBook.files()
  files(@Root() { fileRows }: BookRow, @Ctx() { publicUrl }: Visit): CollectionDownload[] {
    return fileRows.map(({ format, hash, mimeType, byteLength }) => ({
      ...{ format, mimeType, byteLength, contentHash: hash },
      url: `${publicUrl}/files/${fileName(hash, mimeType)}`,
    }));
  }
}
