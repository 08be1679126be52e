-- PortalCases: $1 field's key, $2 locale, $3 how many
with matching as materialized (
  select c.id, e.year, c.position from cases c join editions e on e.id = c.edition_id where c.field_key = $1
), page as materialized (
  select * from matching order by year desc, position, id limit $3
)
select '{"data":{"cases":{"totalCount":' || (select count(*) from matching)::text
  || ',"pageInfo":{"hasNextPage":' || ((select count(*) from matching) > $3)::text
  || ',"endCursor":"' || (select bench.cursor(year, position, id) from page order by year, position desc, id desc limit 1)
  || '"},"edges":[' || (
    select string_agg('{"cursor":"' || bench.cursor(m.year, m.position, m.id) || '","node":' || t.text || '}', ',' order by m.year desc, m.position, m.id)
    from page m join bench.text_fragments t on t.work = 'list' and t.case_id = m.id and t.locale = $2
  ) || ']}}}'
