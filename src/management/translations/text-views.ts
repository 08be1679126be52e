import type { CasePart, GlossaryHit, MovedParagraph, SourceText, TextOrigin, TranslationState, TranslationVersion } from '../../generated/schema.ts';
import { directionOf } from '../../platform/language.ts';
import type { Desk } from '../identity/index.ts';
import { type CaseTexts, keyOf, versionsOf } from './case-queries.ts';
import { type HandedInText, hashOfSource } from './case-texts.ts';
import { hitsOf, type Term } from './glossary-rules.ts';
import { movedBetween } from './moved.ts';
import { termsInto } from './rules-queries.ts';
import { countOf, madeFromIn, publishableOf, type Standing, standingOf } from './text-standing.ts';

/** A text of a case beside its source, for one language. What takes longer is found when it is asked for. */
export interface TextView {
  unit: string;
  part: CasePart;
  source: SourceText;
  text: string | null;
  state: TranslationState;
  origin: TextOrigin | null;
  version: number;
  isStale: boolean;
  madeFrom: string | null;
  writtenBy: string | null;
  isOwn: boolean;
  checkedBy: string | null;
  isPublishable: boolean;
  /** What it stands on, for what is asked for later. */
  of: { desk: Desk; editionId: string; locale: string; translationId: string | null };
}

export function textViewOf(desk: Desk, of: CaseTexts, handedIn: HandedInText, locale: string, publishesUnchecked: boolean): TextView {
  const { unit, part } = handedIn;
  const kept = of.kept.get(keyOf(locale, unit));
  const source = of.sources.get(unit)!;
  const from = madeFromIn(locale, handedIn, source);
  return {
    unit,
    part,
    source: {
      locale: source.locale,
      direction: directionOf(source.locale),
      text: from,
      revision: of.revision,
      isEdited: source.isEdited && locale !== source.locale,
      hash: hashOfSource(source.locale, from),
    },
    ...standingOf(locale, handedIn, source, kept),
    version: kept?.last.version ?? 0,
    writtenBy: kept?.last.writtenBy ?? null,
    isOwn: kept?.last.writtenById === desk.person.id,
    checkedBy: kept?.last.checkedBy ?? null,
    isPublishable: publishableOf(locale, handedIn, source, kept, publishesUnchecked) !== null,
    of: { desk, editionId: of.editionId, locale, translationId: kept?.last.translationId ?? null },
  };
}

export const movedIn = ({ isStale, madeFrom, source }: TextView): MovedParagraph[] =>
  isStale && madeFrom !== null ? movedBetween(madeFrom, source.text) : [];

export async function glossaryIn({ source, text, of }: TextView): Promise<GlossaryHit[]> {
  if (source.locale === of.locale) return [];
  const terms = await termsInto(of.desk, of.editionId, of.locale);
  return hitsOf(terms.get(source.locale) ?? [], source, { locale: of.locale, text });
}

/** How many of a case's texts in a language go against its terms, which lie by the language of the source. */
export const againstTerms = (texts: readonly TextView[], locale: string, terms: ReadonlyMap<string, readonly Term[]>): number =>
  texts.filter(
    ({ source, text }) =>
      source.locale !== locale &&
      text !== null &&
      hitsOf(terms.get(source.locale) ?? [], source, { locale, text }).some(({ verdict }) => verdict !== 'USED'),
  ).length;

export async function historyOf({ of }: TextView): Promise<TranslationVersion[]> {
  return of.translationId === null ? [] : ((await versionsOf(of.desk.em, of.translationId)) as unknown as TranslationVersion[]);
}

/** The texts that a release waits for: those of the files come along where they are there. */
const isWhole = ({ part }: Pick<HandedInText, 'part'>): boolean => part !== 'ALT' && part !== 'CAPTION';

export interface StandingView {
  language: string;
  count: ReturnType<typeof countOf>;
  isPublishable: boolean;
}

export function standingIn(of: CaseTexts, locale: string, publishesUnchecked: boolean): StandingView {
  const standings: Standing[] = [];
  let isPublishable = true;
  for (const text of of.texts) {
    const [kept, source] = [of.kept.get(keyOf(locale, text.unit)), of.sources.get(text.unit)!];
    standings.push(standingOf(locale, text, source, kept));
    if (isWhole(text) && publishableOf(locale, text, source, kept, publishesUnchecked) === null) isPublishable = false;
  }
  return { language: locale, count: countOf(standings), isPublishable };
}
