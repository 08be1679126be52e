import type { LocalizedString, TranslationProgress, TranslationRules } from '../../generated/schema.ts';
import { openCursor, sealCursor } from '../../platform/graph/cursor.ts';
import { badInput } from '../../platform/graph/faults.ts';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import { checkPageSize } from '../../platform/graph/page-size.ts';
import { directionOf } from '../../platform/language.ts';
import { noteReads } from '../audit/index.ts';
import { editionOfYear } from '../editions/index.ts';
import { type Desk, holds } from '../identity/index.ts';
import { type CaseTexts, casesToTranslate } from './case-queries.ts';
import { ownLanguages, termsInto, translationRulesOf } from './rules-queries.ts';
import { countOf } from './text-standing.ts';
import { againstTerms, standingIn, type StandingView, type TextView, textViewOf } from './text-views.ts';

/** Somebody at an edition's translation desk. Whoever holds this has been let in. */
export interface DeskOfTranslation {
  desk: Desk;
  editionId: string;
  edition: number;
  isEditor: boolean;
  ownLanguages: string[] | null;
  rules: TranslationRules;
}

export interface CaseView {
  at: DeskOfTranslation;
  of: CaseTexts;
  id: string;
  field: string;
  title: string;
  titles: LocalizedString[];
  sourceLocale: string;
}

export interface SheetView {
  editionId: string;
  caseId: string;
  language: string;
  direction: 'LTR' | 'RTL';
  mayWrite: boolean;
  texts: TextView[];
  standing: StandingView;
  desk: Desk;
}

/** Null for a year without an edition, and for everybody but its translators and organizers; for those tied to a case of it, until the results are public. */
export async function translationDesk(desk: Desk, year: number): Promise<DeskOfTranslation | null> {
  const isEditor = holds(desk, 'ORGANIZER', { editionYear: year });
  if (!isEditor && !desk.grants.some(({ role, editionYear }) => role === 'TRANSLATOR' && (editionYear === null || editionYear === year))) return null;
  const edition = await editionOfYear(desk.em, year);
  const [seat] = await desk.em.execute<[{ isOpen: boolean }]>('select coalesce(?::uuid = any (translated_editions()), false) as "isOpen"', [
    edition?.id ?? null,
  ]);
  if (!edition || !seat.isOpen) return null;
  return {
    desk,
    editionId: edition.id,
    edition: year,
    isEditor,
    ownLanguages: isEditor ? null : await ownLanguages(desk.em, edition.id, desk.person.id),
    rules: await translationRulesOf(desk.em, edition.id),
  };
}

/** Whether somebody writes and checks in a language; what is said in the source's own is edited, and editors do that. */
export const mayWriteIn = (at: Pick<DeskOfTranslation, 'isEditor' | 'ownLanguages'>, language: string, sourceLocale: string): boolean =>
  at.isEditor || (language !== sourceLocale && (at.ownLanguages === null || at.ownLanguages.includes(language)));

const titlesOf = ({ texts, sourceLocale }: CaseTexts): LocalizedString[] =>
  Object.entries(texts.find(({ unit }) => unit === 'title')?.texts ?? {})
    .map(([locale, value]) => ({ locale, value }))
    .sort((one, other) => Number(other.locale === sourceLocale) - Number(one.locale === sourceLocale));

const viewOf = (at: DeskOfTranslation, of: CaseTexts): CaseView => ({
  ...{ at, of, id: of.id, field: of.field, sourceLocale: of.sourceLocale },
  title: of.sources.get('title')?.text ?? '',
  titles: titlesOf(of),
});

// The read names the edition, not the cases: who is tied to one may look through the audit, where their ids would tell what was selected.
export const noteReading = ({ desk, editionId, edition }: DeskOfTranslation) =>
  noteReads(desk, [{ type: 'translations', id: editionId, editionYear: edition }]);

/** One of the cases; null for whatever else there is. */
export async function caseAt(at: DeskOfTranslation, id: string): Promise<CaseView | null> {
  const [of] = isUuid(id) ? await casesToTranslate(at.desk.em, { ids: [id] }) : [];
  if (!of || of.editionId !== at.editionId) return null;
  noteReading(at);
  return viewOf(at, of);
}

export function sheetOf({ at, of }: CaseView, language: string): SheetView {
  return {
    editionId: at.editionId,
    caseId: of.id,
    language,
    direction: directionOf(language),
    mayWrite: mayWriteIn(at, language, of.sourceLocale),
    texts: of.texts.map((text) => textViewOf(at.desk, of, text, language, at.rules.publishesUnchecked)),
    standing: standingIn(of, language, at.rules.publishesUnchecked),
    desk: at.desk,
  };
}

export const againstTermsIn = async ({ desk, editionId, language, texts }: SheetView): Promise<number> =>
  againstTerms(texts, language, await termsInto(desk, editionId, language));

export const standingsOf = ({ at, of }: CaseView): StandingView[] =>
  at.rules.languages.filter((language) => language !== of.sourceLocale).map((language) => standingIn(of, language, at.rules.publishesUnchecked));

export interface CasesAsked {
  field?: string | null;
  language?: string | null;
  isOpen?: boolean | null;
  isAgainstTerms?: boolean | null;
  first: number;
  after?: string | null;
}

/** A page of the cases, by their random ids. */
export async function pageOfCases(at: DeskOfTranslation, secret: Buffer, asked: CasesAsked) {
  const { field = null, language = null, isOpen = null, isAgainstTerms = null, first } = asked;
  checkPageSize(first);
  if (isOpen !== null && language === null) throw badInput('"isOpen" needs a "language" to look for.');
  if (isAgainstTerms !== null && language === null) throw badInput('"isAgainstTerms" needs a "language" to look for.');
  const kind = `translations ${at.editionId} ${field} ${language} ${isOpen} ${isAgainstTerms}`;
  const after = asked.after ?? null;
  const position = after === null ? null : openCursor(secret, kind, after)?.[0];
  if (position === undefined) throw badInput('"after" is not a cursor of this list. Take one from its edges or its pageInfo.');
  noteReading(at);
  const terms = isAgainstTerms === null ? null : await termsInto(at.desk, at.editionId, language!);
  const isAgainst = (of: CaseTexts) => againstTerms(sheetOf(viewOf(at, of), language!).texts, language!, terms!) > 0;
  const all = (await casesToTranslate(at.desk.em, { editionId: at.editionId })).filter(
    (of) =>
      (field === null || of.field === field) &&
      (isOpen === null || isOpenIn(of, language!) === isOpen) &&
      (terms === null || isAgainst(of) === isAgainstTerms),
  );
  const rest = all.filter(({ id }) => position === null || id > String(position));
  const edges = rest.slice(0, first).map((of) => ({ cursor: sealCursor(secret, kind, [of.id]), node: viewOf(at, of) }));
  return { edges, pageInfo: { hasNextPage: rest.length > first, endCursor: edges.at(-1)?.cursor ?? null }, totalCount: all.length };
}

function isOpenIn(of: CaseTexts, language: string): boolean {
  const { total, done } = standingIn(of, language, false).count;
  return done < total;
}

/** How far the edition is, by language and field. Fields without a case are left out. */
export async function progressOf(at: DeskOfTranslation): Promise<TranslationProgress[]> {
  noteReading(at);
  const cases = await casesToTranslate(at.desk.em, { editionId: at.editionId });
  const byField = [...Map.groupBy(cases, ({ field }) => field)].sort(([a], [b]) => (a < b ? -1 : 1));
  return at.rules.languages.flatMap((language) =>
    byField.flatMap(([field, ofField]) => {
      const standings = ofField
        .filter(({ sourceLocale }) => sourceLocale !== language)
        .map((of) => standingIn(of, language, at.rules.publishesUnchecked));
      if (standings.length === 0) return [];
      const count = countOf([]);
      for (const standing of standings) for (const name of Object.keys(count) as (keyof typeof count)[]) count[name] += standing.count[name];
      return [{ language, field, cases: standings.length, publishable: standings.filter(({ isPublishable }) => isPublishable).length, count }];
    }),
  );
}
