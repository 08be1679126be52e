export { removeOldBooks } from './remove-old-books.ts';
export { arrangeBook, findingsOf } from './book/book.ts';
export { bookLocales } from './book/book-locales.ts';
export { composeBook, GlyphsMissing } from './book/compose-book.ts';
export { proofImprint } from './book/imprint.ts';
export { bookKeyOf, formats as bookFormats } from './collection-files.ts';
export { collectionRights } from './collection-rights.ts';
export { collectionRoutes } from './collection-routes.ts';
export { openCollectionTickets } from './collection-tickets.ts';
export {
  type CollectionContext,
  CollectionMutationsResolver,
  CollectionPrintingResolver,
  CollectionProofResolver,
  EditionDeskCollectionResolver,
} from './collection.resolver.ts';
export { type Bindery, makeBookJob, makeBooksLeftOver, makeBookTask } from './make-book.job.ts';
export { newestPrintings } from './newest-printings.ts';
