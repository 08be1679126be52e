-- ScreenShowcase: $1 year, $2 locales
select '{"data":{"showcase":{"id":"' || p.id::text || '","version":' || p.version::text || ',"items":[' || (
  select string_agg(
    '{"order":' || si.item_order::text || ',"case":' || k.before || ',"applicants":[' || (
      select string_agg(k.roles[a] || (
        select string_agg(t.names[a], ',' order by l.at)
        from unnest($2::text[]) with ordinality l (locale, at)
        join bench.text_fragments t on t.work = 'screen' and t.case_id = k.case_id and t.locale = l.locale
      ) || ']}', ',' order by a)
      from generate_subscripts(k.roles, 1) a
    ) || '],"texts":[' || (
      select string_agg(t.text, ',' order by l.at)
      from unnest($2::text[]) with ordinality l (locale, at)
      join bench.text_fragments t on t.work = 'screen' and t.case_id = k.case_id and t.locale = l.locale
    ) || ']' || k.after || '}', ',' order by si.item_order)
  from showcase_items si join bench.case_fragments k on k.work = 'screen' and k.case_id = si.case_id where si.showcase_id = p.id
) || ']}}}'
from showcases p join editions e on e.id = p.edition_id where e.year = $1
