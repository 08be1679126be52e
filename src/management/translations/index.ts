export { openMachine } from './machine/open-machine.ts';
export { translateByMachineJob, translateByMachineTask, translateLeftOver } from './machine/translate-by-machine.job.ts';
export type { MachineAtHand } from './translations-context.ts';
export { casesAtTheDesk } from './case-queries.ts';
export { type PreparedTexts, withPreparedTexts } from './prepared-words.ts';
export { type ReleasedTexts, textsToRelease } from './released-texts.ts';
export {
  TranslationCaseResolver,
  TranslationDeskResolver,
  TranslationMutationsResolver,
  TranslationSheetResolver,
  TranslationTextResolver,
  ViewerTranslationsResolver,
} from './translation.resolver.ts';
export { setGlossary } from './set-glossary.ts';
export { setTranslationRules } from './set-translation-rules.ts';
export { longestText } from './translation-rules.ts';
export { translationDesk } from './translation-desk.ts';
export { type WordsInPublic, wordsInPublic, type WordsPlace } from './words-in-public.ts';
export { translationsRights } from './translations-rights.ts';
