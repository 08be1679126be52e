import type { QueryCasesArgs } from '../../generated/schema.ts';
import { contentHash } from '../../platform/canonical-json.ts';
import { searchPatterns } from '../search/search-patterns.ts';

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

/** PostgreSQL takes no NUL in a text, and JSON's canonical form no half of a character; a noncharacter instead occurs nowhere either. */
export const storable = (text: string | null): string | null => text?.replaceAll(/\0|\p{Surrogate}/gu, '\uFFFF') ?? null;
