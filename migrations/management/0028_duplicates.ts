import { Migration } from '@mikro-orm/migrations';

/** What screeners ruled on cases that may be one, and that what failed or is being mended is not given to anybody to judge. */
export class Duplicates extends Migration {
  override up(): void {
    const person = `(select acting_person())`;
    const organized = `(select organized_editions())::uuid[]`;
    const conflicted = `(select conflicted_cases())::uuid[]`;
    this.addSql(`
      create table duplicate_rulings (
        id uuid primary key default gen_random_uuid(),
        submission_id uuid not null references submissions (id),
        revision_id uuid not null references revisions (id),
        other_submission_id uuid references submissions (id) check (other_submission_id <> submission_id),
        other_revision_id uuid references revisions (id),
        released_case uuid,
        released_year int,
        ruling text not null check (ruling in ('DUPLICATE', 'NOT_DUPLICATE')),
        signs jsonb not null check (jsonb_typeof(signs) = 'array'),
        reason text not null check (reason <> ''),
        ruled_by uuid not null references people (id),
        ruled_at timestamptz not null,
        check (num_nonnulls(other_submission_id, released_case) = 1),
        check ((other_submission_id is null) = (other_revision_id is null)),
        check ((released_case is null) = (released_year is null))
      )`);
    this.addSql(
      `comment on table duplicate_rulings is 'the last of a pair holds, seen from either side, whatever is found; a duplicate gives way to the other case'`,
    );
    this.addSql(`comment on column duplicate_rulings.signs is 'what spoke for it when it was ruled, as the person read it'`);
    this.addSql(`create index duplicate_rulings_submission on duplicate_rulings (submission_id, ruled_at desc)`);
    this.addSql(`create index duplicate_rulings_other on duplicate_rulings (other_submission_id) where other_submission_id is not null`);
    this.addSql(
      `create trigger duplicate_rulings_immutable before update or delete on duplicate_rulings for each row execute function refuse_change()`,
    );
    this.addSql(
      `create trigger duplicate_rulings_no_truncate before truncate on duplicate_rulings for each statement execute function refuse_change()`,
    );

    // Whoever is tied to a case does not screen it, nor learn from the desk how it came out.
    this.addSql(`
      create or replace function may_screen(revision uuid, person uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
        select exists (select from revisions r join submissions s on s.id = r.submission_id
          where r.id = revision and s.step = 'SUBMITTED' and s.edition_id = any (organized_editions()) and not in_conflict(person, s.id)
            and not exists (select from revisions later where later.submission_id = s.id and later.number > r.number))
      $$`);
    const free = `not (submission_of_revision(revision_id) = any (${conflicted}))`;
    for (const table of ['screenings', 'rule_judgements'])
      this.addSql(`alter policy see on ${table} using (edition_of_revision(revision_id) = any (${organized}) and ${free})`);
    this.addSql(`alter table duplicate_rulings enable row level security`);
    this.addSql(`alter table duplicate_rulings force row level security`);
    this.addSql(`create policy owner on duplicate_rulings to current_user using (true) with check (true)`);
    this.addSql(`create policy house on duplicate_rulings using ((select acts_for_the_house())) with check ((select acts_for_the_house()))`);
    const otherIsFree = `(other_submission_id is null or not (other_submission_id = any (${conflicted})))`;
    this.addSql(
      `create policy see on duplicate_rulings for select using (edition_of_revision(revision_id) = any (${organized}) and ${free} and ${otherIsFree})`,
    );
    this.addSql(`create policy add on duplicate_rulings for insert with check (ruled_by = ${person}
      and submission_id = submission_of_revision(revision_id) and may_screen(revision_id, ${person}) and ${otherIsFree}
      and (other_submission_id is null or other_submission_id = submission_of_revision(other_revision_id)
        and edition_of_revision(other_revision_id) = edition_of_revision(revision_id)))`);

    // What is judged: neither what failed nor what is with its applicant. One place, for single askings and for whole runs.
    this.addSql(`
      create function is_screened_out(submission uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
        select exists (select from open_return(submission, instant())) or coalesce((
          select g.outcome = 'FAILED' from revisions r left join lateral (
            select outcome from screenings g where g.revision_id = r.id order by g.number desc limit 1) g on true
          where r.submission_id = submission order by r.number desc limit 1), false)
      $$`);
    this.addSql(`
      create or replace function reviewable_cases(edition uuid) returns setof uuid language sql stable security definer set search_path = pg_catalog, public as $$
        select s.id from submissions s where s.edition_id = edition and s.step = 'SUBMITTED' and was_handed_in(s.id) and not is_screened_out(s.id)
      $$`);
    this.addSql(`
      create function guard_screened() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
      begin
        if new.ended_at is null and is_screened_out(submission_of_revision(new.revision_id)) then
          raise exception 'nobody judges what failed screening or is being mended' using errcode = 'check_violation', constraint = 'review_assignments_screened';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger review_assignments_screened before insert or update of revision_id, ended_at on review_assignments
      for each row execute function guard_screened()`);
    // Those who had been asked to judge it are no longer: their reading closes, what they wrote stays.
    this.addSql(`
      create function end_assignments_of_failed() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
      begin
        update review_assignments a set ended_at = instant(), ended_why = 'NO_LONGER_ALLOWED' from revisions r
          where r.id = a.revision_id and r.submission_id = submission_of_revision(new.revision_id) and a.ended_at is null;
        return null;
      end $$`);
    this.addSql(`create trigger screenings_end_assignments after insert on screenings for each row
      when (new.outcome = 'FAILED') execute function end_assignments_of_failed()`);
    this.addSql(`revoke execute on function is_screened_out from public`);
  }
}
