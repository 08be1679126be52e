import { Migration } from '@mikro-orm/migrations';

/** An address is suspended by one organizer and reinstated by two. What it opened ends with it, whoever writes the row. */
export class Suspensions extends Migration {
  override up(): void {
    this.addSql(`
      create table suspensions (
        id uuid primary key default gen_random_uuid(),
        email text not null check (email = lower(email) and length(email) <= 254),
        suspended_by uuid not null references people (id),
        suspended_at timestamptz not null default instant(),
        proposed_by uuid references people (id),
        proposed_at timestamptz,
        reinstated_by uuid references people (id),
        reinstated_at timestamptz,
        constraint suspensions_two_people check (reinstated_by <> proposed_by),
        check ((proposed_by is null) = (proposed_at is null)),
        check ((reinstated_by is null) = (reinstated_at is null)),
        check (reinstated_by is null or proposed_by is not null)
      )`);
    this.addSql(`comment on column suspensions.email is 'an address, not a person: whether it has an account is not said'`);
    this.addSql(`comment on column suspensions.proposed_by is 'who wants it ended; somebody else has to agree'`);
    this.addSql(`create unique index suspensions_one_open on suspensions (email) where reinstated_at is null`);

    this.addSql(`
      create function is_suspended(address text) returns boolean language sql stable
      return exists (select from suspensions s where s.email = address and s.reinstated_at is null)`);
    this.addSql(`
      create or replace function runs_editions(person uuid, year int, field text) returns boolean language sql stable
      return exists (select from role_grants g join people p on p.id = g.person_id where g.person_id = person and g.role = 'ORGANIZER'
        and (g.edition_year is null or g.edition_year = year) and (g.field_key is null or g.field_key = field) and not is_suspended(p.email))`);
    // Who is suspended runs nothing: an edition needs an organizer who can come in.
    this.addSql(`
      create function has_organizer(year int, but_grant uuid, but_email text) returns boolean language sql stable
      return exists (select from role_grants g join people p on p.id = g.person_id
        where g.role = 'ORGANIZER' and g.field_key is null and (g.edition_year is null or g.edition_year = year)
          and g.id is distinct from but_grant and p.email is distinct from but_email and not is_suspended(p.email))`);
    this.addSql(`
      create or replace function guard_last_organizer() returns trigger language plpgsql as $$
      declare
        bereft int;
      begin
        if old.role <> 'ORGANIZER' or old.field_key is not null then return old; end if;
        perform pg_advisory_xact_lock(5, 1);
        select e.year into bereft from editions e
          where (old.edition_year is null or e.year = old.edition_year) and not has_organizer(e.year, old.id, null) order by e.year limit 1;
        if bereft is not null then
          raise exception 'the edition % would have no organizer', bereft using errcode = 'restrict_violation', constraint = 'role_grants_last_organizer';
        end if;
        return old;
      end $$`);

    this.addSql(`
      create function guard_suspension() returns trigger language plpgsql as $$
      declare
        bereft int;
      begin
        if tg_op = 'INSERT' then
          if new.reinstated_at is not null or new.proposed_at is not null then
            raise exception 'a suspension begins open' using errcode = 'restrict_violation';
          end if;
          if exists (select from people p where p.id = new.suspended_by and p.email = new.email) then
            raise exception 'nobody suspends themself' using errcode = 'check_violation', constraint = 'suspensions_not_oneself';
          end if;
          if not runs_editions(new.suspended_by, null, null) then
            raise exception 'whoever suspends does not run all editions' using errcode = 'check_violation', constraint = 'suspensions_scope';
          end if;
          perform pg_advisory_xact_lock(5, 1);
          select e.year into bereft from editions e
            where exists (select from role_grants g join people p on p.id = g.person_id where p.email = new.email and g.role = 'ORGANIZER'
                and g.field_key is null and (g.edition_year is null or g.edition_year = e.year))
              and not has_organizer(e.year, null, new.email) order by e.year limit 1;
          if bereft is not null then
            raise exception 'the edition % would have no organizer', bereft using errcode = 'restrict_violation', constraint = 'suspensions_last_organizer';
          end if;
          return new;
        end if;
        if (new.id, new.email, new.suspended_by, new.suspended_at) is distinct from (old.id, old.email, old.suspended_by, old.suspended_at) then
          raise exception 'a suspension never becomes another' using errcode = 'restrict_violation';
        end if;
        if old.reinstated_at is not null then
          raise exception 'a suspension that has ended stays so' using errcode = 'restrict_violation';
        end if;
        if not runs_editions(new.proposed_by, null, null) or (new.reinstated_by is not null and not runs_editions(new.reinstated_by, null, null)) then
          raise exception 'whoever reinstates does not run all editions' using errcode = 'check_violation', constraint = 'suspensions_scope';
        end if;
        if exists (select from people p where p.id in (new.proposed_by, new.reinstated_by) and p.email = new.email) then
          raise exception 'nobody reinstates themself' using errcode = 'check_violation', constraint = 'suspensions_not_oneself';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger suspensions_guarded before insert or update on suspensions for each row execute function guard_suspension()`);

    // The lock on the person's row makes one wait for the other: whoever comes in at this very moment is seen here, or sees this.
    this.addSql(`
      create function end_what_was_opened() returns trigger language plpgsql as $$
      declare
        person uuid;
      begin
        select p.id into person from people p where p.email = new.email for update;
        update sessions set revoked_at = instant() where person_id = person and revoked_at is null;
        update keys set revoked_at = instant() where person_id = person and revoked_at is null;
        update links set used_at = instant() where email = new.email and used_at is null;
        return null;
      end $$`);
    this.addSql(`create trigger suspensions_end_sessions after insert on suspensions for each row execute function end_what_was_opened()`);
    this.addSql(`
      create function refuse_suspended() returns trigger language plpgsql as $$
      begin
        if new.person_id is not null then
          perform from people p where p.id = new.person_id for key share;
          if exists (select from people p where p.id = new.person_id and is_suspended(p.email)) then
            raise exception 'this person is suspended' using errcode = 'check_violation', constraint = 'suspended';
          end if;
        end if;
        return new;
      end $$`);
    for (const table of ['sessions', 'keys'])
      this.addSql(`create trigger ${table}_not_suspended before insert on ${table} for each row execute function refuse_suspended()`);
  }
}
