export { openMachine } from './machine/open-machine.ts';
export { translateByMachineJob, translateByMachineTask, translateLeftOver } from './machine/translate-by-machine.job.ts';
export type { MachineAtHand } from './translations-context.ts';
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
