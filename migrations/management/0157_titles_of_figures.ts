import { Migration } from '@mikro-orm/migrations';

/** A field's table says what a case is called in every language that it was handed in; the source's first. */
export class TitlesOfFigures extends Migration {
  override up(): void {
    this.addSql(`
      create or replace function field_reviews(edition uuid, asked text) returns table (field text, cases jsonb)
      language sql stable security definer set search_path = pg_catalog, public as $$
        with
          seen as materialized (
            select s.id, s.field_key, l.id as latest,
              (select jsonb_agg(jsonb_build_object('locale', t.said ->> 'locale', 'value', t.said ->> 'title') order by t.at)
                from jsonb_array_elements(l.content -> 'texts') with ordinality t (said, at) where t.said ->> 'title' <> '') as titles
            from submissions s
              join lateral (select r.id, r.content from revisions r where r.submission_id = s.id order by r.number desc limit 1) l on true
            where s.edition_id = edition and s.step = 'SUBMITTED' and (asked is null or s.field_key = asked)
              and s.id = any ((select committee_submissions())::uuid[])
              and coalesce((select x.outcome from screenings x where x.revision_id = l.id order by x.number desc limit 1), '') <> 'FAILED'),
          given as materialized (
            select a.submission_id, a.reviewer_id, a.ended_at, a.ended_why, v.scores, v.revision_id
            from review_assignments a left join reviews v on v.assignment_id = a.id where a.submission_id in (select seen.id from seen)),
          tied as materialized (
            select c.person_id, c.submission_id from conflicts_of((select coalesce(array_agg(distinct g.reviewer_id), '{}') from given g), edition) c)
        select c.field_key, jsonb_agg(jsonb_build_object('id', c.id, 'titles', coalesce(c.titles, '[]'), 'asked', coalesce(g.asked, 0),
          'reviews', coalesce(g.reviews, '[]')) order by c.id)
        from seen c left join (
          select g.submission_id, count(*) filter (where g.ended_at is null) as asked,
            jsonb_agg(jsonb_build_object('expert', left(md5(edition || ' ' || g.reviewer_id), 20), 'scores', g.scores, 'out',
              case when t.person_id is not null or g.ended_why = 'NO_LONGER_ALLOWED' then 'VOID' when g.revision_id <> l.latest then 'SUPERSEDED' end))
              filter (where g.scores is not null) as reviews
          from given g join seen l on l.id = g.submission_id left join tied t on t.person_id = g.reviewer_id and t.submission_id = g.submission_id
          group by g.submission_id) g on g.submission_id = c.id
        group by c.field_key
      $$`);
  }
}
