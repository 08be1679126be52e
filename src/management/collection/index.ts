export { arrangeBook, findingsOf } from './book/book.ts';
export { bookLocales } from './book/book-locales.ts';
export { composeBook, GlyphsMissing } from './book/compose-book.ts';
export { proofImprint } from './book/imprint.ts';
