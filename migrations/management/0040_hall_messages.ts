import { Migration } from '@mikro-orm/migrations';

/**
 * Messages for the hall: what hangs there is believed, so that one person proposes and another confirms. Who may is asked here once more, of
 * both, at the moment of confirming; what was proposed never becomes another text.
 */
export class HallMessages extends Migration {
  override up(): void {
    this.addSql(`
      create function may_speak_in_the_hall(person uuid, year int) returns boolean language sql stable set search_path = public, pg_temp as $$
        select exists (select from role_grants g where g.person_id = person and g.role in ('STAGE_MANAGER', 'ORGANIZER')
          and (g.edition_year is null or g.edition_year = year) and g.field_key is null)
      $$`);
    this.addSql(`
      create table hall_messages (
        id uuid primary key default gen_random_uuid(),
        edition_year int not null references editions (year),
        texts jsonb not null check (jsonb_typeof(texts) = 'object' and texts <> '{}'),
        state text not null default 'PROPOSED' check (state in ('PROPOSED', 'SHOWN', 'REMOVED', 'WITHDRAWN')),
        proposed_by uuid not null references people (id),
        proposed_at timestamptz not null default instant(),
        confirmed_by uuid references people (id),
        confirmed_at timestamptz,
        ended_by uuid references people (id),
        ended_at timestamptz,
        constraint hall_messages_two_people check (confirmed_by <> proposed_by),
        check ((state in ('SHOWN', 'REMOVED')) = (confirmed_by is not null)),
        check ((confirmed_by is null) = (confirmed_at is null)),
        check ((state in ('REMOVED', 'WITHDRAWN')) = (ended_by is not null)),
        check ((ended_by is null) = (ended_at is null))
      )`);
    this.addSql(`create unique index hall_messages_one_shown on hall_messages (edition_year) where state = 'SHOWN'`);
    this.addSql(`create index hall_messages_edition on hall_messages (edition_year, proposed_at desc)`);
    this.addSql(`
      create function guard_hall_message() returns trigger language plpgsql set search_path = public, pg_temp as $$
      begin
        if tg_op = 'INSERT' then
          if new.state <> 'PROPOSED' then raise exception 'a message begins as a proposal' using errcode = 'restrict_violation'; end if;
        elsif (new.id, new.edition_year, new.texts, new.proposed_by, new.proposed_at) is distinct from (old.id, old.edition_year, old.texts, old.proposed_by, old.proposed_at)
          or (old.confirmed_by is not null and (new.confirmed_by, new.confirmed_at) is distinct from (old.confirmed_by, old.confirmed_at)) then
          raise exception 'a message never becomes another' using errcode = 'restrict_violation';
        elsif (old.state, new.state) not in (('PROPOSED', 'SHOWN'), ('PROPOSED', 'WITHDRAWN'), ('SHOWN', 'REMOVED')) then
          raise exception 'a message does not go from % to %', old.state, new.state using errcode = 'restrict_violation';
        end if;
        if new.state in ('PROPOSED', 'SHOWN') and not may_speak_in_the_hall(new.proposed_by, new.edition_year)
          or new.state = 'SHOWN' and not may_speak_in_the_hall(new.confirmed_by, new.edition_year)
          or new.state in ('REMOVED', 'WITHDRAWN') and not may_speak_in_the_hall(new.ended_by, new.edition_year) then
          raise exception 'only stage managers and organizers of the edition speak in its hall' using errcode = 'check_violation', constraint = 'hall_messages_scope';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger hall_messages_guarded before insert or update on hall_messages for each row execute function guard_hall_message()`);
    this.addSql(`create trigger hall_messages_kept before delete or truncate on hall_messages for each statement execute function refuse_change()`);

    this.addSql(`alter table hall_messages enable row level security`);
    this.addSql(`alter table hall_messages force row level security`);
    this.addSql(`create policy owner on hall_messages to current_user using (true) with check (true)`);
    this.addSql(`create policy house on hall_messages using ((select acts_for_the_house())) with check ((select acts_for_the_house()))`);
    this.addSql(`
      create policy hall on hall_messages using (acting_roles_count() and may_speak_in_the_hall((select acting_person()), edition_year))
        with check (acting_roles_count() and may_speak_in_the_hall((select acting_person()), edition_year))`);
    this.addSql(`insert into house_purposes values ('hall', 'a confirmed message is brought to the screens, or taken from them, whoever acted')`);
  }
}
