-- PortalCases: $1 field's key, $2 locale, $3 how many, $4 and $5 the year and the position that the page begins behind, or null
with matching as materialized (
  select c.id, e.year, c.position from cases c join editions e on e.id = c.edition_id where c.field_key = $1
), behind as (
  select * from matching where $4::int is null or year < $4 or (year = $4 and position > $5::int)
), page as materialized (
  select * from behind order by year desc, position, id limit $3
)
select json_build_object('data', json_build_object('cases', json_build_object(
  'totalCount', (select count(*) from matching),
  'pageInfo', json_build_object(
    'hasNextPage', (select count(*) from behind) > $3,
    'endCursor', (select bench.cursor(year, position, id) from page order by year, position desc, id desc limit 1)
  ),
  'edges', (
    select json_agg(x) from (
      select bench.cursor(m.year, m.position, m.id) as cursor, (
        select row_to_json(o) from (
          select c.id, c.slug, c.tier, (select row_to_json(o) from (select e.year) o) as edition,
            (select row_to_json(o) from (
              select f->>'key' as key, f->'names'->>$2 as name from jsonb_array_elements(e.fields) f where f->>'key' = c.field_key
            ) o) as field,
            (select json_agg(o) from (
              select k.code, n.name
              from unnest(c.countries) with ordinality k (code, at)
              join bench.country_names n on n.code = k.code and n.locale = $2 order by k.at
            ) o) as countries,
            (select json_agg(o) from (
              select a.role, a.names->>$2 as name, json_build_object('id', a.organization_id) as organization
              from case_applicants a where a.case_id = c.id order by a.position
            ) o) as applicants,
            (select row_to_json(o) from (
              select t.locale, false as "isFallback", case t.locale when 'ar' then 'RTL' else 'LTR' end as direction, t.title, t.summary
              from case_texts t where t.case_id = c.id and t.locale = $2
            ) o) as text,
            (select row_to_json(o) from (
              select bench.picture_url(q.renditions, '$[*] ? (@.width >= 640)') as url, q.renditions->-1->'width' as width, q.renditions->-1->'height' as height,
                q.alts->>$2 as alt
              from pictures q where q.case_id = c.id order by q.position limit 1
            ) o) as cover
        ) o
      ) as node
      from page m join cases c on c.id = m.id join editions e on e.id = c.edition_id order by m.year desc, m.position, m.id
    ) x
  )
)))::text
