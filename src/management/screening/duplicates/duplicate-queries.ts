import type { EntityManager } from '@mikro-orm/postgresql';
import type { ScreeningState } from '../../../generated/schema.ts';
import type { Localized } from '../../../platform/language.ts';
import type { Edition } from '../../editions/index.ts';
import type { ComparedCase } from './duplicate-rules.ts';
import type { DuplicateRulingView } from './duplicate-view.ts';

/** What was handed in last, as it is compared. */
export interface HandedInCase extends ComparedCase {
  id: string;
  revisionId: string;
  state: ScreeningState;
}

export interface ReleasedCase extends ComparedCase {
  /** The case's public id. */
  id: string;
  year: number;
  slug: string;
  applicants: { names: Localized }[];
}

const entry = (id: string) => `(select coalesce(o.merged_into, o.id) from organizations o where o.id = (${id})::uuid)`;
const organizationsOf = (content: string) =>
  `(select coalesce(jsonb_agg(distinct coalesce(${entry(`a ->> 'organizationId'`)}::text, a ->> 'organizationId')), '[]') from jsonb_array_elements(${content} -> 'applicants') a)`;
const wordsOf = (content: string) =>
  `(select coalesce(jsonb_agg(jsonb_build_object('locale', t ->> 'locale', 'title', t ->> 'title', 'summary', t ->> 'summary') order by n), '[]')
    from jsonb_array_elements(${content} -> 'texts') with ordinality as each (t, n))`;

/** All that is handed in to an edition and that the caller may judge; drafts and what they are tied to have no part in it. */
export const handedInCases = (em: EntityManager, edition: Edition): Promise<HandedInCase[]> =>
  em.execute<HandedInCase[]>(
    `select s.id, r.id as "revisionId", r.content ->> 'startedOn' as "startedOn", r.content -> 'countries' as countries,
       ${wordsOf('r.content')} as texts, ${organizationsOf('r.content')} as organizations,
       (select coalesce(jsonb_agg(distinct hash), '[]') from (
         select jsonb_path_query(r.content, '$.pictures[*].contentHash') as hash union all select jsonb_path_query(r.content, '$.pictures[*].renditions[*].hash')
         union all select jsonb_path_query(r.content, '$.materials[*].contentHash')) files where jsonb_typeof(hash) = 'string') as files,
       case when exists (select from open_return(s.id, instant())) then 'RETURNED'
         else coalesce((select g.outcome from screenings g where g.revision_id = r.id order by g.number desc limit 1), 'PENDING') end as state
     from submissions s join lateral (select * from revisions r where r.submission_id = s.id order by r.number desc limit 1) r on true
     where s.edition_id = ? and s.step = 'SUBMITTED' and not (s.id = any ((select conflicted_cases())::uuid[])) order by s.created_at, s.id`,
    [edition.id],
  );

/** What the public has seen of earlier editions, each case as it was released last. */
export const releasedCases = (em: EntityManager, { year }: Edition): Promise<ReleasedCase[]> =>
  em.execute<ReleasedCase[]>(
    `select distinct on (c ->> 'id') c ->> 'id' as id, r.edition_year as year, coalesce(c ->> 'slug', '') as slug, c ->> 'startedOn' as "startedOn",
       coalesce(c -> 'countries', '[]') as countries, ${wordsOf('c')} as texts, ${organizationsOf('c')} as organizations,
       coalesce((select jsonb_agg(jsonb_build_object('names', coalesce(a -> 'names', '{}'))) from jsonb_array_elements(c -> 'applicants') a), '[]') as applicants,
       jsonb_path_query_array(c, '$.pictures[*].renditions[*].hash') as files
     from releases r cross join jsonb_array_elements(r.content -> 'cases') c
     where r.state = 'APPLIED' and r.edition_year < ? and c ->> 'id' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' order by c ->> 'id', r.revision desc`,
    [year],
  );

/** What was ruled, with the two that it is about. */
export type RulingRow = DuplicateRulingView & { otherId: string };

const utc = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const isLatest = (submission: string, revision: string) =>
  `${revision} = (select r.id from revisions r where r.submission_id = ${submission} order by r.number desc limit 1)`;

/** Everything that was ruled on these cases, from either side, the newest first. */
export async function rulingsOn(em: EntityManager, ids: readonly string[]): Promise<RulingRow[]> {
  if (ids.length === 0) return [];
  return await em.execute<RulingRow[]>(
    `select d.submission_id as "submissionId", coalesce(d.other_submission_id, d.released_case) as "otherId", d.ruling, d.reason, ${utc('d.ruled_at')} as at,
       jsonb_build_object('id', p.id, 'name', p.name, 'email', p.email) as by,
       not (${isLatest('d.submission_id', 'd.revision_id')}
         and (d.other_submission_id is null or ${isLatest('d.other_submission_id', 'd.other_revision_id')})) as "isOutdated"
     from duplicate_rulings d join people p on p.id = d.ruled_by
     where d.submission_id in (?) or d.other_submission_id in (?) order by d.ruled_at desc, d.id`,
    [ids, ids],
  );
}
