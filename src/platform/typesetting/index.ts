export { families } from './fonts.ts';
export { missingGlyphs } from './missing-glyphs.ts';
export { CannotTypeset, typeset, type TypesetDocument } from './typeset.ts';
