import type { QueryCasesArgs } from '../../generated/schema.ts';
import { contentHash } from '../../platform/canonical-json.ts';
import { searchPatterns } from '../search/search-patterns.ts';
import { storable } from '../../platform/database/storable.ts';

export interface CaseFilters {
  edition: number | null;
  field: string | null;
  tier: string | null;
  patterns: string[] | null;
}

export const filtersOf = ({ edition, field, tier, search }: QueryCasesArgs): CaseFilters => ({
  edition: edition ?? null,
  field: storable(field ?? null),
  tier: tier ?? null,
  patterns: searchPatterns(search)?.map((pattern) => storable(pattern)!) ?? null,
});

/** What a cursor of a list with these filters belongs to. */
export const cursorKind = (filters: CaseFilters): string => `cases ${contentHash(filters)}`;
