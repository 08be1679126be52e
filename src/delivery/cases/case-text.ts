import { LRUCache } from 'lru-cache';
import type { TextOrigin } from '../../generated/schema.ts';
import { directionOf, nearestLocale } from '../../platform/language.ts';
import type { CaseRow, TextRow } from './case-row.ts';

/** A case's text as it is served for one language asked for. */
export interface ServedText {
  caseId: string;
  requestedLocale: string;
  locale: string;
  isFallback: boolean;
  isStale: boolean;
  isChecked: boolean;
  direction: 'LTR' | 'RTL';
  origin: TextOrigin;
  title: string;
  summary: string | null;
  /** Where it was read along. */
  body?: string | null;
}

interface Choice {
  locale: string;
  isFallback: boolean;
}

// a list asks the same question once per case
const choices = new LRUCache<string, Choice>({ max: 5_000 });

function choose(asked: string, available: readonly string[], source: string): Choice | undefined {
  const question = `${asked} ${source} ${available.join()}`;
  const known = choices.get(question);
  if (known) return known;
  const locale = nearestLocale(asked, available, source);
  if (locale === undefined) return undefined;
  const choice = { locale, isFallback: !isSameLanguage(asked, locale) };
  choices.set(question, choice);
  return choice;
}

/** Whether what is served is what was asked for: `zh-Hans` is for `zh-CN`, and `en` for `en-GB`; `pt-BR` is not for `pt-PT`. */
export function isSameLanguage(asked: string, served: string): boolean {
  if (asked === served) return true;
  const [a, s] = [new Intl.Locale(asked).maximize(), new Intl.Locale(served).maximize()];
  const regionMatters = new Intl.Locale(served).region !== undefined;
  return a.language === s.language && a.script === s.script && (!regionMatters || a.region === s.region);
}

/** The text nearest to a language. Undefined only where a case has no text at all, which no release lets happen. */
export function textIn(asked: string, { id, sourceLocale }: CaseRow, texts: readonly TextRow[]): ServedText | undefined {
  const choice = choose(
    asked,
    texts.map((text) => text.locale),
    sourceLocale,
  );
  const text = choice && texts.find(({ locale }) => locale === choice.locale);
  return text && { ...text, caseId: id, requestedLocale: asked, isFallback: choice.isFallback, direction: directionOf(text.locale) };
}
