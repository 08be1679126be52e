-- PartnerChanges from the beginning: $1 how many, $2 locales. No case of this data was ever taken down.
with page as materialized (
  select c.id, c.revision from cases c order by c.revision, c.id limit $1
)
select json_build_object('data', json_build_object('changes', json_build_object(
  'nextToken', (select bench.cursor(revision::int, 0, id) from page order by revision desc, id desc limit 1),
  'hasMore', (select count(*) from cases) > $1,
  'nodes', (
    select json_agg(x) from (
      select 'CaseChanged' as "__typename", r.revision, bench.instant_text(r.applied_at) as at, (
        select row_to_json(o) from (
          select c.id, c.slug, c.tier, (select row_to_json(o) from (select e.year) o) as edition, (select row_to_json(o) from (select c.field_key as key) o) as field,
            (select json_agg(o) from (select code from unnest(c.countries) with ordinality k (code, at) order by at) o) as countries,
            (select json_agg(o) from (
              select a.role,
                (select json_agg(o) from (
                  select l.locale, a.names->>l.locale as value from unnest($2::text[]) with ordinality l (locale, at) order by l.at
                ) o) as names
              from case_applicants a where a.case_id = c.id order by a.position
            ) o) as applicants,
            (select json_agg(o) from (
              select t.locale, false as "isFallback", t.is_stale as "isStale", case t.locale when 'ar' then 'RTL' else 'LTR' end as direction,
                t.title, t.summary
              from unnest($2::text[]) with ordinality l (locale, at)
              join case_texts t on t.case_id = c.id and t.locale = l.locale order by l.at
            ) o) as texts,
            (select json_agg(o) from (
              select bench.picture_url(q.renditions, '$[*] ? (@.width >= 1280)') as url, q.renditions->-1->'width' as width, q.renditions->-1->'height' as height,
                q.alts->>'en' as alt, q.credit
              from pictures q where q.case_id = c.id order by q.position
            ) o) as pictures,
            bench.instant_text(c.updated_at) as "updatedAt"
        ) o
      ) as "case"
      from page m join cases c on c.id = m.id join editions e on e.id = c.edition_id join releases r on r.revision = c.revision
      order by c.revision, c.id
    ) x
  )
)))::text
