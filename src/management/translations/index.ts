export { type ReleasedTexts, textsToRelease } from './released-texts.ts';
export {
  TranslationCaseResolver,
  TranslationDeskResolver,
  TranslationMutationsResolver,
  TranslationSheetResolver,
  TranslationTextResolver,
  ViewerTranslationsResolver,
} from './translation.resolver.ts';
export { translationsRights } from './translations-rights.ts';
