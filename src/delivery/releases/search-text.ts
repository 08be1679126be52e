import { countryNames } from '../../platform/country.ts';
import { folded } from '../../platform/words/fold.ts';
import { type Indexed, searchVector } from '../../platform/words/search-vector.ts';
import type { CaseContent } from './release-content.ts';

type Searched = Pick<CaseContent, 'texts' | 'countries'> & { applicants: Pick<CaseContent['applicants'][number], 'names'>[] };

const inOneSpelling = (parts: readonly Indexed[]): string =>
  folded(
    parts
      .map(({ text }) => text)
      .filter(Boolean)
      .join('\n'),
  );

/** What is searched of a case: its words with their weights, and its whole text in one spelling: titles, an empty line, and all else. */
export function searchedOf({ texts, applicants, countries }: Searched): { words: string; text: string } {
  const titles = texts.map(({ locale, title }): Indexed => ({ locale, text: title, weight: 'A' }));
  const locales = texts.map(({ locale }) => locale);
  const named = [...applicants.map(({ names }) => names), ...countries.map((code) => countryNames(code, locales))];
  const others = [
    ...named.flatMap((names) => Object.entries(names).map(([locale, text]): Indexed => ({ locale, text, weight: 'B' }))),
    ...texts.map(({ locale, summary }): Indexed => ({ locale, text: summary ?? '', weight: 'C' })),
    ...texts.map(({ locale, body }): Indexed => ({ locale, text: body ?? '', weight: 'D' })),
  ];
  return { words: searchVector([...titles, ...others]), text: `${inOneSpelling(titles)}\n\n${inOneSpelling(others)}` };
}
