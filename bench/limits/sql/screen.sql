-- ScreenShowcase: $1 year, $2 locales
select json_build_object('data', json_build_object('showcase', (
  select row_to_json(s) from (
    select p.id, p.version, (
      select json_agg(i) from (
        select si.item_order as "order", (
          select row_to_json(o) from (
            select c.id, c.slug,
              (select row_to_json(o) from (
                select f->>'key' as key, f->'names'->>'en' as name
                from jsonb_array_elements(e.fields) f where f->>'key' = c.field_key
              ) o) as field,
              (select json_agg(o) from (select code from unnest(c.countries) with ordinality k (code, at) order by at) o) as countries,
              (select json_agg(o) from (
                select a.role,
                  (select json_agg(o) from (
                    select l.locale, a.names->>l.locale as value from unnest($2::text[]) with ordinality l (locale, at) order by l.at
                  ) o) as names
                from case_applicants a where a.case_id = c.id order by a.position
              ) o) as applicants,
              (select json_agg(o) from (
                select t.locale, false as "isFallback", case t.locale when 'ar' then 'RTL' else 'LTR' end as direction, t.title, t.summary
                from unnest($2::text[]) with ordinality l (locale, at)
                join case_texts t on t.case_id = c.id and t.locale = l.locale order by l.at
              ) o) as texts,
              (select row_to_json(o) from (
                select bench.picture_url(q.renditions, '$[*] ? (@.width >= 1920)') as url, q.renditions->-1->'width' as width,
                  q.renditions->-1->'height' as height, q.renditions->-1->'hash' as "contentHash"
                from pictures q where q.case_id = c.id order by q.position limit 1
              ) o) as cover
          ) o
        ) as "case"
        from showcase_items si join cases c on c.id = si.case_id where si.showcase_id = p.id order by si.item_order
      ) i
    ) as items
    from showcases p join editions e on e.id = p.edition_id where e.year = $1
  ) s
)))::text
