import type { EntityManager } from '@mikro-orm/postgresql';
import { countryName } from '../../platform/country.ts';
import { type Localized, nearest } from '../../platform/language.ts';
import type { DeskAtEdition } from '../editions/index.ts';

export interface TallyView {
  key: string;
  name: string | null;
  count: number;
}

/** How an edition comes along. Plain JSON. */
export interface ProgressView {
  drafts: number;
  steps: TallyView[];
  fields: TallyView[];
  countries: TallyView[];
  recommenders: TallyView[];
  days: TallyView[];
  hours: TallyView[];
  /** ISO 8601. */
  at: string;
  openQuestions: number;
  undeliveredMails: number;
}

interface Row {
  what: 'step' | 'field' | 'country' | 'recommender' | 'day' | 'hour' | 'at' | 'one';
  key: string;
  names: Localized | null;
  count: number;
}

// What was handed in is counted as it was handed in, whatever a draft has become beside it. Nothing of a review or a
// decision is looked at here, so that nothing of them can show. One statement, however many there are.
const statement = `
  with cases as materialized (
    select s.id, case when x.id is not null and s.step = 'SUBMITTED' then 'RETURNED' else s.step end as step, r.content ->> 'field' as field, r.content -> 'countries' as countries,
      (select min(c.received_at) from revisions v join receipts c on c.revision_id = v.id where v.submission_id = s.id) as first
    from submissions s
      left join lateral open_return(s.id, instant()) x on true
      cross join lateral (select v.content from revisions v where v.submission_id = s.id order by v.number desc limit 1) r
    where s.edition_id = ?
  ), standing as (select * from cases where step <> 'WITHDRAWN')
  select 'step' as what, step as key, null::jsonb as names, count(*)::int as count from cases group by step
  union all select 'field', coalesce(field, ''), null, count(*)::int from standing group by 2
  union all select 'country', country, null, count(*)::int from standing, jsonb_array_elements_text(countries) country group by 2
  union all select 'day', to_char(first at time zone ?, 'YYYY-MM-DD'), null, count(*)::int from cases where first is not null group by 2
  union all select 'hour', to_char(first at time zone ?, 'YYYY-MM-DD"T"HH24'), null, count(*)::int from cases
    where first >= ?::timestamptz - interval '72 hours' and first < ?::timestamptz group by 2
  union all select 'at', to_char(instant() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), null, 0
  union all select 'recommender', o.id::text, o.names, count(*)::int from standing s
    join recommendations r on r.submission_id = s.id and r.is_primary and r.state = 'AGREED' join accreditations a on a.id = r.accreditation_id
    join organizations n on n.id = a.organization_id join organizations o on o.id = coalesce(n.merged_into, n.id) group by o.id
  union all select 'one', 'drafts', null, drafts_of_edition(?)
  union all select 'one', 'openQuestions', null, (select count(*)::int from message_threads where edition_id = ? and waits_since is not null)
  union all select 'one', 'undeliveredMails', null, (select count(*)::int from notices
    where edition_year = ? and state in ('FAILED', 'BOUNCED') and failure <> 'WITHDRAWN')`;

/** Numbers for an edition's organizers. */
export async function progressOf({ desk, edition }: DeskAtEdition): Promise<ProgressView> {
  const rows = await rowsOf(desk.em, edition);
  const fields = new Map(edition.fields.map(({ key, names }) => [key, names]));
  const tallies = (what: Row['what'], nameOf: (row: Row) => string | null) =>
    rows.filter((row) => row.what === what).map((row) => ({ key: row.key, name: nameOf(row), count: row.count }));
  const one = (key: string) => rows.find((row) => row.what === 'one' && row.key === key)?.count ?? 0;
  const inWords = (names: Localized | null | undefined) => (names ? (nearest(desk.language, names)?.value ?? null) : null);
  return {
    drafts: one('drafts'),
    steps: byCount(tallies('step', () => null)),
    fields: byCount(tallies('field', ({ key }) => inWords(fields.get(key)))),
    countries: byCount(tallies('country', ({ key }) => countryName(desk.language, key))),
    recommenders: byCount(tallies('recommender', ({ names }) => inWords(names))),
    days: tallies('day', () => null).sort((a, b) => (a.key < b.key ? -1 : 1)),
    hours: tallies('hour', () => null).sort((a, b) => (a.key < b.key ? -1 : 1)),
    at: rows.find(({ what }) => what === 'at')!.key,
    openQuestions: one('openQuestions'),
    undeliveredMails: one('undeliveredMails'),
  };
}

function rowsOf(em: EntityManager, { id, year, timeZone, applicationsCloseAt }: DeskAtEdition['edition']): Promise<Row[]> {
  const close = applicationsCloseAt.toISOString();
  return em.execute<Row[]>(statement, [id, timeZone, timeZone, close, close, id, id, year]);
}

/** The most first; equal ones by their keys, so that nothing else shows in the order. */
const byCount = (tallies: TallyView[]): TallyView[] => tallies.sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
