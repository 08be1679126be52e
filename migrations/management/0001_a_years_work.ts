import { Migration } from '@mikro-orm/migrations';

/** The year's work: people, editions, submissions, reviews, decisions, releases in preparation. Nothing here is public. */
export class AYearsWork extends Migration {
  override up(): void {
    // The one clock that decides. A function, so that a test's owner can hold it; no role at run time may replace it.
    this.addSql(`create function instant() returns timestamptz language sql volatile return clock_timestamp()`);
    this.addSql(`
      create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception '% rows are never changed', tg_table_name using errcode = 'restrict_violation';
      end $$`);

    // identity
    this.addSql(`
      create table people (
        id uuid primary key default gen_random_uuid(),
        email text not null unique check (email = lower(email) and length(email) <= 254),
        name text not null,
        password_hash text,
        created_at timestamptz not null default instant()
      )`);
    this.addSql(`
      create table sessions (
        id uuid primary key default gen_random_uuid(),
        token_hash bytea not null unique,
        person_id uuid not null references people (id) on delete cascade,
        created_at timestamptz not null default instant(),
        expires_at timestamptz not null,
        revoked_at timestamptz
      )`);
    this.addSql(`create index sessions_person on sessions (person_id)`);
    this.addSql(`
      create table role_grants (
        id uuid primary key default gen_random_uuid(),
        person_id uuid not null references people (id) on delete cascade,
        role text not null check (role in ('ORGANIZER', 'REVIEWER', 'CHAIR', 'TRANSLATOR', 'STAGE_MANAGER')),
        edition_year int,
        field_key text,
        unique nulls not distinct (person_id, role, edition_year, field_key)
      )`);
    this.addSql(`
      create table idempotent_acts (
        person_id uuid not null references people (id) on delete cascade,
        key text not null check (length(key) between 8 and 100),
        operation text not null,
        input_hash text not null,
        outcome jsonb not null,
        at timestamptz not null default instant(),
        primary key (person_id, key)
      )`);
    this.addSql(`comment on column idempotent_acts.outcome is 'what the act answered; a retry answers the same'`);

    // organizations
    this.addSql(`
      create table organizations (
        id uuid primary key default gen_random_uuid(),
        names jsonb not null,
        kind text,
        country text check (country ~ '^[A-Z]{2}$'),
        registered_by uuid references people (id),
        created_at timestamptz not null default instant()
      )`);

    // editions
    this.addSql(`
      create table editions (
        id uuid primary key default gen_random_uuid(),
        year int not null unique check (year between 2000 and 2999),
        names jsonb not null,
        time_zone text not null,
        applications_open_at timestamptz not null,
        applications_close_at timestamptz not null,
        reviews_close_at timestamptz not null,
        showcase_opens_at timestamptz not null,
        showcase_closes_at timestamptz not null,
        fields jsonb not null,
        kinds jsonb not null,
        eligibility_rules jsonb not null,
        criteria jsonb not null,
        quota_collection int not null check (quota_collection > 0),
        quota_outstanding int not null check (quota_outstanding > 0),
        contact jsonb,
        provenance jsonb not null default '[]',
        created_at timestamptz not null default instant(),
        check (applications_open_at < applications_close_at and applications_close_at <= reviews_close_at
          and reviews_close_at <= showcase_opens_at and showcase_opens_at <= showcase_closes_at),
        check (quota_outstanding <= quota_collection)
      )`);

    // media
    this.addSql(`
      create table assets (
        id uuid primary key default gen_random_uuid(),
        owner_id uuid not null references people (id),
        storage_key text not null unique,
        content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
        mime_type text not null,
        byte_length int not null check (byte_length > 0),
        width int not null check (width > 0),
        height int not null check (height > 0),
        renditions jsonb not null,
        created_at timestamptz not null default instant()
      )`);
    this.addSql(`comment on column assets.renditions is '[{width, height, hash, storageKey}], narrowest first'`);

    // submissions
    this.addSql(`
      create table submissions (
        id uuid primary key default gen_random_uuid(),
        edition_id uuid not null references editions (id),
        owner_id uuid not null references people (id),
        step text not null default 'DRAFT' check (step in ('DRAFT', 'SUBMITTED', 'WITHDRAWN')),
        version int not null default 1 check (version > 0),
        source_locale text not null,
        field_key text,
        kind_key text,
        started_on date,
        countries text[] not null default '{}',
        created_at timestamptz not null default instant(),
        updated_at timestamptz not null default instant()
      )`);
    this.addSql(`create index submissions_owner on submissions (owner_id, created_at desc, id)`);
    this.addSql(`create index submissions_edition on submissions (edition_id, created_at desc, id)`);
    this.addSql(`
      create function guard_submission() returns trigger language plpgsql as $$
      begin
        if new.version < old.version then
          raise exception 'a submission''s version never goes back' using errcode = 'restrict_violation';
        end if;
        if new.step <> old.step and (old.step, new.step) not in (('DRAFT', 'SUBMITTED'), ('DRAFT', 'WITHDRAWN'), ('SUBMITTED', 'WITHDRAWN')) then
          raise exception 'a submission cannot go from % to %', old.step, new.step using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger submissions_guarded before update on submissions for each row execute function guard_submission()`);
    this.addSql(`
      create table submission_texts (
        submission_id uuid not null references submissions (id) on delete cascade,
        locale text not null,
        title text not null default '',
        summary text not null default '',
        body text not null default '',
        primary key (submission_id, locale)
      )`);
    this.addSql(`
      create table submission_applicants (
        submission_id uuid not null references submissions (id) on delete cascade,
        position int not null,
        organization_id uuid not null references organizations (id),
        role text not null check (role in ('LEAD', 'JOINT')),
        primary key (submission_id, position),
        unique (submission_id, organization_id)
      )`);
    this.addSql(`create unique index submission_applicants_one_lead on submission_applicants (submission_id) where role = 'LEAD'`);
    this.addSql(`
      create table submission_pictures (
        submission_id uuid not null references submissions (id) on delete cascade,
        position int not null,
        asset_id uuid not null unique references assets (id),
        alts jsonb not null default '{}',
        credit text,
        primary key (submission_id, position)
      )`);
    this.addSql(`
      create table revisions (
        id uuid primary key default gen_random_uuid(),
        submission_id uuid not null references submissions (id),
        number int not null check (number > 0),
        content jsonb not null,
        content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
        created_at timestamptz not null,
        unique (submission_id, number)
      )`);
    this.addSql(
      `comment on column revisions.content is 'a frozen copy of the whole submission; see src/management/submissions/freeze-submission.ts'`,
    );
    this.addSql(`create trigger revisions_immutable before update or delete on revisions for each row execute function refuse_change()`);
    this.addSql(`create trigger revisions_no_truncate before truncate on revisions for each statement execute function refuse_change()`);
    this.addSql(`
      create table receipts (
        revision_id uuid primary key references revisions (id),
        number text not null unique,
        received_at timestamptz not null,
        content_hash text not null,
        signature text not null
      )`);
    // The deadline's second line: no receipt carries an instant outside the edition's window, whatever the program does.
    this.addSql(`
      create function guard_receipt() returns trigger language plpgsql as $$
      declare edition editions;
      begin
        select e.* into edition from revisions r join submissions s on s.id = r.submission_id join editions e on e.id = s.edition_id where r.id = new.revision_id;
        if new.received_at < edition.applications_open_at or new.received_at >= edition.applications_close_at then
          raise exception 'received outside the window for applications' using errcode = 'check_violation', constraint = 'receipts_in_time';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger receipts_in_time before insert on receipts for each row execute function guard_receipt()`);
    this.addSql(`create trigger receipts_immutable before update or delete on receipts for each row execute function refuse_change()`);
    this.addSql(`create trigger receipts_no_truncate before truncate on receipts for each statement execute function refuse_change()`);

    // reviews
    this.addSql(`
      create table review_assignments (
        id uuid primary key default gen_random_uuid(),
        revision_id uuid not null references revisions (id),
        reviewer_id uuid not null references people (id),
        assigned_by uuid not null references people (id),
        created_at timestamptz not null default instant(),
        unique (revision_id, reviewer_id)
      )`);
    this.addSql(`create index review_assignments_reviewer on review_assignments (reviewer_id, created_at, id)`);
    this.addSql(`
      create table reviews (
        id uuid primary key default gen_random_uuid(),
        assignment_id uuid not null unique references review_assignments (id),
        scores jsonb not null,
        comment text not null default '',
        submitted_at timestamptz not null
      )`);
    this.addSql(`comment on column reviews.scores is '{criterion key: score}'`);

    // selection
    this.addSql(`
      create table decision_plans (
        id uuid primary key default gen_random_uuid(),
        edition_id uuid not null references editions (id),
        state text not null check (state in ('PROPOSED', 'CONFIRMED', 'SUPERSEDED')),
        decisions jsonb not null,
        content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
        proposed_by uuid not null references people (id),
        proposed_at timestamptz not null default instant(),
        confirmed_by uuid references people (id),
        confirmed_at timestamptz,
        constraint decision_plans_two_people check (confirmed_by <> proposed_by),
        check ((state = 'CONFIRMED') = (confirmed_by is not null) or state = 'SUPERSEDED')
      )`);
    this.addSql(`comment on column decision_plans.decisions is '[{submissionId, outcome, showcaseOrder}]'`);
    this.addSql(`create unique index decision_plans_one_in_force on decision_plans (edition_id) where state in ('PROPOSED', 'CONFIRMED')`);
    this.addSql(`
      create function guard_decision_plan() returns trigger language plpgsql as $$
      begin
        if new.decisions <> old.decisions or new.content_hash <> old.content_hash or new.proposed_by <> old.proposed_by then
          raise exception 'a plan''s outcomes are never changed; propose another' using errcode = 'restrict_violation';
        end if;
        if new.state <> old.state and (old.state, new.state) not in (('PROPOSED', 'CONFIRMED'), ('PROPOSED', 'SUPERSEDED')) then
          raise exception 'a plan cannot go from % to %', old.state, new.state using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger decision_plans_guarded before update on decision_plans for each row execute function guard_decision_plan()`);

    // publishing
    this.addSql(`
      create table releases (
        id uuid primary key default gen_random_uuid(),
        edition_year int not null,
        kind text not null check (kind in ('CALL', 'RESULTS', 'TAKE_DOWN')),
        state text not null default 'PREPARED' check (state in ('PREPARED', 'APPROVED', 'APPLIED', 'ABORTED')),
        apply_at timestamptz not null,
        content jsonb not null,
        content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
        prepared_by uuid not null references people (id),
        prepared_at timestamptz not null default instant(),
        revision bigint,
        applied_at timestamptz,
        check ((state = 'APPLIED') = (revision is not null and applied_at is not null))
      )`);
    this.addSql(`comment on column releases.content is 'the frozen documents; see src/delivery/releases/release-content.ts'`);
    this.addSql(`create index releases_edition on releases (edition_year, prepared_at desc)`);
    this.addSql(`create index releases_due on releases (apply_at) where state = 'APPROVED'`);
    this.addSql(`
      create table release_approvals (
        release_id uuid not null references releases (id),
        person_id uuid not null references people (id),
        at timestamptz not null default instant(),
        primary key (release_id, person_id)
      )`);
    this.addSql(
      `create trigger release_approvals_immutable before update or delete on release_approvals for each row execute function refuse_change()`,
    );
    this.addSql(
      `create trigger release_approvals_no_truncate before truncate on release_approvals for each statement execute function refuse_change()`,
    );
    this.addSql(`
      create function guard_release() returns trigger language plpgsql as $$
      begin
        if new.content <> old.content or new.content_hash <> old.content_hash or new.apply_at <> old.apply_at or new.kind <> old.kind or new.edition_year <> old.edition_year then
          raise exception 'a release is frozen once prepared' using errcode = 'restrict_violation';
        end if;
        if new.state <> old.state then
          if (old.state, new.state) not in (('PREPARED', 'APPROVED'), ('PREPARED', 'ABORTED'), ('APPROVED', 'ABORTED'), ('APPROVED', 'APPLIED')) then
            raise exception 'a release cannot go from % to %', old.state, new.state using errcode = 'restrict_violation';
          end if;
          if new.state in ('APPROVED', 'APPLIED') and (select count(*) from release_approvals where release_id = new.id) < 2 then
            raise exception 'a release needs the approval of two people' using errcode = 'check_violation', constraint = 'releases_two_people';
          end if;
          if new.state = 'APPLIED' and new.applied_at < new.apply_at then
            raise exception 'a release is never early' using errcode = 'check_violation', constraint = 'releases_never_early';
          end if;
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger releases_guarded before update on releases for each row execute function guard_release()`);
  }
}
