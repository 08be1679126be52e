import type { Selection } from '../../platform/graph/selected.ts';
import { atRevision, type Shelf, type Statement } from '../shelf.ts';
import type { CaseFilters } from './case-filters.ts';
import { caseIn, partsIn, type WithCase } from './case-parts.ts';
import type { CaseRow } from './case-row.ts';

interface Listed {
  year: number;
  /** How many match in all, where that was asked for. */
  total?: number;
}
export type ListedCase = CaseRow & Listed;

/** Where a page begins: behind this position of this edition. Positions are unique within an edition. */
export type CasePosition = [year: number, position: number];

export interface PageAsked {
  after: CasePosition | null;
  limit: number;
  /** What is asked of the list and of its cases. */
  selection: Selection | undefined;
}

/** The conditions that filters come to, as text with the numbers of their parameters. */
function conditionsOf({ edition, field, tier, found }: CaseFilters, first: number) {
  const values: unknown[] = [];
  const number = (value: unknown) => `$${first + values.push(value) - 1}`;
  const ofEdition = edition === null ? '' : `and e.year = ${number(edition)}::int`;
  const ofCase = [
    field === null ? '' : `and c.field_key = ${number(field)}::text`,
    tier === null ? '' : `and c.tier = ${number(tier)}::text`,
    found === null ? '' : `and c.search_words @@ ${number(found.words)}::tsquery and c.search_text like all (${number(found.runs)}::text[])`,
  ].join(' ');
  const key = [edition, field, tier, found].map((value) => (value === null ? '0' : '1')).join('');
  return { key, values, ofEdition, ofCase };
}

const counted = (where: { ofEdition: string; ofCase: string }) =>
  `select count(*) from cases c ${where.ofEdition && 'join editions e on e.id = c.edition_id'} where true ${where.ofEdition} ${where.ofCase}`;

/** Cases in their public order, newest edition first, then as published; with all that is selected of them, in one statement. */
export async function listCases(shelf: Shelf, filters: CaseFilters, { after, limit, selection }: PageAsked): Promise<ListedCase[]> {
  const parts = partsIn(selection);
  const total = selection?.has('CaseConnection.totalCount') ?? false;
  const where = conditionsOf(filters, 3);
  const values: unknown[] = [parts.locales, limit, ...where.values];
  const [year, position] = after ? [`$${values.push(after[0])}::int`, `$${values.push(after[1])}::int`] : [];
  // From each edition at most a page is taken, in the order of its index; so the last page costs no more than the first.
  const statement: Statement = {
    name: `page-of-cases ${where.key}${after ? 'a' : ''}${total ? 't' : ''} ${parts.key}`,
    text: `
      select e.year, ${parts.column} ${total ? `, (${counted(where)}) as total` : ''}, ${atRevision}
      from (
        select e.year, p.id, p.position
        from editions e cross join lateral (
          select c.id, c.position from cases c
          where c.edition_id = e.id ${where.ofCase} ${after ? `and c.position > case when e.year = ${year} then ${position} else -2147483648 end` : ''}
          order by c.position limit $2
        ) p
        where cardinality($1::text[]) >= 0 ${where.ofEdition} ${after ? `and e.year <= ${year}` : ''}
        order by e.year desc, p.position limit $2
      ) page join cases c on c.id = page.id join editions e on e.id = c.edition_id
      order by page.year desc, page.position`,
    isWhole: true,
  };
  return (await shelf.read<WithCase & Listed>(statement, ...values)).map((row) => caseIn(shelf, row));
}

export async function countCases(shelf: Shelf, filters: CaseFilters): Promise<number> {
  const where = conditionsOf(filters, 1);
  const rows = await shelf.read<{ total: number }>(
    { name: `count-of-cases ${where.key}`, text: counted(where).replace('count(*)', 'count(*) as total') },
    ...where.values,
  );
  return rows[0]!.total;
}

/** The case that an address names, with all that is selected of it. */
export async function findCase(shelf: Shelf, slug: string, selection: Selection | undefined): Promise<CaseRow | null> {
  const parts = partsIn(selection);
  const statement: Statement = {
    name: `case-by-slug ${parts.key}`,
    text: `
      select ${parts.column}, ${atRevision}
      from cases c join editions e on e.id = c.edition_id where c.slug = $2 and cardinality($1::text[]) >= 0`,
    isWhole: true,
  };
  const [row] = await shelf.read<WithCase>(statement, parts.locales, slug);
  return row ? caseIn(shelf, row) : null;
}
