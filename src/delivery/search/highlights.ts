import type { SearchedPart } from '../../generated/schema.ts';
import { countryNames } from '../../platform/country.ts';
import { directionOf, type Localized, nearestLocale } from '../../platform/language.ts';
import { excerptOf, matchesIn, type Part } from '../../platform/words/matches.ts';
import type { AskedWord } from '../../platform/words/search-query.ts';
import { rowByKey } from '../rows-by-key.ts';

interface SearchedRow {
  id: string;
  sourceLocale: string;
  countries: string[];
  texts: { locale: string; title: string; summary: string | null; body: string | null }[];
  applicants: Localized[];
}

export interface Highlight {
  part: SearchedPart;
  locale: string;
  direction: 'LTR' | 'RTL';
  stretches: Part[];
}

export const searchedById = rowByKey<string, SearchedRow>(
  {
    name: 'searched-texts-of-cases',
    text: `
      select c.id, c.source_locale as "sourceLocale", c.countries,
        (select json_agg(json_build_object('locale', t.locale, 'title', t.title, 'summary', t.summary, 'body', t.body) order by t.locale)
          from case_texts t where t.case_id = c.id) as texts,
        coalesce((select json_agg(a.names order by a.position) from case_applicants a where a.case_id = c.id), '[]') as applicants
      from cases c where c.id = any ($1::uuid[])`,
  },
  ({ id }) => id,
);

const most = 4;
/** Longer texts are cut, in UTF-16 units. */
const longest = 240;

/** Where words were found: each part in the language asked for if they are there, else in the first other in which they are. */
export function highlightsOf({ sourceLocale, texts, applicants, countries }: SearchedRow, asked: readonly AskedWord[], locale: string): Highlight[] {
  if (asked.length === 0) return [];
  const spoken = texts.map((text) => text.locale);
  const inText = (part: SearchedPart, key: 'title' | 'summary' | 'body') =>
    highlightIn(part, Object.fromEntries(texts.map((text) => [text.locale, text[key] ?? ''])));
  const highlightIn = (part: SearchedPart, byLocale: Localized): Highlight[] => {
    const locales = Object.keys(byLocale);
    const nearest = nearestLocale(locale, locales, sourceLocale);
    for (const each of [...(nearest ? [nearest] : []), ...locales.filter((other) => other !== nearest)]) {
      const text = byLocale[each]!;
      const places = matchesIn(text, each, asked);
      if (places.length > 0) return [{ part, locale: each, direction: directionOf(each), stretches: excerptOf(text, places, longest) }];
    }
    return [];
  };
  return [
    ...inText('TITLE', 'title'),
    ...applicants.flatMap((names) => highlightIn('APPLICANT', names)),
    ...countries.flatMap((code) => highlightIn('COUNTRY', countryNames(code, spoken))),
    ...inText('SUMMARY', 'summary'),
    ...inText('BODY', 'body'),
  ].slice(0, most);
}
