import type { EntityManager } from '@mikro-orm/postgresql';
import type { TextOrigin } from '../../generated/schema.ts';
import type { Localized } from '../../platform/language.ts';
import type { FrozenSubmission } from '../submissions/index.ts';
import { keyOf, keptTexts } from './case-queries.ts';
import { type FrozenTexts, type HandedInText, textsOf } from './case-texts.ts';
import { translationRulesOf } from './rules-queries.ts';
import { type Kept, type Publishable, publishableOf, sourceOf } from './text-standing.ts';

/** A case's text in one language, as a release has it. */
export interface ReleasedText {
  locale: string;
  title: string;
  summary: string | null;
  body: string | null;
  origin: TextOrigin;
  isStale: boolean;
  /** False for what a machine wrote and nobody has checked; left out where somebody has, or wrote it. */
  isChecked?: boolean;
}

/** What becomes public of a case's words: a text for each language that is whole, and what its pictures show. */
export interface ReleasedTexts {
  texts: ReleasedText[];
  /** What pictures show, by their asset. */
  alts: ReadonlyMap<string, Localized>;
  /** What videos and documents are called, by their asset. */
  captions: ReadonlyMap<string, Localized>;
  /** When the desk's version of a text in a language was written; undefined where there is none, because the applicant handed it in. */
  writtenAt(locale: string, unit: string): string | undefined;
}

/**
 * The words of cases as a release would publish them now, by submission: what was handed in, with its translations on top. Read as somebody
 * who may: an organizer who is tied to no case. A language is there once each of title, summary and body that the source has is publishable;
 * what happens to one language changes no other.
 */
export async function textsToRelease(
  em: EntityManager,
  editionId: string,
  frozen: readonly (Frozen & { submissionId: string })[],
): Promise<Map<string, ReleasedTexts>> {
  const { publishesUnchecked } = await translationRulesOf(em, editionId);
  const kept = await keptTexts(
    em,
    frozen.map(({ submissionId }) => submissionId),
  );
  return new Map(frozen.map((one) => [one.submissionId, releasedTexts(one, kept.get(one.submissionId) ?? new Map(), publishesUnchecked)]));
}

type Frozen = Pick<FrozenSubmission, 'sourceLocale'> & FrozenTexts;

/** Pure: the same words give the same texts. */
export function releasedTexts(frozen: Frozen, kept: ReadonlyMap<string, Kept>, publishesUnchecked: boolean): ReleasedTexts {
  const texts = textsOf(frozen, frozen.sourceLocale);
  const sources = new Map(texts.map((text) => [text.unit, sourceOf(text, kept.get(keyOf(text.sourceLocale, text.unit)))]));
  const publishable = (text: HandedInText, locale: string) =>
    publishableOf(locale, text, sources.get(text.unit)!, kept.get(keyOf(locale, text.unit)), publishesUnchecked);
  const whole = texts.filter(({ part }) => part !== 'ALT' && part !== 'CAPTION');
  const ofFiles = (wanted: HandedInText['part'], prefix: string) =>
    new Map(
      texts
        .filter(({ part }) => part === wanted)
        .map((text) => [text.unit.slice(prefix.length), saidOf(text, kept, (locale) => publishable(text, locale))]),
    );
  return {
    texts: languagesOf(frozen, kept).flatMap((locale): ReleasedText[] => {
      const isHandedIn = frozen.texts.some((text) => text.locale === locale && text.title !== '');
      const parts = new Map(whole.map((text) => [text.unit, publishable(text, locale)]));
      // a language of the applicant's is published as it was handed in; another one once all of it is there
      if (!isHandedIn && [...parts.values()].some((part) => part === null)) return [];
      const there = [...parts.values()].filter((part) => part !== null);
      const title = parts.get('title');
      if (!title) return [];
      return [
        {
          locale,
          title: title.text,
          summary: parts.get('summary')?.text ?? null,
          body: parts.get('body')?.text ?? null,
          origin: originOf(there),
          isStale: there.some(({ isStale }) => isStale),
          ...(there.some(({ isChecked }) => !isChecked) ? { isChecked: false } : {}),
        },
      ];
    }),
    alts: ofFiles('ALT', 'alt-'),
    captions: ofFiles('CAPTION', 'caption-'),
    writtenAt: (locale, unit) => {
      const version = kept.get(keyOf(locale, unit));
      return (version?.checked ?? version?.last)?.writtenAt;
    },
  };
}

/** The source first, then the applicant's other languages, then those that were translated into. */
function languagesOf({ sourceLocale, texts }: Frozen, kept: ReadonlyMap<string, Kept>): string[] {
  const translated = [...kept.keys()].map((key) => key.slice(0, key.indexOf(' '))).sort();
  return [...new Set([sourceLocale, ...texts.map(({ locale }) => locale), ...translated])];
}

/** A text is as much a machine's as its least of parts. */
function originOf(parts: readonly Publishable[]): Publishable['origin'] {
  if (parts.some(({ origin }) => origin === 'MACHINE')) return 'MACHINE';
  return parts.some(({ origin }) => origin === 'PERSON') ? 'PERSON' : 'AUTHOR';
}

function saidOf({ unit, texts }: HandedInText, kept: ReadonlyMap<string, Kept>, publishable: (locale: string) => Publishable | null): Localized {
  const translated = [...kept.keys()].filter((key) => key.endsWith(` ${unit}`)).map((key) => key.slice(0, key.indexOf(' ')));
  return Object.fromEntries(
    [...new Set([...Object.keys(texts), ...translated.sort()])].flatMap((locale) => {
      const text = publishable(locale)?.text;
      return text === undefined ? [] : [[locale, text]];
    }),
  );
}
