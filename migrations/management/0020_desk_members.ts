import { Migration } from '@mikro-orm/migrations';

/** People who work on a case beside its owner: invited by mail, as editors or to read along. */
export class DeskMembers extends Migration {
  override up(): void {
    const withOwnersEyes = `security definer set search_path = pg_catalog, public`;
    this.addSql(`
      create table submission_members (
        submission_id uuid not null references submissions (id) on delete cascade,
        person_id uuid not null references people (id),
        role text not null check (role in ('EDITOR', 'VIEWER')),
        joined_at timestamptz not null default instant(),
        left_at timestamptz check (left_at >= joined_at),
        primary key (submission_id, person_id)
      )`);
    this.addSql(`comment on column submission_members.left_at is 'a row stays when somebody leaves: who worked on a case never judges it'`);
    this.addSql(`create index submission_members_person on submission_members (person_id)`);
    this.addSql(`
      create table submission_invitations (
        id uuid primary key default gen_random_uuid(),
        submission_id uuid not null references submissions (id) on delete cascade,
        address text not null check (address = lower(address) and length(address) <= 254),
        role text not null check (role in ('EDITOR', 'VIEWER')),
        invited_by uuid not null,
        invited_at timestamptz not null default instant(),
        expires_at timestamptz not null check (expires_at > invited_at),
        person_id uuid references people (id) on delete cascade,
        accepted_at timestamptz,
        revoked_at timestamptz,
        check ((person_id is null) = (accepted_at is null)),
        check (accepted_at is null or revoked_at is null)
      )`);
    this.addSql(`comment on column submission_invitations.person_id is 'who opened it; need not be whose the address is'`);
    this.addSql(
      `create unique index submission_invitations_one_open on submission_invitations (submission_id, address) where accepted_at is null and revoked_at is null`,
    );
    this.addSql(`create index submission_invitations_by on submission_invitations (invited_by, invited_at)`);

    this.addSql(`alter table submissions add column owned_since timestamptz not null default instant()`);
    this.addSql(`update submissions set owned_since = created_at`);

    // Which submissions the acting person was let in to; found once for each statement.
    this.addSql(`
      create function joined_submissions() returns uuid[] language sql stable ${withOwnersEyes} as $$
        select coalesce(array_agg(submission_id), '{}') from submission_members where person_id = acting_person() and left_at is null
      $$`);
    this.addSql(`
      create function edits_submission(submission uuid, person uuid) returns boolean language sql stable ${withOwnersEyes} as $$
        select exists (select from submission_members where submission_id = submission and person_id = person and role = 'EDITOR' and left_at is null)
      $$`);
    // asked only of rows that are written, one by one; rows that are read are found by the set above
    this.addSql(`
      create or replace function may_change_submission(id uuid, owner_id uuid, person uuid) returns boolean language sql stable
        return owner_id = person or edits_submission(id, person)`);
    this.addSql(`create policy see_as_member on submissions for select using (id = any ((select joined_submissions())::uuid[]))`);
    this.addSql(`create policy change_as_member on submissions for update using (id = any ((select joined_submissions())::uuid[]))
      with check (may_change_submission(id, owner_id, (select acting_person())))`);

    // An editor may put another file in the place of one that somebody else brought: it becomes theirs first.
    const inADraft = `exists (select from submission_materials m join submissions s on s.id = m.submission_id
      where assets.id in (m.asset_id, m.replacement_id) and s.step = 'DRAFT' and may_change_submission(s.id, s.owner_id, (select acting_person())))`;
    this.addSql(`create policy change_in_draft on assets for update using (${inADraft}) with check (${inADraft})`);

    const isOwners = `exists (select from submissions s where s.id = submission_id and s.owner_id = (select acting_person()))`;
    for (const table of ['submission_members', 'submission_invitations']) {
      this.addSql(`alter table ${table} enable row level security`);
      this.addSql(`alter table ${table} force row level security`);
      this.addSql(`create policy owner on ${table} to current_user using (true) with check (true)`);
      this.addSql(`create policy house on ${table} using ((select acts_for_the_house())) with check ((select acts_for_the_house()))`);
    }
    // nobody is let in but by the functions below: there is no policy for inserting
    this.addSql(`create policy see on submission_members for select
      using (person_id = (select acting_person()) or exists (select from submissions s where s.id = submission_id))`);
    this.addSql(`create policy change on submission_members for update using (${isOwners}) with check (${isOwners})`);
    this.addSql(`create policy leave on submission_members for update using (person_id = (select acting_person()))
      with check (person_id = (select acting_person()) and left_at is not null)`);
    this.addSql(`
      create function guard_member() returns trigger language plpgsql as $$
      begin
        if new.submission_id <> old.submission_id or new.person_id <> old.person_id then
          raise exception 'a member never becomes another' using errcode = 'restrict_violation';
        end if;
        if old.left_at is not null and new.left_at is null and new.person_id is distinct from acting_person() then
          raise exception 'row-level security lets nobody bring back who has left' using errcode = 'insufficient_privilege';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger submission_members_guarded before update on submission_members for each row execute function guard_member()`);
    this.addSql(`create policy owners on submission_invitations using (${isOwners}) with check (${isOwners})`);

    // The one way in. Whoever calls it has shown the ticket of the invitation; what it answers with nothing looks alike.
    this.addSql(`
      create function join_submission(invitation uuid) returns uuid language plpgsql ${withOwnersEyes} as $$
      declare asked submission_invitations; me constant uuid := acting_person(); owner uuid;
      begin
        select i.* into asked from submission_invitations i where i.id = invitation;
        if not found or me is null then return null; end if;
        select s.owner_id into owner from submissions s where s.id = asked.submission_id for update;
        select i.* into asked from submission_invitations i where i.id = invitation for update;
        if asked.person_id = me and exists (select from submission_members m where m.submission_id = asked.submission_id and m.person_id = me and m.left_at is null) then
          return asked.submission_id; -- the same person once more
        end if;
        if owner = me or asked.accepted_at is not null or asked.revoked_at is not null or asked.expires_at <= instant() then return null; end if;
        if exists (select from review_assignments a join revisions r on r.id = a.revision_id where r.submission_id = asked.submission_id and a.reviewer_id = me) then
          return null; -- whoever judges a case does not work on it
        end if;
        insert into submission_members (submission_id, person_id, role) values (asked.submission_id, me, asked.role)
          on conflict (submission_id, person_id) do update set role = excluded.role, joined_at = instant(), left_at = null where submission_members.left_at is not null;
        if not found then return null; end if;
        update submission_invitations set accepted_at = instant(), person_id = me where id = invitation;
        return asked.submission_id;
      end $$`);
    // Whoever gives a case away stays with it as an editor, and gives it to somebody who is at its desk.
    this.addSql(`
      create function hand_submission_over() returns trigger language plpgsql ${withOwnersEyes} as $$
      begin
        if not acts_for_the_house() then
          if acting_person() is distinct from old.owner_id then
            raise exception 'row-level security lets only its owner hand a submission over' using errcode = 'insufficient_privilege';
          end if;
          if not exists (select from submission_members m where m.submission_id = new.id and m.person_id = new.owner_id and m.left_at is null) then
            raise exception 'row-level security lets a submission be handed over to who is at its desk only' using errcode = 'insufficient_privilege';
          end if;
          insert into submission_members (submission_id, person_id, role) values (old.id, old.owner_id, 'EDITOR')
            on conflict (submission_id, person_id) do update set role = 'EDITOR', joined_at = instant(), left_at = null;
        end if;
        delete from submission_members where submission_id = new.id and person_id = new.owner_id;
        new.owned_since := instant();
        return new;
      end $$`);
    this.addSql(`create trigger submissions_handed_over before update of owner_id on submissions for each row
      when (new.owner_id <> old.owner_id) execute function hand_submission_over()`);
    // with the owner's eyes: the row as it becomes is no longer that of whoever gives it away
    this.addSql(`
      create function give_submission(submission uuid, member uuid) returns boolean language plpgsql ${withOwnersEyes} as $$
      begin
        update submissions set owner_id = member where id = submission and owner_id = acting_person()
          and exists (select from submission_members m where m.submission_id = submission and m.person_id = member and m.left_at is null);
        return found;
      end $$`);
    // Whom to tell: asked by those at the desk, and by organizers who answer a thread about a draft that they cannot see.
    this.addSql(`drop function applicant_of_thread`);
    this.addSql(`
      create function writers_of_case(submission uuid) returns setof uuid language sql stable ${withOwnersEyes} as $$
        select each.person_id from submissions s cross join lateral (
          select s.owner_id as person_id
          union select m.person_id from submission_members m where m.submission_id = s.id and m.role = 'EDITOR' and m.left_at is null) each
        where s.id = submission and (s.owner_id = acting_person() or s.id = any (joined_submissions()) or s.edition_id = any (organized_editions()))
        order by 1
      $$`);
    this.addSql(`
      create function guard_conflict_of_interest() returns trigger language plpgsql ${withOwnersEyes} as $$
      begin
        if exists (select from revisions r join submissions s on s.id = r.submission_id where r.id = new.revision_id
          and (s.owner_id = new.reviewer_id or exists (select from submission_members m where m.submission_id = s.id and m.person_id = new.reviewer_id))) then
          raise exception 'nobody judges a case that they worked on' using errcode = 'check_violation', constraint = 'review_assignments_no_conflict';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger review_assignments_no_conflict before insert or update of reviewer_id, revision_id on review_assignments
      for each row execute function guard_conflict_of_interest()`);

    for (const name of ['joined_submissions', 'edits_submission', 'join_submission', 'give_submission', 'writers_of_case'])
      this.addSql(`revoke execute on function ${name} from public`);
  }
}
