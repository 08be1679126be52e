import { Migration } from '@mikro-orm/migrations';

/** Screening: what was returned for correction, what people judged, and how each revision came out. All written once. */
export class Screening extends Migration {
  override up(): void {
    const person = `(select acting_person())`;
    const organized = `(select organized_editions())::uuid[]`;
    const writeOnce = (table: string) => {
      this.addSql(`create trigger ${table}_immutable before update or delete on ${table} for each row execute function refuse_change()`);
      this.addSql(`create trigger ${table}_no_truncate before truncate on ${table} for each statement execute function refuse_change()`);
    };
    const close = (table: string, policies: Record<string, string>) => {
      this.addSql(`alter table ${table} enable row level security`);
      this.addSql(`alter table ${table} force row level security`);
      this.addSql(`create policy owner on ${table} to current_user using (true) with check (true)`);
      this.addSql(`create policy house on ${table} using ((select acts_for_the_house())) with check ((select acts_for_the_house()))`);
      for (const [name, policy] of Object.entries(policies)) this.addSql(`create policy ${name} on ${table} ${policy}`);
    };

    this.addSql(`
      create table submission_returns (
        id uuid primary key default gen_random_uuid(),
        submission_id uuid not null references submissions (id),
        revision_id uuid not null references revisions (id),
        reason text not null check (reason <> ''),
        mend jsonb not null check (jsonb_typeof(mend) = 'array' and jsonb_array_length(mend) between 1 and 40),
        until timestamptz not null,
        returned_by uuid not null references people (id),
        returned_at timestamptz not null,
        check (returned_at < until)
      )`);
    this.addSql(
      `comment on column submission_returns.mend is '[{part, locale, note}]: what is open, and what is wrong with it; without a locale all texts'`,
    );
    this.addSql(`create index submission_returns_submission on submission_returns (submission_id, returned_at desc)`);
    writeOnce('submission_returns');

    // Whether something is out for correction follows from instants: the last return of the last revision, until it ends.
    this.addSql(`
      create function open_return(submission uuid, at timestamptz) returns setof submission_returns language sql stable as $$
        select x.* from submission_returns x join revisions r on r.id = x.revision_id
        where x.submission_id = submission and x.returned_at <= at and at < x.until
          and not exists (select from revisions later where later.submission_id = submission and later.number > r.number)
        order by x.returned_at desc limit 1
      $$`);
    this.addSql(`
      create or replace function applications_close_for(edition uuid, owner uuid, submission uuid, at timestamptz) returns timestamptz
        language sql stable security definer set search_path = public, pg_temp as $$
        select coalesce((select x.until from open_return(submission, at) x), greatest(e.applications_close_at, (
          select max(x.until) from extensions x
          where x.edition_id = edition and x.granted_at <= at and (x.revoked_at is null or x.revoked_at > at)
            and (x.submission_id = submission or x.applicant_email = (select p.email from people p where p.id = owner)))))
          from editions e where e.id = edition
      $$`);
    // A first revision is held to the window for applications, a later one to the return that it answers.
    this.addSql(`
      create or replace function guard_receipt() returns trigger language plpgsql as $$
      declare revision revisions; edition editions; submission submissions;
      begin
        select r.* into revision from revisions r where r.id = new.revision_id;
        select s.* into submission from submissions s where s.id = revision.submission_id;
        select e.* into edition from editions e where e.id = submission.edition_id;
        if revision.number = 1 and (new.received_at < edition.applications_open_at
            or new.received_at >= applications_close_for(edition.id, submission.owner_id, submission.id, new.received_at))
          or revision.number > 1 and not exists (
            select from submission_returns x join revisions before on before.id = x.revision_id
            where before.submission_id = revision.submission_id and before.number = revision.number - 1
              and x.returned_at <= new.received_at and new.received_at < x.until) then
          raise exception 'received outside the window for applications' using errcode = 'check_violation', constraint = 'receipts_in_time';
        end if;
        return new;
      end $$`);
    this.addSql(`
      create or replace function guard_saving() returns trigger language plpgsql as $$
      begin
        if old.step = 'DRAFT' and new.step = 'DRAFT' and new.updated_at >= applications_close_for(new.edition_id, new.owner_id, new.id, new.updated_at)
          or old.step <> 'DRAFT' and not exists (select from open_return(new.id, new.updated_at)) then
          raise exception 'saved after the close of applications' using errcode = 'check_violation', constraint = 'submissions_in_time';
        end if;
        return new;
      end $$`);

    // Only what was opened is mended: the texts, applicants and materials of what was handed in, and its facts.
    this.addSql(`
      create function part_is_open(submission uuid, asked text, asked_locale text) returns boolean
        language sql stable security definer set search_path = public, pg_temp as $$
        select exists (select from (
            select x.mend from submission_returns x join revisions r on r.id = x.revision_id
            where x.submission_id = submission
              and not exists (select from revisions later where later.submission_id = submission and later.number > r.number)
            order by x.returned_at desc limit 1
          ) last cross join jsonb_array_elements(last.mend) m
          where m ->> 'part' = asked and (m ->> 'locale' is null or m ->> 'locale' = asked_locale))
      $$`);
    this.addSql(`
      create function guard_mending() returns trigger language plpgsql set search_path = public, pg_temp as $$
      declare changed jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
        submission uuid := changed ->> 'submission_id';
      begin
        if acting_person() is not null and exists (select from submissions s where s.id = submission and s.step <> 'DRAFT')
          and not part_is_open(submission, tg_argv[0], changed ->> 'locale') then
          raise exception 'this part of what was handed in is not open' using errcode = 'check_violation', constraint = 'only_what_was_opened';
        end if;
        return case when tg_op = 'DELETE' then old else new end;
      end $$`);
    for (const [table, part] of Object.entries({ submission_texts: 'TEXTS', submission_applicants: 'APPLICANTS', submission_materials: 'MATERIALS' }))
      this.addSql(
        `create trigger ${table}_mended before insert or update or delete on ${table} for each row execute function guard_mending('${part}')`,
      );
    this.addSql(`
      create function guard_facts() returns trigger language plpgsql as $$
      begin
        if acting_person() is not null and (
          new.field_key is distinct from old.field_key and not part_is_open(new.id, 'FIELD', null)
          or new.kind_key is distinct from old.kind_key and not part_is_open(new.id, 'KIND', null)
          or new.started_on is distinct from old.started_on and not part_is_open(new.id, 'STARTED_ON', null)
          or new.countries <> old.countries and not part_is_open(new.id, 'COUNTRIES', null)
          or new.source_locale <> old.source_locale) then
          raise exception 'this part of what was handed in is not open' using errcode = 'check_violation', constraint = 'only_what_was_opened';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger submissions_mended before update of field_key, kind_key, started_on, countries, source_locale on submissions
      for each row when (old.step <> 'DRAFT') execute function guard_facts()`);
    // Withdrawing says nothing of the outcome as long as nobody can know it: until reviews close. Its owner alone does it.
    this.addSql(`
      create function guard_withdrawal() returns trigger language plpgsql as $$
      begin
        if new.updated_at >= (select e.reviews_close_at from editions e where e.id = new.edition_id) then
          raise exception 'withdrawn after the close of reviews' using errcode = 'check_violation', constraint = 'submissions_withdrawn_in_time';
        end if;
        if acting_person() <> old.owner_id then
          raise exception 'only its owner takes a submission back' using errcode = 'check_violation', constraint = 'submissions_withdrawn_by_owner';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger submissions_withdrawn before update of step on submissions for each row
      when (new.step = 'WITHDRAWN' and old.step <> 'WITHDRAWN') execute function guard_withdrawal()`);

    // An editor may put another file in the place of one that somebody else brought, in a draft and in what is being mended.
    const inWhatIsOpen = `exists (select from submission_materials m join submissions s on s.id = m.submission_id
      where assets.id in (m.asset_id, m.replacement_id) and may_change_submission(s.id, s.owner_id, (select acting_person()))
        and (s.step = 'DRAFT' or s.step = 'SUBMITTED' and exists (select from open_return(s.id, instant())) and part_is_open(s.id, 'MATERIALS', null)))`;
    this.addSql(`drop policy change_in_draft on assets`);
    this.addSql(`create policy change_in_what_is_open on assets for update using (${inWhatIsOpen}) with check (${inWhatIsOpen})`);

    // What the office alone reads. Nothing of it is on the submission, so the applicant's view cannot differ by it.
    this.addSql(`
      create table screenings (
        id uuid primary key default gen_random_uuid(),
        revision_id uuid not null references revisions (id),
        number int not null check (number > 0),
        outcome text not null check (outcome in ('PASSED', 'FAILED')),
        reason text not null check (reason <> ''),
        screened_by uuid not null references people (id),
        screened_at timestamptz not null,
        unique (revision_id, number)
      )`);
    this.addSql(`comment on table screenings is 'the last of a revision holds; what was thought before stays on record'`);
    writeOnce('screenings');
    this.addSql(`
      create table rule_judgements (
        id uuid primary key default gen_random_uuid(),
        revision_id uuid not null references revisions (id),
        rule_key text not null,
        rules_version int not null check (rules_version > 0),
        verdict text not null check (verdict in ('PASS', 'FAIL')),
        evidence jsonb not null,
        reason text not null check (reason <> ''),
        judged_by uuid not null references people (id),
        judged_at timestamptz not null
      )`);
    this.addSql(`comment on column rule_judgements.evidence is 'what the person had before them, as the rule said it, in each language'`);
    this.addSql(`create index rule_judgements_revision on rule_judgements (revision_id, rule_key, judged_at)`);
    writeOnce('rule_judgements');

    // One who acts on their own case would be judge in it: whose it is, and whoever worked on it.
    this.addSql(`
      create function may_screen(revision uuid, person uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
        select exists (select from revisions r join submissions s on s.id = r.submission_id
          where r.id = revision and s.step = 'SUBMITTED' and s.owner_id <> person and s.edition_id = any (organized_editions())
            and not exists (select from submission_members m where m.submission_id = s.id and m.person_id = person)
            and not exists (select from revisions later where later.submission_id = s.id and later.number > r.number))
      $$`);
    this.addSql(`
      create function guard_screening() returns trigger language plpgsql set search_path = public, pg_temp as $$
      declare submission uuid; acted_at timestamptz; screened boolean;
      begin
        select r.submission_id into submission from revisions r where r.id = new.revision_id;
        acted_at := case when tg_table_name = 'submission_returns' then to_jsonb(new) ->> 'returned_at'
          when tg_table_name = 'screenings' then to_jsonb(new) ->> 'screened_at' else to_jsonb(new) ->> 'judged_at' end;
        if exists (select from open_return(submission, acted_at)) then
          raise exception 'it is out for correction' using errcode = 'check_violation', constraint = 'screened_while_here';
        end if;
        screened := exists (select from screenings s where s.revision_id = new.revision_id);
        if tg_table_name <> 'screenings' and screened then
          raise exception 'it has been screened' using errcode = 'check_violation', constraint = 'screened_once';
        end if;
        if tg_table_name = 'screenings' and exists (select from (
            select count(*) as before, (array_agg(s.outcome order by s.number desc))[1] as last from screenings s where s.revision_id = new.revision_id
          ) so_far where (to_jsonb(new) ->> 'number')::int <> before + 1 or to_jsonb(new) ->> 'outcome' = last) then
          raise exception 'a screening follows another outcome, and is numbered' using errcode = 'check_violation', constraint = 'screenings_in_order';
        end if;
        return new;
      end $$`);
    for (const table of ['submission_returns', 'screenings', 'rule_judgements'])
      this.addSql(`create trigger ${table}_guarded before insert on ${table} for each row execute function guard_screening()`);
    close('submission_returns', {
      see: `for select using (exists (select from submissions s where s.id = submission_id))`,
      add: `for insert with check (returned_by = ${person} and submission_id = submission_of_revision(revision_id) and may_screen(revision_id, ${person}))`,
    });
    const asOrganizer = `edition_of_revision(revision_id) = any (${organized})`;
    close('screenings', {
      see: `for select using (${asOrganizer})`,
      add: `for insert with check (screened_by = ${person} and may_screen(revision_id, ${person}))`,
    });
    close('rule_judgements', {
      see: `for select using (${asOrganizer})`,
      add: `for insert with check (judged_by = ${person} and may_screen(revision_id, ${person}))`,
    });
  }
}
