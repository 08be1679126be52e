import { Migration } from '@mikro-orm/migrations';

/**
 * Three things that take more than one person's word: what reviewers see of applicants once some were asked; a release of results, which
 * nobody who is tied to one of its cases approves; and who is told that a ballot is open, which whoever opens it does not learn.
 */
export class SecondThoughts extends Migration {
  override up(): void {
    const withOwnersEyes = `security definer set search_path = pg_catalog, public, pg_temp`;
    this.addSql(`
      create table applicants_proposals (
        id uuid primary key default gen_random_uuid(),
        edition_id uuid not null references editions (id),
        shown boolean not null,
        reason text not null check (reason <> '' and length(reason) <= 20000),
        state text not null default 'OPEN' check (state in ('OPEN', 'CONFIRMED', 'WITHDRAWN')),
        proposed_by uuid not null references people (id),
        proposed_at timestamptz not null default instant(),
        ended_by uuid references people (id),
        ended_at timestamptz,
        edition_version int,
        constraint applicants_proposals_two_people check (state <> 'CONFIRMED' or ended_by <> proposed_by),
        check ((state = 'OPEN') = (ended_by is null)),
        check ((state = 'OPEN') = (ended_at is null)),
        check ((state = 'CONFIRMED') = (edition_version is not null))
      )`);
    this.addSql(`create unique index applicants_proposals_one_open on applicants_proposals (edition_id) where state = 'OPEN'`);
    this.addSql(`create unique index applicants_proposals_version on applicants_proposals (edition_id, edition_version)`);
    this.addSql(`
      create function guard_applicants_proposal() returns trigger language plpgsql set search_path = public, pg_temp as $$
      declare its_year int;
      begin
        select year into its_year from editions where id = new.edition_id;
        if tg_op = 'INSERT' then
          if new.state <> 'OPEN' then raise exception 'a proposal begins open' using errcode = 'restrict_violation'; end if;
        elsif (new.id, new.edition_id, new.shown, new.reason, new.proposed_by, new.proposed_at) is distinct from (old.id, old.edition_id, old.shown, old.reason, old.proposed_by, old.proposed_at)
          or old.state <> 'OPEN' then
          raise exception 'a proposal never becomes another, and one that has ended stays so' using errcode = 'restrict_violation';
        end if;
        if (new.state <> 'WITHDRAWN' and not runs_editions(new.proposed_by, its_year, null)) or (new.state <> 'OPEN' and not runs_editions(new.ended_by, its_year, null)) then
          raise exception 'only organizers of the edition change what reviewers see' using errcode = 'check_violation', constraint = 'applicants_proposals_scope';
        end if;
        return new;
      end $$`);
    this.addSql(
      `create trigger applicants_proposals_guarded before insert or update on applicants_proposals for each row execute function guard_applicants_proposal()`,
    );
    this.addSql(
      `create trigger applicants_proposals_kept before delete or truncate on applicants_proposals for each statement execute function refuse_change()`,
    );
    // Once somebody was asked, an edition changes by a proposal of exactly this that another organizer confirmed for exactly this version.
    this.addSql(`
      create or replace function guard_applicants_shown() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
      begin
        if exists (select from review_assignments a join submissions s on s.id = a.submission_id where s.edition_id = new.id)
          and not exists (select from applicants_proposals p where p.edition_id = new.id and p.state = 'CONFIRMED' and p.shown = new.applicants_shown
            and p.edition_version = new.version and new.version = old.version + 1) then
          raise exception 'reviewers were asked already' using errcode = 'check_violation', constraint = 'editions_applicants_shown';
        end if;
        return new;
      end $$`);

    // A plan is closed to whoever is tied to one of its cases; the release that makes it public is nothing else.
    this.addSql(`
      create function guard_results_approval() returns trigger language plpgsql ${withOwnersEyes} as $$
      begin
        if exists (select from releases r join editions e on e.year = r.edition_year cross join conflicts_of(array[new.person_id], e.id) t
          join submissions s on s.id = t.submission_id and s.step <> 'DRAFT' where r.id = new.release_id and r.kind = 'RESULTS') then
          raise exception 'whoever is tied to a case does not approve its results' using errcode = 'check_violation', constraint = 'release_approvals_untied';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger release_approvals_untied before insert on release_approvals for each row execute function guard_results_approval()`);

    // Who is told that a ballot is open: who may vote in it on something. Tied to all of it, somebody is told nothing.
    this.addSql(`
      create function people_to_vote(ballot uuid) returns table (person_id uuid) language sql stable ${withOwnersEyes} as $$
        with it as materialized (select b.* from ballots b where b.id = ballot and b.opened_by = acting_person()),
          voters as materialized (select m.person_id from it cross join lateral committee_people(it.edition_id, it.field_key) m)
        select v.person_id from it cross join voters v
        where v.person_id <> acting_person() and exists (select from ballot_candidates c where c.ballot_id = it.id and not exists (
          select from conflicts_of((select array_agg(x.person_id) from voters x), it.edition_id) t where t.person_id = v.person_id and t.submission_id = c.submission_id))
      $$`);
    for (const name of ['guard_results_approval', 'people_to_vote']) this.addSql(`revoke execute on function ${name} from public`);
  }
}
