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
  }
}
