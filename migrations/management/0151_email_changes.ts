import { Migration } from '@mikro-orm/migrations';

/**
 * A person's address changes once the new one has been shown to be theirs. What follows from it holds whoever writes the row: nobody who is
 * suspended leaves the suspended address behind, and nobody confirms for an address that was theirs a moment ago.
 */
export class EmailChanges extends Migration {
  override up(): void {
    this.addSql(`
      create table email_changes (
        id uuid primary key default gen_random_uuid(),
        person_id uuid not null references people (id) on delete cascade,
        old_email text not null check (old_email = lower(old_email) and length(old_email) <= 254),
        email text not null check (email = lower(email) and length(email) <= 254),
        token_hash bytea unique,
        requested_at timestamptz not null default instant(),
        expires_at timestamptz not null,
        confirmed_at timestamptz,
        check (old_email <> email),
        check (confirmed_at is null or token_hash is not null)
      )`);
    this.addSql(
      `comment on column email_changes.token_hash is 'of what was sent to the new address; null where nothing was: it has an account, or is suspended'`,
    );
    this.addSql(`comment on column email_changes.old_email is 'kept for a time: an address that was somebody''s is no other person''s'`);
    this.addSql(`create unique index email_changes_one_open on email_changes (person_id) where confirmed_at is null`);

    this.addSql(`alter table email_changes enable row level security`);
    this.addSql(`alter table email_changes force row level security`);
    this.addSql(`create policy owner on email_changes to current_user using (true) with check (true)`);
    this.addSql(`create policy house on email_changes using ((select acts_for_the_house())) with check ((select acts_for_the_house()))`);
    const own = `person_id = (select acting_person())`;
    this.addSql(`create policy own on email_changes using (${own}) with check (${own})`);

    this.addSql(`
      create function guard_email_change() returns trigger language plpgsql as $$
      begin
        if (new.id, new.person_id, new.old_email, new.email, new.requested_at, new.expires_at)
          is distinct from (old.id, old.person_id, old.old_email, old.email, old.requested_at, old.expires_at) or old.confirmed_at is not null then
          raise exception 'a change of address never becomes another' using errcode = 'restrict_violation';
        end if;
        if new.confirmed_at >= new.expires_at then
          raise exception 'the change of address has expired' using errcode = 'check_violation', constraint = 'email_changes_in_time';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger email_changes_guarded before update on email_changes for each row execute function guard_email_change()`);

    // Whoever is erased gets an address that ends in .invalid: that is no move, and the suspension goes with them.
    const moves = `when (new.email <> old.email and new.email !~ '[.]invalid$')`;
    this.addSql(`
      create function guard_address_of_person() returns trigger language plpgsql as $$
      begin
        if is_suspended(old.email) or is_suspended(new.email) then
          raise exception 'the address is suspended' using errcode = 'check_violation', constraint = 'suspended';
        end if;
        return new;
      end $$`);
    this.addSql(
      `create trigger people_address_guarded before update of email on people for each row ${moves} execute function guard_address_of_person()`,
    );

    const withOwnersEyes = `security definer set search_path = public, pg_temp`;
    // A partner's contact is known by the address of an account; where both addresses are contacts, the new one stays.
    this.addSql(`
      create function follow_contact_address() returns trigger language plpgsql ${withOwnersEyes} as $$
      begin
        update partner_contacts c set address = new.email where c.address = old.email
          and not exists (select from partner_contacts other where other.partner_id = c.partner_id and other.address = new.email);
        delete from partner_contacts where address = old.email;
        return null;
      end $$`);
    this.addSql(
      `create trigger people_contacts_follow after update of email on people for each row ${moves} execute function follow_contact_address()`,
    );
    // What was asked for in a session that may have been in wrong hands ends with the password.
    this.addSql(`
      create function end_email_change() returns trigger language plpgsql ${withOwnersEyes} as $$
      begin
        delete from email_changes where person_id = new.id and confirmed_at is null;
        return null;
      end $$`);
    this.addSql(`create trigger people_password_ends_change after update of password_hash on people for each row
      when (new.password_hash is distinct from old.password_hash) execute function end_email_change()`);

    // Two people are two people, whatever they are called this week.
    this.addSql(`
      create function was_address_of(person uuid, address text) returns boolean language sql stable ${withOwnersEyes} as $$
        select exists (select from people p where p.id = person and p.email = address)
          or exists (select from email_changes c where c.person_id = person and c.old_email = address and c.confirmed_at is not null)
      $$`);
    this.addSql(`
      create function refuse_own_address() returns trigger language plpgsql as $$
      begin
        if tg_table_name = 'role_proposals' and was_address_of(new.confirmed_by, to_jsonb(new) ->> 'email') then
          raise exception 'nobody confirms a role for themself' using errcode = 'check_violation', constraint = 'role_proposals_not_oneself';
        end if;
        if tg_table_name = 'experts' and was_address_of(new.confirmed_by, to_jsonb(new) ->> 'address') then
          raise exception 'nobody invites themself' using errcode = 'check_violation', constraint = 'experts_not_oneself';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger role_proposals_not_own before update on role_proposals for each row
      when (new.state = 'CONFIRMED' and old.state <> 'CONFIRMED') execute function refuse_own_address()`);
    this.addSql(`create trigger experts_not_own before update on experts for each row
      when (new.state = 'INVITED' and old.state <> 'INVITED') execute function refuse_own_address()`);
    this.addSql(`revoke execute on function was_address_of from public`);
  }
}
