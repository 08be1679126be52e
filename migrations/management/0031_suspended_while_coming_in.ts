import { Migration } from '@mikro-orm/migrations';

/**
 * Coming in and being suspended wait for each other on the person's row by locks that acts do not take: each act's own
 * row names whoever acts, and keeps her row's key. Two who suspended each other at once waited for each other for ever.
 */
export class SuspendedWhileComingIn extends Migration {
  override up(): void {
    this.addSql(`
      create or replace function end_what_was_opened() returns trigger language plpgsql as $$
      declare
        person uuid;
      begin
        select p.id into person from people p where p.email = new.email for no key update;
        update sessions set revoked_at = instant() where person_id = person and revoked_at is null;
        update keys set revoked_at = instant() where person_id = person and revoked_at is null;
        update links set used_at = instant() where email = new.email and used_at is null;
        return null;
      end $$`);
    this.addSql(`
      create or replace function refuse_suspended() returns trigger language plpgsql as $$
      begin
        if new.person_id is not null then
          perform from people p where p.id = new.person_id for share;
          if exists (select from people p where p.id = new.person_id and is_suspended(p.email)) then
            raise exception 'this person is suspended' using errcode = 'check_violation', constraint = 'suspended';
          end if;
        end if;
        return new;
      end $$`);
  }
}
