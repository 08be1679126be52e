import { Migration } from '@mikro-orm/migrations';

/** Editions that people edit: a version, a calendar in full, rules by version, what was changed, and extensions of one deadline. */
export class Editions extends Migration {
  override up(): void {
    const withOwnersEyes = `stable security definer set search_path = public, pg_temp`;
    this.addSql(`
      alter table editions
        add column version int not null default 1 check (version > 0),
        add column call_texts jsonb not null default '{}',
        add column further_contacts jsonb not null default '[]',
        add column rules_version int not null default 1 check (rules_version > 0),
        add column extensions_allowed boolean not null default false,
        add column call_opens_at timestamptz,
        add column reviews_open_at timestamptz,
        add column selection_due_at timestamptz,
        add column preparation_due_at timestamptz,
        add column release_at timestamptz,
        add check (call_opens_at <= applications_open_at),
        add check (reviews_open_at between applications_close_at and reviews_close_at),
        add check (selection_due_at between reviews_close_at and showcase_opens_at),
        add check (preparation_due_at between reviews_close_at and showcase_opens_at and preparation_due_at >= selection_due_at is not false),
        add check (release_at between showcase_opens_at and showcase_closes_at)`);

    // Rules by version: a finding names the version that it was judged by. The database itself keeps each, whoever changes them.
    this.addSql(`
      create table edition_rules (
        edition_id uuid not null references editions (id),
        version int not null check (version > 0),
        rules jsonb not null,
        at timestamptz not null default instant(),
        primary key (edition_id, version)
      )`);
    this.addSql(`insert into edition_rules (edition_id, version, rules) select id, rules_version, eligibility_rules from editions`);
    this.addSql(`create trigger edition_rules_immutable before update or delete on edition_rules for each row execute function refuse_change()`);
    this.addSql(`create trigger edition_rules_no_truncate before truncate on edition_rules for each statement execute function refuse_change()`);
    this.addSql(`
      create function guard_edition() returns trigger language plpgsql as $$
      begin
        if new.version < old.version then
          raise exception 'an edition''s version never goes back' using errcode = 'restrict_violation';
        end if;
        if new.eligibility_rules <> old.eligibility_rules then
          new.rules_version := old.rules_version + 1;
        elsif new.rules_version <> old.rules_version then
          raise exception 'the version of rules goes up with the rules' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger editions_guarded before update on editions for each row execute function guard_edition()`);
    this.addSql(`
      create function keep_edition_rules() returns trigger language plpgsql as $$
      begin
        insert into edition_rules (edition_id, version, rules) values (new.id, new.rules_version, new.eligibility_rules) on conflict do nothing;
        return null;
      end $$`);
    this.addSql(`create trigger editions_keep_rules after insert or update on editions for each row execute function keep_edition_rules()`);

    this.addSql(`
      create table edition_changes (
        edition_id uuid not null references editions (id),
        version int not null check (version > 0),
        act text not null,
        changed_by uuid not null references people (id),
        at timestamptz not null default instant(),
        before jsonb not null,
        after jsonb not null,
        content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
        primary key (edition_id, version)
      )`);
    this.addSql(`comment on column edition_changes.content_hash is 'over {before, after}; the audit entry of the act holds the same'`);
    this.addSql(`create trigger edition_changes_immutable before update or delete on edition_changes for each row execute function refuse_change()`);
    this.addSql(`create trigger edition_changes_no_truncate before truncate on edition_changes for each statement execute function refuse_change()`);

    // A later close for one case, or for one applicant. By address, so that granting does not tell whether there is an account.
    this.addSql(`
      create table extensions (
        id uuid primary key default gen_random_uuid(),
        edition_id uuid not null references editions (id),
        submission_id uuid references submissions (id) on delete cascade,
        applicant_email text check (applicant_email = lower(applicant_email) and length(applicant_email) <= 254),
        until timestamptz not null,
        reason text not null check (reason <> ''),
        granted_by uuid not null references people (id),
        granted_at timestamptz not null default instant(),
        revoked_by uuid references people (id),
        revoked_at timestamptz,
        check (num_nonnulls(submission_id, applicant_email) = 1),
        check ((revoked_by is null) = (revoked_at is null)),
        check (granted_at < until)
      )`);
    this.addSql(`create index extensions_submission on extensions (submission_id) where submission_id is not null`);
    this.addSql(`create index extensions_applicant on extensions (applicant_email, edition_id) where applicant_email is not null`);
    this.addSql(`create index extensions_edition on extensions (edition_id, granted_at desc, id)`);
    this.addSql(`
      create function guard_extension() returns trigger language plpgsql as $$
      begin
        if tg_op = 'INSERT' then
          if not (select e.extensions_allowed from editions e where e.id = new.edition_id) then
            raise exception 'the edition allows no extensions' using errcode = 'check_violation', constraint = 'extensions_allowed';
          end if;
          return new;
        end if;
        if old.revoked_at is not null or new.until <> old.until or new.reason <> old.reason or new.granted_by <> old.granted_by
          or new.edition_id <> old.edition_id or new.submission_id is distinct from old.submission_id then
          raise exception 'an extension is revoked once, and never changed' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger extensions_guarded after insert or update on extensions for each row execute function guard_extension()`);
    // whoever is erased takes their address along
    this.addSql(`
      create function follow_address() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        update extensions set applicant_email = new.email where applicant_email = old.email;
        return null;
      end $$`);
    this.addSql(
      `create trigger people_address after update of email on people for each row when (old.email <> new.email) execute function follow_address()`,
    );

    // The one place that says when a case's time is over: the program and the guards below ask it alike.
    this.addSql(`
      create function applications_close_for(edition uuid, owner uuid, submission uuid, at timestamptz) returns timestamptz
        language sql ${withOwnersEyes} as $$
        select greatest(e.applications_close_at, (
          select max(x.until) from extensions x
          where x.edition_id = edition and x.granted_at <= at and (x.revoked_at is null or x.revoked_at > at)
            and (x.submission_id = submission or x.applicant_email = (select p.email from people p where p.id = owner))))
          from editions e where e.id = edition
      $$`);
    // What organizers need of drafts, which they cannot see: whose one is that they know the id of, which keys are used, whom to tell.
    this.addSql(`
      create function owner_of_draft(submission uuid, edition uuid) returns uuid language sql ${withOwnersEyes} as $$
        select s.owner_id from submissions s where s.id = submission and s.edition_id = edition and s.step = 'DRAFT' and edition = any (organized_editions())
      $$`);
    this.addSql(`
      create function keys_in_use(edition uuid) returns table (field_key text, kind_key text) language sql ${withOwnersEyes} as $$
        select distinct s.field_key, s.kind_key from submissions s
        where s.edition_id = edition and s.step <> 'WITHDRAWN' and edition = any (organized_editions())
      $$`);
    this.addSql(`
      create function applicants_of(edition uuid) returns setof uuid language sql ${withOwnersEyes} as $$
        select distinct s.owner_id from submissions s where s.edition_id = edition and s.step <> 'WITHDRAWN' and edition = any (organized_editions())
      $$`);
    this.addSql(`alter table extensions enable row level security`);
    this.addSql(`alter table extensions force row level security`);
    this.addSql(`create policy owner on extensions to current_user using (true) with check (true)`);
    this.addSql(`create policy house on extensions using ((select acts_for_the_house())) with check ((select acts_for_the_house()))`);
    this.addSql(`create policy organized on extensions using (edition_id = any ((select organized_editions())::uuid[]))
      with check (edition_id = any ((select organized_editions())::uuid[]))`);
    this.addSql(`
      create or replace function guard_receipt() returns trigger language plpgsql as $$
      declare edition editions; submission submissions;
      begin
        select s.* into submission from revisions r join submissions s on s.id = r.submission_id where r.id = new.revision_id;
        select e.* into edition from editions e where e.id = submission.edition_id;
        if new.received_at < edition.applications_open_at
          or new.received_at >= applications_close_for(edition.id, submission.owner_id, submission.id, new.received_at) then
          raise exception 'received outside the window for applications' using errcode = 'check_violation', constraint = 'receipts_in_time';
        end if;
        return new;
      end $$`);
    // Saving is held to the same window. A draft names the instant of its save, as a receipt names its own.
    this.addSql(`
      create function guard_saving() returns trigger language plpgsql as $$
      begin
        if old.step = 'DRAFT' and new.step = 'DRAFT' and new.updated_at >= applications_close_for(new.edition_id, new.owner_id, new.id, new.updated_at) then
          raise exception 'saved after the close of applications' using errcode = 'check_violation', constraint = 'submissions_in_time';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger submissions_saved_in_time before update of version on submissions for each row
      when (new.version <> old.version) execute function guard_saving()`);
  }
}
