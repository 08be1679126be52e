import { Migration } from '@mikro-orm/migrations';

/** Invitations to the summit, and the delegates that a case names. Closed like what is prepared. */
export class Summit extends Migration {
  override up(): void {
    const withOwnersEyes = `security definer set search_path = pg_catalog, public`;
    const me = `(select acting_person())`;
    const own = `submission_id = any ((select own_prepared())::uuid[])`;
    const led = `submission_id = any ((select led_prepared())::uuid[])`;
    const writes = `${own} and exists (select from submissions s where s.id = submission_id and may_change_submission(s.id, s.owner_id, ${me}))`;

    this.addSql(`
      create table summit_invitations (
        id uuid primary key default gen_random_uuid(),
        submission_id uuid not null references submissions (id),
        places int not null check (places between 1 and 20),
        answer_until timestamptz not null,
        letter jsonb not null check (jsonb_typeof(letter) = 'object' and length(letter::text) <= 200000),
        state text not null default 'OFFERED' check (state in ('OFFERED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
        offered_by uuid not null references people (id),
        offered_at timestamptz not null default instant(),
        answered_by uuid references people (id),
        answered_at timestamptz,
        check ((state = 'OFFERED') = (answered_by is null)),
        check ((answered_by is null) = (answered_at is null))
      )`);
    this.addSql(`comment on column summit_invitations.letter is '{locale: {subject, paragraphs}} by an organizer, for delegates; empty: ours'`);
    this.addSql(`create unique index summit_invitations_one on summit_invitations (submission_id) where state <> 'WITHDRAWN'`);
    this.addSql(`
      create table delegates (
        id uuid primary key default gen_random_uuid(),
        invitation_id uuid not null references summit_invitations (id),
        submission_id uuid not null references submissions (id),
        names jsonb not null check (jsonb_typeof(names) = 'object' and names <> '{}'),
        locales text[] not null check (cardinality(locales) between 1 and 10),
        address text check (address = lower(address) and length(address) <= 254),
        named_by uuid not null references people (id),
        named_at timestamptz not null default instant(),
        removed_at timestamptz
      )`);
    this.addSql(`comment on column delegates.names is 'written whole, by language'`);
    this.addSql(`comment on column delegates.locales is 'that they read, the best first: letters come in the first that there is'`);
    this.addSql(`create index delegates_invitation on delegates (invitation_id) where removed_at is null`);

    this.addSql(`
      create function guard_summit_invitation() returns trigger language plpgsql as $$
      begin
        if (new.id, new.submission_id, new.places, new.answer_until, new.letter, new.offered_by, new.offered_at)
           is distinct from (old.id, old.submission_id, old.places, old.answer_until, old.letter, old.offered_by, old.offered_at) then
          raise exception 'an invitation is never changed; withdraw it and offer another' using errcode = 'restrict_violation';
        end if;
        if new.state <> old.state and (old.state, new.state) not in
           (('OFFERED', 'ACCEPTED'), ('OFFERED', 'DECLINED'), ('OFFERED', 'WITHDRAWN'), ('ACCEPTED', 'DECLINED'), ('ACCEPTED', 'WITHDRAWN'), ('DECLINED', 'WITHDRAWN')) then
          raise exception 'an invitation cannot go from % to %', old.state, new.state using errcode = 'restrict_violation';
        end if;
        if new.state = 'ACCEPTED' and old.state = 'OFFERED' and new.answered_at >= old.answer_until then
          raise exception 'the invitation was open until %', old.answer_until using errcode = 'check_violation', constraint = 'summit_invitations_in_time';
        end if;
        return new;
      end $$`);
    this.addSql(
      `create trigger summit_invitations_guarded before update on summit_invitations for each row execute function guard_summit_invitation()`,
    );
    this.addSql(`
      create function guard_delegate() returns trigger language plpgsql ${withOwnersEyes} as $$
      declare invitation summit_invitations;
      begin
        if tg_op = 'UPDATE' then
          if (to_jsonb(new) - 'removed_at') is distinct from (to_jsonb(old) - 'removed_at') or old.removed_at is not null then
            raise exception 'a delegate never becomes another' using errcode = 'restrict_violation';
          end if;
          return new;
        end if;
        if not (new.submission_id = any (own_prepared())) then return new; end if; -- the policies refuse it
        select i.* into invitation from summit_invitations i where i.id = new.invitation_id and i.submission_id = new.submission_id for update;
        if invitation.state is distinct from 'ACCEPTED' then
          raise exception 'delegates are named once the invitation is accepted' using errcode = 'check_violation', constraint = 'delegates_accepted';
        end if;
        if (select count(*) from delegates d where d.invitation_id = new.invitation_id and d.removed_at is null) >= invitation.places then
          raise exception 'every place is taken' using errcode = 'check_violation', constraint = 'delegates_places';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger delegates_guarded before insert or update on delegates for each row execute function guard_delegate()`);

    for (const table of ['summit_invitations', 'delegates']) {
      this.addSql(`alter table ${table} enable row level security`);
      this.addSql(`alter table ${table} force row level security`);
      this.addSql(`create policy owner on ${table} to current_user using (true) with check (true)`);
      this.addSql(`create policy house on ${table} using ((select acts_for_the_house())) with check ((select acts_for_the_house()))`);
      this.addSql(`create policy see on ${table} for select using (${own} or ${led})`);
    }
    this.addSql(`create policy offer on summit_invitations for insert with check (${led} and offered_by = ${me} and state = 'OFFERED')`);
    this.addSql(
      `create policy answer on summit_invitations for update using (${writes}) with check (${writes} and answered_by = ${me} and state in ('ACCEPTED', 'DECLINED'))`,
    );
    this.addSql(
      `create policy withdraw on summit_invitations for update using (${led}) with check (${led} and answered_by = ${me} and state = 'WITHDRAWN')`,
    );
    this.addSql(`create policy name on delegates for insert with check (${writes} and named_by = ${me})`);
    this.addSql(`create policy remove on delegates for update using (${writes}) with check (${writes})`);

    // Mails to delegates come in any language that somebody wrote the letter in.
    this.addSql(`alter table notices drop constraint notices_language_check`);
    this.addSql(
      `alter table notices add constraint notices_language_check check (language ~ '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$' and length(language) <= 35)`,
    );
    // The words of a letter to a delegate, and what is filled in, read where nobody acts: when its mail is sent.
    this.addSql(`
      create function delegate_letter(delegate uuid) returns table (letter jsonb, names jsonb, edition jsonb, opens_at timestamptz, time_zone text, title text)
        language sql stable ${withOwnersEyes} as $$
        select i.letter, d.names, e.names, e.showcase_opens_at, e.time_zone,
          coalesce((select t.title from submission_texts t where t.submission_id = s.id and t.locale = s.source_locale), '')
        from delegates d join summit_invitations i on i.id = d.invitation_id join submissions s on s.id = d.submission_id join editions e on e.id = s.edition_id
        where d.id = delegate and d.removed_at is null and i.state = 'ACCEPTED'
      $$`);
    for (const name of ['guard_summit_invitation', 'guard_delegate', 'delegate_letter'])
      this.addSql(`revoke execute on function ${name} from public`);
  }
}
