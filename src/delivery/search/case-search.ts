import type { QuerySearchCasesArgs } from '../../generated/schema.ts';
import { contentHash } from '../../platform/canonical-json.ts';
import { badInput } from '../../platform/graph/faults.ts';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import { folded } from '../../platform/words/fold.ts';
import { type AskedWord, queryOf } from '../../platform/words/search-query.ts';
import { storable } from '../../platform/database/storable.ts';
import { allOf, containing, longerRuns, readSearch } from './read-search.ts';

const mostChoices = 50;

/** What is searched for, and what it is narrowed to; null where a list does not narrow. */
export interface CaseSearch {
  words: AskedWord[];
  editions: number[] | null;
  fields: string[] | null;
  tiers: string[] | null;
  kinds: string[] | null;
  countries: string[] | null;
  organizations: string[] | null;
  /** Countries and regions that all take part. */
  together: string[] | null;
  /** What `score` looks for in titles as it stands. */
  whole: string;
}

/** Reads what was asked for. Throws where there is more of it than a search takes. */
export function caseSearchOf({ search, filter }: Pick<QuerySearchCasesArgs, 'search' | 'filter'>): CaseSearch {
  const words = readSearch(search);
  const list = <T>(name: string, values: readonly T[] | null | undefined): T[] | null => {
    if (values && values.length > mostChoices) throw badInput(`"${name}" takes up to ${mostChoices} values; this one has ${values.length}.`);
    return values ? [...new Set(values)] : null;
  };
  const texts = (name: string, values: readonly string[] | null | undefined) => list(name, values)?.map((value) => storable(value)!) ?? null;
  const codes = (name: string, values: readonly string[] | null | undefined) => texts(name, values)?.map((code) => code.toUpperCase()) ?? null;
  return {
    words,
    editions: list('editions', filter?.editions),
    fields: texts('fields', filter?.fields),
    tiers: list('tiers', filter?.tiers),
    kinds: texts('kinds', filter?.kinds),
    countries: codes('countries', filter?.countries),
    organizations: list('organizations', filter?.organizations)?.filter(isUuid) ?? null,
    together: codes('countriesTogether', filter?.countriesTogether),
    whole: folded(storable(search)!).trim().replaceAll(/\s+/g, ' '),
  };
}

/** What a cursor of a search belongs to. */
export const searchCursorKind = ({ words, whole, ...filter }: CaseSearch): string =>
  `search ${contentHash({ ...filter, words: words.map(({ text }) => text), whole })}`;

/** The parameters of the statements that search, `$1` to `$13`, in their order. */
export function searchValues({ words, whole, editions, fields, tiers, kinds, countries, organizations, together }: CaseSearch): unknown[] {
  return [
    allOf(words),
    words.map((word) => queryOf(word, 'A')),
    words.map((word) => queryOf(word, 'B')),
    words.map((word) => queryOf(word, 'C')),
    longerRuns(words),
    words.length === 0 ? null : containing(whole),
    ...[editions, fields, tiers, kinds, countries, organizations, together],
  ];
}
