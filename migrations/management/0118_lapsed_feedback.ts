import { Migration } from '@mikro-orm/migrations';

/**
 * Which comments lapse is settled in the moment in which the results become public: those of reviews that are void then. A tie that
 * arises later takes none away. Otherwise an applicant could make a tie to somebody whom they suspect, and see whose comment goes.
 */
export class LapsedFeedback extends Migration {
  override up(): void {
    const withOwnersEyes = `security definer set search_path = pg_catalog, public`;
    this.addSql(`create table lapsed_feedback (review_id uuid primary key references reviews (id) on delete cascade)`);
    this.addSql(`comment on table lapsed_feedback is 'reviews that were void when the results of their edition became public'`);
    this.addSql(`alter table lapsed_feedback enable row level security`);
    this.addSql(`alter table lapsed_feedback force row level security`);
    this.addSql(`create policy owner on lapsed_feedback to current_user using (true) with check (true)`);
    this.addSql(`create policy house on lapsed_feedback using ((select acts_for_the_house())) with check ((select acts_for_the_house()))`);
    this.addSql(`
      create function lapse_feedback(year int) returns void language sql ${withOwnersEyes} as $$
        insert into lapsed_feedback (review_id)
        select v.id from editions e join submissions s on s.edition_id = e.id join reviews v on v.submission_id = s.id join review_assignments a on a.id = v.assignment_id
          left join conflicts_of((select coalesce(array_agg(distinct g.reviewer_id), '{}') from review_assignments g join submissions x on x.id = g.submission_id
              join editions y on y.id = x.edition_id where y.year = lapse_feedback.year), e.id) c on c.person_id = a.reviewer_id and c.submission_id = s.id
        where e.year = lapse_feedback.year and (c.person_id is not null or a.ended_why = 'NO_LONGER_ALLOWED')
        on conflict do nothing
      $$`);
    this.addSql(`revoke execute on function lapse_feedback from public`);
    this.addSql(`
      create function lapse_feedback_with_results() returns trigger language plpgsql ${withOwnersEyes} as $$
      begin
        perform lapse_feedback(new.edition_year);
        return null;
      end $$`);
    this.addSql(`revoke execute on function lapse_feedback_with_results from public`);
    this.addSql(`
      create trigger releases_lapse_feedback after update of state on releases for each row
        when (new.kind = 'RESULTS' and new.state = 'APPLIED' and old.state <> 'APPLIED') execute function lapse_feedback_with_results()`);
    // results that are public already: what is void now
    this.addSql(`select lapse_feedback(r.edition_year) from releases r where r.kind = 'RESULTS' and r.state = 'APPLIED'`);
    this.addSql(`
      create or replace function feedback_for_desk(asked uuid[]) returns table (submission_id uuid, comment text)
        language sql stable ${withOwnersEyes} as $$
        select f.submission_id, f.text from submissions s join lateral (
            select distinct on (x.review_id) x.id, x.submission_id, x.review_id, x.text from feedback_rulings x where x.submission_id = s.id
            order by x.review_id, x.number desc) f on true
        where s.id = any (asked) and (s.owner_id = acting_person() or s.id = any (joined_submissions())) and results_are_public(s.edition_id) and f.text is not null
          and not exists (select from lapsed_feedback l where l.review_id = f.review_id)
        order by f.submission_id, f.id
      $$`);
  }
}
