-- PortalCase: $1 slug, $2 locale
select '{"data":{"case":' || t.text || '}}'
from cases c join bench.text_fragments t on t.work = 'case' and t.case_id = c.id and t.locale = $2
where c.slug = $1
