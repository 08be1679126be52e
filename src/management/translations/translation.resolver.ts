import { Args, Ctx, Resolver, Root } from 'type-graphql';
import {
  type CheckTranslationPayload,
  type Glossary,
  type GlossaryHit,
  type ImportTranslationsPayload,
  type LimitTranslatorPayload,
  type MachineTranslation,
  type MovedParagraph,
  MutationCheckTranslationArgs,
  MutationImportTranslationsArgs,
  MutationLimitTranslatorArgs,
  MutationRequestMachineTranslationArgs,
  MutationSaveTranslationArgs,
  MutationSetGlossaryArgs,
  MutationSetTranslationRulesArgs,
  on,
  type Parents,
  type RequestMachineTranslationPayload,
  type SaveTranslationPayload,
  type SetGlossaryPayload,
  type SetTranslationRulesPayload,
  TranslationCase,
  TranslationCaseSheetArgs,
  TranslationDesk,
  TranslationDeskCaseArgs,
  TranslationDeskCasesArgs,
  TranslationDeskGlossaryArgs,
  TranslationDeskXliffArgs,
  type TranslationProgress,
  TranslationSheet,
  TranslationText,
  type TranslationVersion,
  Viewer,
  ViewerTranslationDeskArgs,
} from '../../generated/schema.ts';
import { problems } from '../../platform/graph/refusal.ts';
import { type Desk, type Signed, signedIn } from '../identity/index.ts';
import { checkTranslation } from './check-translation.ts';
import { requestsOf } from './machine/machine-requests.ts';
import { requestMachineTranslation } from './machine/request-machine-translation.ts';
import { limitTranslator } from './limit-translator.ts';
import { glossaryOf, limitsOf, type LimitView } from './rules-queries.ts';
import { saveTranslation } from './save-translation.ts';
import { setGlossary } from './set-glossary.ts';
import { setTranslationRules } from './set-translation-rules.ts';
import { glossaryIn, historyOf, movedIn, type StandingView, type TextView } from './text-views.ts';
import {
  againstTermsIn,
  caseAt,
  type CaseView,
  type DeskOfTranslation,
  pageOfCases,
  progressOf,
  sheetOf,
  type SheetView,
  standingsOf,
  translationDesk,
} from './translation-desk.ts';
import type { TranslationsContext } from './translations-context.ts';
import { exportXliff } from './xliff/export-xliff.ts';
import { importTranslations } from './xliff/import-translations.ts';

@Resolver(() => Viewer)
export class ViewerTranslationsResolver {
  @on.Viewer.translationDesk()
  translationDesk(
    @Root() desk: Desk,
    @Args(() => ViewerTranslationDeskArgs) { edition }: ViewerTranslationDeskArgs,
  ): Promise<DeskOfTranslation | null> {
    return translationDesk(desk, edition);
  }
}

@Resolver(() => TranslationDesk)
export class TranslationDeskResolver {
  @on.TranslationDesk.hasMachine()
  hasMachine(@Root() _: DeskOfTranslation, @Ctx() { translation }: TranslationsContext): boolean {
    return translation.machine !== null;
  }

  @on.TranslationDesk.xliff()
  xliff(@Root() at: DeskOfTranslation, @Args(() => TranslationDeskXliffArgs) asked: TranslationDeskXliffArgs): Promise<string | null> {
    return exportXliff(at, asked);
  }

  @on.TranslationDesk.cases()
  cases(
    @Root() at: DeskOfTranslation,
    @Args(() => TranslationDeskCasesArgs) asked: TranslationDeskCasesArgs,
    @Ctx() { cursorSecret }: TranslationsContext,
  ): Promise<Parents['TranslationCaseConnection']> {
    return pageOfCases(at, cursorSecret, asked);
  }

  @on.TranslationDesk.case()
  case(@Root() at: DeskOfTranslation, @Args(() => TranslationDeskCaseArgs) { id }: TranslationDeskCaseArgs): Promise<CaseView | null> {
    return caseAt(at, id);
  }

  @on.TranslationDesk.progress()
  progress(@Root() at: DeskOfTranslation): Promise<TranslationProgress[]> {
    return progressOf(at);
  }

  @on.TranslationDesk.glossary()
  glossary(
    @Root() { desk, editionId }: DeskOfTranslation,
    @Args(() => TranslationDeskGlossaryArgs) { from, to }: TranslationDeskGlossaryArgs,
  ): Promise<Glossary> {
    return glossaryOf(desk.em, editionId, from, to);
  }

  @on.TranslationDesk.limits()
  async limits(@Root() { desk, editionId, isEditor }: DeskOfTranslation): Promise<LimitView[] | null> {
    return isEditor ? await limitsOf(desk.em, editionId) : null;
  }
}

@Resolver(() => TranslationCase)
export class TranslationCaseResolver {
  @on.TranslationCase.standings()
  standings(@Root() view: CaseView): StandingView[] {
    return standingsOf(view);
  }

  @on.TranslationCase.sheet()
  sheet(@Root() view: CaseView, @Args(() => TranslationCaseSheetArgs) { language }: TranslationCaseSheetArgs): SheetView {
    return sheetOf(view, language);
  }
}

@Resolver(() => TranslationSheet)
export class TranslationSheetResolver {
  @on.TranslationSheet.againstTerms()
  againstTerms(@Root() sheet: SheetView): Promise<number> {
    return againstTermsIn(sheet);
  }

  @on.TranslationSheet.machine()
  async machine(@Root() { desk, caseId, language }: SheetView): Promise<MachineTranslation | null> {
    return (await requestsOf(desk.em, [caseId], language))[0] ?? null;
  }
}

@Resolver(() => TranslationText)
export class TranslationTextResolver {
  @on.TranslationText.moved()
  moved(@Root() text: TextView): MovedParagraph[] {
    return movedIn(text);
  }

  @on.TranslationText.glossary()
  glossary(@Root() text: TextView): Promise<GlossaryHit[]> {
    return glossaryIn(text);
  }

  @on.TranslationText.versions()
  versions(@Root() text: TextView): Promise<TranslationVersion[]> {
    return historyOf(text);
  }
}

@Resolver()
export class TranslationMutationsResolver {
  @on.Mutation.saveTranslation()
  async saveTranslation(
    @Args(() => MutationSaveTranslationArgs) { input }: MutationSaveTranslationArgs,
    @Ctx() signed: Signed,
  ): Promise<SaveTranslationPayload> {
    const { text, conflict, refusals } = await saveTranslation(signedIn(signed), input);
    return { text, conflict, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.checkTranslation()
  async checkTranslation(
    @Args(() => MutationCheckTranslationArgs) { input }: MutationCheckTranslationArgs,
    @Ctx() signed: Signed,
  ): Promise<CheckTranslationPayload> {
    const { done, refusals } = await checkTranslation(signedIn(signed), input);
    return { sheet: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.requestMachineTranslation()
  async requestMachineTranslation(
    @Args(() => MutationRequestMachineTranslationArgs) { input }: MutationRequestMachineTranslationArgs,
    @Ctx() signed: TranslationsContext,
  ): Promise<RequestMachineTranslationPayload> {
    const { done, refusals } = await requestMachineTranslation(signedIn(signed), signed.translation, input);
    return { requests: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.importTranslations()
  async importTranslations(
    @Args(() => MutationImportTranslationsArgs) { input }: MutationImportTranslationsArgs,
    @Ctx() signed: Signed,
  ): Promise<ImportTranslationsPayload> {
    const { done, refusals } = await importTranslations(signedIn(signed), input);
    const units = done?.units.map(({ refusals, ...unit }) => ({ ...unit, problems: problems(refusals, signed.language) }));
    return { units: units ?? null, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.setGlossary()
  async setGlossary(@Args(() => MutationSetGlossaryArgs) { input }: MutationSetGlossaryArgs, @Ctx() signed: Signed): Promise<SetGlossaryPayload> {
    const { glossary, conflict, refusals } = await setGlossary(signedIn(signed), input);
    return { glossary, conflict, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.setTranslationRules()
  async setTranslationRules(
    @Args(() => MutationSetTranslationRulesArgs) { input }: MutationSetTranslationRulesArgs,
    @Ctx() signed: Signed,
  ): Promise<SetTranslationRulesPayload> {
    const { rules, conflict, refusals } = await setTranslationRules(signedIn(signed), input);
    return { rules, conflict, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.limitTranslator()
  async limitTranslator(
    @Args(() => MutationLimitTranslatorArgs) { input }: MutationLimitTranslatorArgs,
    @Ctx() signed: Signed,
  ): Promise<LimitTranslatorPayload> {
    const { done, refusals } = await limitTranslator(signedIn(signed), input);
    return { limits: done, problems: problems(refusals, signed.language) };
  }
}
