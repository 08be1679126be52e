import { checkPageSize } from '../../platform/graph/page-size.ts';
import { storable } from '../../platform/database/storable.ts';
import { atRevision, type Shelf, type Statement } from '../shelf.ts';

export interface CountryPairRow {
  codes: [string, string];
  caseCount: number;
}

const pairs: Statement = {
  name: 'country-pairs',
  text: `
    select array[one.code, other.code] as codes, count(*)::int as "caseCount", ${atRevision}
    from cases c join editions e on e.id = c.edition_id
      cross join lateral (select distinct code from unnest(c.countries) u (code)) one
      cross join lateral (select distinct code from unnest(c.countries) u (code)) other
    where one.code < other.code and ($1::int is null or e.year = $1) and ($2::text is null or $2 in (one.code, other.code))
    group by one.code, other.code order by count(*) desc, one.code, other.code limit $3`,
  isWhole: true,
};

/** Which countries and regions meet in cases, and how often. */
export function countryPairs(shelf: Shelf, asked: { edition?: number | null; country?: string | null; first: number }): Promise<CountryPairRow[]> {
  checkPageSize(asked.first);
  return shelf.read<CountryPairRow>(pairs, asked.edition ?? null, storable(asked.country ?? null)?.toUpperCase() ?? null, asked.first);
}
