import type { Shelf } from '../shelf.ts';
import type { CaseFilters } from './case-filters.ts';
import { caseColumns, type CaseRow } from './case-row.ts';

export interface ListedCase extends CaseRow {
  year: number;
}

/** Where a page begins: behind this position of this edition. Positions are unique within an edition. */
export type CasePosition = [year: number, position: number];

const matches = `($2::text is null or c.field_key = $2) and ($3::text is null or c.tier = $3) and ($4::text[] is null or c.search_text like all ($4))`;

// From each edition at most a page is taken, in the order of its index; so the last page costs no more than the first.
const page = {
  name: 'page-of-cases',
  text: `
    select e.year, ${caseColumns('c')}
    from editions e cross join lateral (
      select * from cases c
      where c.edition_id = e.id and ${matches}
        and c.position > case when e.year = $5 then $6::int else -2147483648 end
      order by c.position limit $7
    ) c
    where ($1::int is null or e.year = $1) and ($5::int is null or e.year <= $5)
    order by e.year desc, c.position limit $7`,
};

const count = {
  name: 'count-of-cases',
  text: `select count(*) as total from cases c join editions e on e.id = c.edition_id where ($1::int is null or e.year = $1) and ${matches}`,
};

/** Cases in their public order: newest edition first, then as published. */
export const listCases = (shelf: Shelf, { edition, field, tier, patterns }: CaseFilters, after: CasePosition | null, limit: number) =>
  shelf.read<ListedCase>(page, edition, field, tier, patterns, after?.[0] ?? null, after?.[1] ?? null, limit);

export async function countCases(shelf: Shelf, { edition, field, tier, patterns }: CaseFilters): Promise<number> {
  const rows = await shelf.read<{ total: number }>(count, edition, field, tier, patterns);
  return rows[0]!.total;
}
