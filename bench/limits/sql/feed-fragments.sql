-- PartnerChanges from the beginning: $1 how many, $2 locales
with page as materialized (
  select c.id, c.revision from cases c order by c.revision, c.id limit $1
)
select '{"data":{"changes":{"nextToken":"' || (select bench.cursor(revision::int, 0, id) from page order by revision desc, id desc limit 1)
  || '","hasMore":' || ((select count(*) from cases) > $1)::text || ',"nodes":[' || (
  select string_agg(
    k.before || ',"applicants":[' || (
      select string_agg(k.roles[a] || (
        select string_agg(t.names[a], ',' order by l.at)
        from unnest($2::text[]) with ordinality l (locale, at)
        join bench.text_fragments t on t.work = 'feed' and t.case_id = k.case_id and t.locale = l.locale
      ) || ']}', ',' order by a)
      from generate_subscripts(k.roles, 1) a
    ) || '],"texts":[' || (
      select string_agg(t.text, ',' order by l.at)
      from unnest($2::text[]) with ordinality l (locale, at)
      join bench.text_fragments t on t.work = 'feed' and t.case_id = k.case_id and t.locale = l.locale
    ) || ']' || k.after, ',' order by m.revision, m.id)
  from page m join bench.case_fragments k on k.work = 'feed' and k.case_id = m.id
) || ']}}}'
