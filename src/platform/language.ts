/** Content by BCP 47 tag. */
export type Localized = Record<string, string>;

/** A sentence in every language in which this program speaks to people. */
export interface Sentence {
  en: string;
  'zh-Hans': string;
}
export type Language = keyof Sentence;

/** Where nothing nearer is there. Also the last stop before a text's own source language. */
export const defaultLanguage: Language = 'en';

const likely = new Map<string, { language: string; script: string | undefined; maximal: string }>();
const facts = (tag: string) => {
  let known = likely.get(tag);
  if (!known) {
    const { language, script, baseName } = new Intl.Locale(tag).maximize();
    known = { language, script, maximal: baseName };
    if (likely.size < 10_000) likely.set(tag, known); // tags come from clients; memory stays bounded
  }
  return known;
};

/**
 * The available tag nearest to the one asked for: the same; the same in full (`zh-CN` is `zh-Hans-CN`), then with its
 * ends cut off; the same language and script; the same language; English; the source. Undefined only where nothing is
 * available.
 */
export function nearestLocale(asked: string, available: readonly string[], source?: string): string | undefined {
  if (available.includes(asked)) return asked;
  for (let cut = asked.lastIndexOf('-'); cut > 0; cut = asked.lastIndexOf('-', cut - 1)) {
    const shorter = asked.slice(0, cut);
    if (available.includes(shorter)) return shorter;
  }
  const wanted = facts(asked);
  return (
    available.find((tag) => facts(tag).maximal === wanted.maximal) ??
    available.find((tag) => facts(tag).language === wanted.language && facts(tag).script === wanted.script) ??
    available.find((tag) => facts(tag).language === wanted.language) ??
    (available.includes(defaultLanguage) ? defaultLanguage : undefined) ??
    (source !== undefined && available.includes(source) ? source : available[0])
  );
}

/** The value nearest to a language, with the tag that it has. */
export function nearest(asked: string, values: Localized, source?: string): { locale: string; value: string } | undefined {
  const locale = nearestLocale(asked, Object.keys(values), source);
  return locale === undefined ? undefined : { locale, value: values[locale]! };
}

const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Mend', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa', 'Yezi']);
/** The direction in which a language is written, by its likely script. */
export const directionOf = (tag: string): 'LTR' | 'RTL' => (rightToLeft.has(facts(tag).script ?? '') ? 'RTL' : 'LTR');

/** The language of ours that an `Accept-Language` header prefers. */
export function negotiateLanguage(header: string | undefined): Language {
  const wishes = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.map((p) => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1]).find((q) => q !== undefined);
      return { tag: tag.trim(), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ tag, quality }) => /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(tag) && quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { tag } of wishes) {
    try {
      const { language } = facts(tag);
      if (language === 'zh') return 'zh-Hans';
      if (language === 'en') return 'en';
    } catch {
      // not a language tag after all; the next wish counts
    }
  }
  return defaultLanguage;
}
