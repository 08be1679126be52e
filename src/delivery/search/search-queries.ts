import type { Localized } from '../../platform/language.ts';
import type { Selection } from '../../platform/graph/selected.ts';
import { caseIn, partsIn, type WithCase } from '../cases/case-parts.ts';
import type { CaseRow } from '../cases/case-row.ts';
import { atRevision, type Shelf, type Statement } from '../shelf.ts';
import { type CaseSearch, searchValues } from './case-search.ts';

interface Found {
  year: number;
  score: number;
  total?: number;
}
export type FoundCase = CaseRow & Found;

/** Where a page begins: behind this. Year and position are unique together. */
export type FoundPosition = [score: number, year: number, position: number];

const narrowing = {
  editions: 'e.year = any ($7::int[])',
  fields: 'c.field_key = any ($8::text[])',
  tiers: 'c.tier = any ($9::text[])',
  kinds: 'c.kind_key = any ($10::text[])',
  countries: 'c.countries && $11::text[]',
  organizations: 'exists (select from case_applicants a where a.case_id = c.id and a.organization_id = any ($12::uuid[]))',
  together: 'c.countries @> $13::text[]',
} as const;
type Narrowed = keyof typeof narrowing;
const lists = Object.keys(narrowing) as Narrowed[];

const fits = '($1::text is null or c.search_words @@ $1::tsquery and c.search_text like all ($5::text[]))';
const isWithin = (list: Narrowed, at: number) => `($${at}::text[] is null or ${narrowing[list]})`;
const within = lists.map((list, i) => isWithin(list, 7 + i).replace('::text[] is null', `::${typeOf(list)} is null`)).join(' and ');
const matched = `${fits} and ${within}`;

function typeOf(list: Narrowed): string {
  return { editions: 'int[]', organizations: 'uuid[]' }[list as string] ?? 'text[]';
}

const score = `(coalesce((select sum(case when c.search_words @@ w.a then 8 when c.search_words @@ w.b then 4 when c.search_words @@ w.c then 2 else 1 end)
      from unnest($2::tsquery[], $3::tsquery[], $4::tsquery[]) w (a, b, c)), 0)
    + case when split_part(c.search_text, E'\\n\\n', 1) like $6::text then 8 else 0 end)::int`;

/** The best first; then the newest edition, then as published. With all that is selected of the cases, in one statement. */
export async function findCases(
  shelf: Shelf,
  search: CaseSearch,
  { after, limit, selection }: { after: FoundPosition | null; limit: number; selection: Selection | undefined },
): Promise<FoundCase[]> {
  const parts = partsIn(selection, 15);
  const total = selection?.has('CaseSearchConnection.totalCount') ?? false;
  const statement: Statement = {
    name: `search-cases ${total ? 't' : ''} ${parts.key}`,
    text: `
      select page.year, page.score, ${parts.column} ${total ? ', page.total' : ''}, ${atRevision}
      from (
        select * from (
          select c.id, e.year, c.position, ${score} as score ${total ? ', count(*) over ()::int as total' : ''}
          from cases c join editions e on e.id = c.edition_id where ${matched}
        ) found
        where $16::int is null or (score, year, -position) < ($16::int, $17::int, -$18::int)
        order by score desc, year desc, position limit $14
      ) page join cases c on c.id = page.id join editions e on e.id = c.edition_id
      where cardinality($15::text[]) >= 0
      order by page.score desc, page.year desc, page.position`,
    isWhole: true,
  };
  const values = [...searchValues(search), limit, parts.locales, ...(after ?? [null, null, null])];
  return (await shelf.read<WithCase & Found>(statement, ...values)).map((row) => caseIn(shelf, row));
}

export async function countFound(shelf: Shelf, search: CaseSearch): Promise<number> {
  const statement: Statement = {
    name: 'count-found-cases',
    text: `select count(*)::int as total from cases c join editions e on e.id = c.edition_id
      where ${matched} and cardinality($2::text[]) + cardinality($3::text[]) + cardinality($4::text[]) >= 0 and ($6::text is null or true)`,
  };
  return (await shelf.read<{ total: number }>(statement, ...searchValues(search)))[0]!.total;
}

/** What it can be narrowed to; that several countries all take part is another way to narrow by countries. */
export type Facet = Exclude<Narrowed, 'together'>;

export interface FacetRow {
  list: Facet;
  key: string;
  count: number;
  /** Null where the list has no names of its own: tiers, and countries, which the CLDR names. */
  names: Localized | null;
}

/** Of each list so many are counted, and whatever was chosen. There are fewer than 300 countries and regions. */
const most = { countries: 300, others: 50 };

/** For each list: how many cases fit what is searched and all the other lists. What was chosen is there although nothing fits it. */
export function countChoices(shelf: Shelf, search: CaseSearch): Promise<FacetRow[]> {
  const flags = lists.map((list, i) => `${isWithin(list, 7 + i).replace('::text[] is null', `::${typeOf(list)} is null`)} as in_${list}`).join(', ');
  const others = (list: Narrowed) =>
    lists
      .filter((other) => other !== list)
      .map((other) => `in_${other}`)
      .join(' and ');
  const named = (list: 'fields' | 'kinds', key: string) =>
    `(select n -> 'names' from editions x, jsonb_array_elements(x.${list}) n where n ->> 'key' = ${key} order by x.year desc limit 1)`;
  const chosen = (list: Facet) => `$${7 + lists.indexOf(list)}::${typeOf(list)}`;
  const facet = (list: Facet, key: string, names: string, from = 'found f', more = '') =>
    `(select * from (
        select '${list}' as list, ${key}::text as key, count(*)::int as count, ${names} as names, row_number() over (order by count(*) desc, ${key}) as place
        from ${from} where ${others(list)} and ${key} is not null group by ${key} ${more}) counted
      where place <= ${list === 'countries' ? most.countries : most.others} or key = any (${chosen(list)}::text[]))`;
  const asked = (list: Facet, key: string, names: string, from = `unnest(${chosen(list)}) k`) =>
    `(select '${list}', ${key}::text, 0, ${names}, 0 from ${from})`;
  const statement: Statement = {
    name: 'facets-of-search',
    text: `
      with found as materialized (
        select c.id, e.year, e.names as edition_names, c.field_key, c.tier, c.kind_key, c.countries, ${flags}
        from cases c join editions e on e.id = c.edition_id
        where ${fits} and cardinality($2::text[]) + cardinality($3::text[]) + cardinality($4::text[]) >= 0 and ($6::text is null or true)),
      choices as (${[
        facet('editions', 'f.year', 'f.edition_names', 'found f', ', f.edition_names'),
        facet('fields', 'f.field_key', named('fields', 'f.field_key')),
        facet('tiers', 'f.tier', 'null::jsonb'),
        facet('kinds', 'f.kind_key', named('kinds', 'f.kind_key')),
        facet('countries', 'l.code', 'null::jsonb', 'found f cross join lateral unnest(f.countries) l (code)'),
        facet(
          'organizations',
          'o.id',
          'o.names',
          'found f join (select distinct case_id, organization_id from case_applicants) a on a.case_id = f.id join organizations o on o.id = a.organization_id',
          ', o.names',
        ),
        asked('editions', 'y.year', 'y.names', `editions y where y.year = any (${chosen('editions')})`),
        asked('fields', 'k', named('fields', 'k')),
        asked('tiers', 'k', 'null::jsonb'),
        asked('kinds', 'k', named('kinds', 'k')),
        asked('countries', 'k', 'null::jsonb'),
        asked('organizations', 'o.id', 'o.names', `organizations o where o.id = any (${chosen('organizations')})`),
      ].join(' union all ')})
      select list, key, max(count) as count, names from choices where names is not null or list in ('tiers', 'countries')
      group by list, key, names order by case when list = 'editions' then key end desc, max(count) desc, key`,
  };
  return shelf.read<FacetRow>(statement, ...searchValues(search));
}
