import type { TextOrigin, TranslationState } from '../../generated/schema.ts';
import type { HandedInText } from './case-texts.ts';

/** A version of a text in a language, as it is kept. */
export interface KeptVersion {
  translationId: string;
  version: number;
  text: string;
  origin: 'PERSON' | 'MACHINE';
  writtenById: string | null;
  writtenBy: string | null;
  engine: string | null;
  writtenAt: string;
  sourceLocale: string;
  sourceRevision: number;
  sourceText: string;
  checkedBy: string | null;
  checkedAt: string | null;
}

/** The last version of a text in a language, and the last that was checked: the same one, an earlier one, or none. */
export interface Kept {
  last: KeptVersion;
  checked: KeptVersion | null;
}

/** The source of a text as it counts. */
export interface Source {
  locale: string;
  text: string;
  /** Whether the editors have changed what was handed in. */
  isEdited: boolean;
}

/** How a text stands in a language. */
export interface Standing {
  text: string | null;
  state: TranslationState;
  origin: TextOrigin | null;
  isStale: boolean;
  /** What it was made from; null where nothing is there. */
  madeFrom: string | null;
}

/** What a release would say in a language. */
export interface Publishable {
  text: string;
  origin: TextOrigin;
  isStale: boolean;
  isChecked: boolean;
}

/**
 * What counts as the source: what was handed in, or what an editor made of exactly that and somebody else has checked. Once
 * the applicant hands in other words, an edited source of the earlier ones counts no more.
 */
export function sourceOf({ sourceLocale, texts }: HandedInText, kept: Kept | undefined): Source {
  const handedIn = texts[sourceLocale]!;
  const edited = kept?.checked;
  if (edited && edited.sourceText === handedIn && edited.text !== handedIn) return { locale: sourceLocale, text: edited.text, isEdited: true };
  return { locale: sourceLocale, text: handedIn, isEdited: false };
}

/** What a text in a language is made from: in the source's own language, from what was handed in. */
export const madeFromIn = (locale: string, handedIn: HandedInText, source: Source): string =>
  locale === source.locale ? handedIn.texts[source.locale]! : source.text;

export function standingOf(locale: string, handedIn: HandedInText, source: Source, kept: Kept | undefined): Standing {
  const from = madeFromIn(locale, handedIn, source);
  if (kept) {
    const { text, origin, sourceText, checkedAt } = kept.last;
    return { text, state: checkedAt ? 'CHECKED' : 'UNCHECKED', origin, isStale: sourceText !== from, madeFrom: sourceText };
  }
  const own = handedIn.texts[locale];
  if (own === undefined) return { text: null, state: 'MISSING', origin: null, isStale: false, madeFrom: null };
  const original = handedIn.texts[source.locale]!;
  return { text: own, state: 'AUTHOR', origin: 'AUTHOR', isStale: locale !== source.locale && original !== source.text, madeFrom: original };
}

/**
 * What becomes public: the last checked version; else what the applicant handed in; else, where the edition says so, what a machine
 * wrote. A checked version whose source has moved on gives way to what the applicant has handed in since.
 */
export function publishableOf(
  locale: string,
  handedIn: HandedInText,
  source: Source,
  kept: Kept | undefined,
  publishesUnchecked: boolean,
): Publishable | null {
  if (locale === source.locale) return { text: source.text, origin: 'AUTHOR', isStale: false, isChecked: true };
  const own = handedIn.texts[locale];
  const ownIsStale = handedIn.texts[source.locale] !== source.text;
  const checked = kept?.checked;
  if (checked) {
    const isStale = checked.sourceText !== source.text;
    if (!isStale || own === undefined || ownIsStale) return { text: checked.text, origin: checked.origin, isStale, isChecked: true };
  }
  if (own !== undefined) return { text: own, origin: 'AUTHOR', isStale: ownIsStale, isChecked: true };
  const last = kept?.last;
  if (publishesUnchecked && last?.origin === 'MACHINE')
    return { text: last.text, origin: 'MACHINE', isStale: last.sourceText !== source.text, isChecked: false };
  return null;
}

export interface Count {
  total: number;
  done: number;
  unchecked: number;
  stale: number;
  missing: number;
}

export function countOf(standings: readonly Pick<Standing, 'state' | 'isStale'>[]): Count {
  const count = { total: standings.length, done: 0, unchecked: 0, stale: 0, missing: 0 };
  for (const { state, isStale } of standings) {
    if (state === 'MISSING') count.missing++;
    else if (isStale) count.stale++;
    else if (state === 'UNCHECKED') count.unchecked++;
    else count.done++;
  }
  return count;
}
