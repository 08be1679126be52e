export { closingInWords } from './closing-in-words.ts';
export { letterNotices } from './letter-notices.ts';
export { EditionDeskLettersResolver, LettersResolver, NoticeBatchResolver } from './letter.resolver.ts';
export { lettersRights } from './letters-rights.ts';
