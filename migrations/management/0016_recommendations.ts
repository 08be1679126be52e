import { Migration } from '@mikro-orm/migrations';

/** Who recommends, and what they brought. */
export class Recommendations extends Migration {
  override up(): void {
    this.addSql(`
      create table accreditations (
        id uuid primary key default gen_random_uuid(),
        edition_id uuid not null references editions (id),
        organization_id uuid not null references organizations (id),
        state text not null default 'INVITED' check (state in ('INVITED', 'ACTIVE', 'ENDED')),
        letter jsonb check (jsonb_typeof(letter) = 'object'),
        accredited_by uuid not null references people (id),
        accredited_at timestamptz not null default instant(),
        accepted_at timestamptz,
        ended_at timestamptz,
        check (state <> 'ACTIVE' or accepted_at is not null),
        check ((state = 'ENDED') = (ended_at is not null))
      )`);
    this.addSql(`comment on column accreditations.letter is '{locale: {subject, paragraphs}} by an organizer; null: ours'`);
    this.addSql(`create unique index accreditations_one_each on accreditations (edition_id, organization_id) where state <> 'ENDED'`);
    this.addSql(`
      create table accreditation_contacts (
        id uuid primary key default gen_random_uuid(),
        accreditation_id uuid not null references accreditations (id),
        address text not null check (address = lower(address) and length(address) <= 254),
        language text check (language in ('en', 'zh-Hans')),
        invited_by uuid not null,
        invited_at timestamptz not null default instant(),
        person_id uuid references people (id) on delete cascade,
        accepted_at timestamptz,
        unique (accreditation_id, address),
        check ((person_id is null) = (accepted_at is null))
      )`);
    this.addSql(`comment on column accreditation_contacts.person_id is 'who opened the invitation; acts for the organization from then on'`);
    this.addSql(
      `create unique index accreditation_contacts_person on accreditation_contacts (person_id, accreditation_id) where person_id is not null`,
    );
    this.addSql(`
      create table recommendation_codes (
        id uuid primary key default gen_random_uuid(),
        accreditation_id uuid not null references accreditations (id),
        code_mark bytea not null unique check (octet_length(code_mark) = 32),
        hint text not null check (length(hint) = 2),
        agrees_in_advance boolean not null,
        uses_left int not null check (uses_left >= 0),
        made_by uuid not null,
        made_at timestamptz not null default instant(),
        revoked_at timestamptz
      )`);
    this.addSql(`comment on column recommendation_codes.code_mark is 'a keyed hash: the code itself is shown once and kept nowhere'`);
    this.addSql(`create index recommendation_codes_accreditation on recommendation_codes (accreditation_id, made_at desc)`);
    this.addSql(`
      create table recommendation_offers (
        id uuid primary key default gen_random_uuid(),
        accreditation_id uuid not null references accreditations (id),
        address text not null check (address = lower(address) and length(address) <= 254),
        made_by uuid not null,
        made_at timestamptz not null default instant(),
        used_at timestamptz,
        withdrawn_at timestamptz
      )`);
    this.addSql(`create index recommendation_offers_accreditation on recommendation_offers (accreditation_id, made_at desc)`);
    this.addSql(`
      create table recommendations (
        id uuid primary key default gen_random_uuid(),
        submission_id uuid not null references submissions (id) on delete cascade,
        accreditation_id uuid not null references accreditations (id),
        state text not null check (state in ('CLAIMED', 'AGREED', 'DECLINED', 'WITHDRAWN')),
        is_primary boolean not null,
        title text not null,
        submission_state text not null check (submission_state in ('DRAFT', 'HANDED_IN', 'WITHDRAWN')),
        claimed_by uuid not null,
        claimed_at timestamptz not null default instant(),
        settled_by uuid,
        settled_at timestamptz,
        counted_at timestamptz not null,
        check ((state = 'CLAIMED') = (settled_at is null))
      )`);
    this.addSql(
      `comment on column recommendations.title is 'as it was when the applicant named the recommender: nothing later of the draft gets here'`,
    );
    this.addSql(
      `comment on column recommendations.submission_state is 'kept here by a trigger, so that a recommender''s desk never reads a submission'`,
    );
    this.addSql(
      `comment on column recommendations.counted_at is 'the instant that its last change counts at: always before the close of applications'`,
    );
    this.addSql(
      `create unique index recommendations_one_primary on recommendations (submission_id) where is_primary and state in ('CLAIMED', 'AGREED')`,
    );
    this.addSql(
      `create unique index recommendations_one_each on recommendations (submission_id, accreditation_id) where state in ('CLAIMED', 'AGREED')`,
    );
    this.addSql(`create index recommendations_accreditation on recommendations (accreditation_id, claimed_at desc, id)`);
    // The close's second line, as for receipts: no change of a recommendation counts at an instant outside the window.
    this.addSql(`
      create function guard_recommendation() returns trigger language plpgsql as $$
      declare edition editions;
      begin
        if tg_op = 'UPDATE' then
          if (new.submission_id, new.accreditation_id, new.is_primary, new.title, new.claimed_by) is distinct from
             (old.submission_id, old.accreditation_id, old.is_primary, old.title, old.claimed_by) then
            raise exception 'a recommendation never becomes another' using errcode = 'restrict_violation';
          end if;
          if (new.state, new.settled_by, new.settled_at, new.counted_at) is not distinct from (old.state, old.settled_by, old.settled_at, old.counted_at) then
            return new; -- where its submission stands goes on
          end if;
          if (old.state, new.state) not in (('CLAIMED', 'AGREED'), ('CLAIMED', 'DECLINED'), ('CLAIMED', 'WITHDRAWN'), ('AGREED', 'WITHDRAWN')) then
            raise exception 'a recommendation cannot go from % to %', old.state, new.state using errcode = 'restrict_violation';
          end if;
        end if;
        select e.* into edition from accreditations a join editions e on e.id = a.edition_id where a.id = new.accreditation_id;
        if new.counted_at < edition.applications_open_at or new.counted_at >= edition.applications_close_at
           or new.counted_at < instant() - interval '10 minutes' then
          raise exception 'recommendations are frozen at the close of applications' using errcode = 'check_violation', constraint = 'recommendations_in_time';
        end if;
        return new;
      end $$`);
    this.addSql(
      `create trigger recommendations_guarded before insert or update on recommendations for each row execute function guard_recommendation()`,
    );
    // What is counted of a submission is its hand-in and its withdrawal: what screening makes of it afterwards shows nowhere.
    this.addSql(`
      create function follow_submission() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
      begin
        update recommendations set submission_state = case when new.step = 'WITHDRAWN' then 'WITHDRAWN' else 'HANDED_IN' end
        where submission_id = new.id and new.step <> 'DRAFT';
        return null;
      end $$`);
    this.addSql(
      `create trigger recommendations_follow after update of step on submissions for each row when (new.step <> old.step) execute function follow_submission()`,
    );
  }
}
