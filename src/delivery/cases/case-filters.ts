import type { QueryCasesArgs } from '../../generated/schema.ts';
import { contentHash } from '../../platform/canonical-json.ts';
import { storable } from '../../platform/database/storable.ts';
import { allOf, longerRuns, readSearch } from '../search/read-search.ts';

export interface CaseFilters {
  edition: number | null;
  field: string | null;
  tier: string | null;
  /** Null where nothing is searched for: what finds the words, and patterns of the runs that stand in the text as they are. */
  found: { words: string; runs: string[] } | null;
}

export const filtersOf = ({ edition, field, tier, search }: QueryCasesArgs): CaseFilters => {
  const asked = readSearch(search ?? '');
  const words = allOf(asked);
  return {
    ...{ edition: edition ?? null, field: storable(field ?? null), tier: tier ?? null },
    found: words === null ? null : { words, runs: longerRuns(asked) },
  };
};

/** What a cursor of a list with these filters belongs to. */
export const cursorKind = (filters: CaseFilters): string => `cases ${contentHash(filters)}`;
