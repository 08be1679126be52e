import { Migration } from '@mikro-orm/migrations';

/** A review is void where its reviewer is tied to the case, or is no longer allowed to judge it: in every list and every number alike. */
export class VoidReviews extends Migration {
  override up(): void {
    const withOwnersEyes = `security definer set search_path = pg_catalog, public`;
    this.addSql(`
      create or replace function void_assignments(edition uuid) returns uuid[] language sql stable ${withOwnersEyes} as $$
        with asked as materialized (
          select a.id, a.reviewer_id, a.ended_why, r.submission_id from review_assignments a join revisions r on r.id = a.revision_id join submissions s on s.id = r.submission_id
          where s.edition_id = edition and (edition = any (organized_editions())
            or exists (select from unnest(chaired_fields()) f where f like edition || ' %') or acts_for_the_house()))
        select coalesce(array_agg(a.id), '{}') from asked a
          left join conflicts_of((select coalesce(array_agg(distinct reviewer_id), '{}') from asked), edition) c
            on c.person_id = a.reviewer_id and c.submission_id = a.submission_id
        where c.person_id is not null or a.ended_why = 'NO_LONGER_ALLOWED'
      $$`);
    this.addSql(`
      create or replace function feedback_for_desk(asked uuid[]) returns table (submission_id uuid, comment text)
        language sql stable ${withOwnersEyes} as $$
        select f.submission_id, f.text from submissions s join lateral (
            select distinct on (x.review_id) x.id, x.submission_id, x.review_id, x.text from feedback_rulings x where x.submission_id = s.id
            order by x.review_id, x.number desc) f on true
        where s.id = any (asked) and (s.owner_id = acting_person() or s.id = any (joined_submissions())) and results_are_public(s.edition_id) and f.text is not null
          and not exists (select from reviews v join review_assignments a on a.id = v.assignment_id
            left join conflicts_of(array[a.reviewer_id], s.edition_id) c on c.person_id = a.reviewer_id and c.submission_id = s.id
            where v.id = f.review_id and (c.person_id is not null or a.ended_why = 'NO_LONGER_ALLOWED'))
        order by f.submission_id, f.id
      $$`);
  }
}
