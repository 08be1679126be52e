-- PortalCase: $1 slug, $2 locale
select json_build_object('data', json_build_object('case', (
  select row_to_json(o) from (
    select c.id, c.slug, c.tier,
      json_build_object('year', e.year, 'name', e.names->>$2) as edition,
      (select row_to_json(o) from (
        select f->>'key' as key, f->'names'->>$2 as name from jsonb_array_elements(e.fields) f where f->>'key' = c.field_key
      ) o) as field,
      c.started_on as "startedOn",
      (select json_agg(o) from (
        select k.code, n.name
        from unnest(c.countries) with ordinality k (code, at)
        join bench.country_names n on n.code = k.code and n.locale = $2 order by k.at
      ) o) as countries,
      (select json_agg(o) from (
        select a.role, a.names->>$2 as name,
          json_build_object('id', g.id, 'kind', g.kind, 'country', json_build_object('code', g.country)) as organization
        from case_applicants a join organizations g on g.id = a.organization_id where a.case_id = c.id order by a.position
      ) o) as applicants,
      (select row_to_json(o) from (
        select t.locale, false as "isFallback", t.is_stale as "isStale", case t.locale when 'ar' then 'RTL' else 'LTR' end as direction,
          t.title, t.summary, t.body
        from case_texts t where t.case_id = c.id and t.locale = $2
      ) o) as text,
      (select json_agg(t.locale order by t.locale <> c.source_locale, t.locale) from case_texts t where t.case_id = c.id) as "availableLocales",
      (select json_agg(o) from (
        select bench.picture_url(q.renditions, '$[*] ? (@.width >= 1280)') as url, q.renditions->-1->'width' as width, q.renditions->-1->'height' as height,
          q.alts->>$2 as alt
        from pictures q where q.case_id = c.id order by q.position
      ) o) as pictures,
      coalesce((select json_agg(v.id) from videos v where v.case_id = c.id), '[]') as videos,
      bench.instant_text(c.updated_at) as "updatedAt"
    from cases c join editions e on e.id = c.edition_id where c.slug = $1
  ) o
)))::text
