import type { CaseTier } from '../../generated/schema.ts';

/** The forms in which a feed is written, by the last part of its address. */
export const feedForms = { 'atom.xml': 'ATOM', 'rss.xml': 'RSS', 'feed.json': 'JSON_FEED', 'ninjs.json': 'NINJS' } as const;
export type FeedForm = (typeof feedForms)[keyof typeof feedForms];

/** What a feed's address asks for. */
export interface FeedAsked {
  year: number;
  locale: string;
  form: FeedForm;
  field: string | null;
  tier: CaseTier | null;
  /** A sealed place in the feed: what stands behind it. Null for the newest. */
  before: string | null;
}

interface Parts {
  year: string;
  locale: string;
  file: string;
}

const longestLocale = 35;

/** Undefined for what is no address of a feed: unknown forms and arguments, what is said twice, tags that are no language. */
export function askedBy({ year, locale, file }: Parts, query: Record<string, unknown>): FeedAsked | undefined {
  const form = Object.hasOwn(feedForms, file) ? feedForms[file as keyof typeof feedForms] : undefined;
  const tag = canonicalLocale(locale);
  const { field = null, tier = null, before = null, ...unknown } = query;
  if (!form || !/^2\d{3}$/.test(year) || tag === undefined || Object.keys(unknown).length > 0) return undefined;
  if (field !== null && !(typeof field === 'string' && /^[A-Z][A-Z0-9_]{0,59}$/.test(field))) return undefined;
  if (tier !== null && tier !== 'OUTSTANDING' && tier !== 'COLLECTION') return undefined;
  if (before !== null && typeof before !== 'string') return undefined;
  return { year: Number(year), locale: tag, form, field: field as string | null, tier: tier as CaseTier | null, before };
}

/** A language tag as BCP 47 spells it; undefined for what is none. */
export function canonicalLocale(tag: string): string | undefined {
  if (tag.length > longestLocale) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** The one address of a feed, below the program's own. */
export function pathOf({ year, locale, form, field, tier, before }: FeedAsked): string {
  const file = Object.entries(feedForms).find(([, value]) => value === form)![0];
  const query = new URLSearchParams(Object.entries({ field, tier, before }).filter((one): one is [string, string] => one[1] !== null)).toString();
  return `/feeds/${year}/${locale}/${file}${query === '' ? '' : `?${query}`}`;
}
