import { Migration } from '@mikro-orm/migrations';

/**
 * The order of changes, held by the database itself. Whoever reads "what came behind revision n" may rely on it: a revision
 * becomes visible only when all before it are, and nothing is ever written under one that was visible already.
 *
 * Every change is also an event, written with it: whoever tells others of changes reads them from here.
 */
export class ChangeOrder extends Migration {
  override up(): void {
    // The next number is one more than what this transaction sees; of two that see the same, the key lets only one commit.
    this.addSql(`
      create function guard_revision() returns trigger language plpgsql as $$
      begin
        if new.revision <> (select coalesce(max(r.revision), 0) + 1 from releases r) then
          raise exception 'revisions follow each other' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger releases_in_order before insert on releases for each row execute function guard_revision()`);

    this.addSql(`
      create function guard_changed_row() returns trigger language plpgsql as $$
      begin
        if not exists (select from releases r where r.revision = new.revision and r.xmin = pg_current_xact_id()::xid) then
          raise exception 'what changes, changes with the release that it names' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger cases_in_order before insert or update of revision on cases for each row execute function guard_changed_row()`);
    this.addSql(`create trigger tombstones_in_order before insert on tombstones for each row execute function guard_changed_row()`);

    this.addSql(`
      create table release_events (
        place bigint generated always as identity primary key,
        id uuid not null unique default gen_random_uuid(),
        revision bigint not null references releases (revision),
        type text not null check (type in ('release.applied', 'case.changed', 'case.removed')),
        case_id uuid,
        check ((type = 'release.applied') = (case_id is null))
      )`);
    this.addSql(
      `comment on table release_events is 'what others are told of a release, written with it; ids and numbers alone, so that what is told late says nothing old'`,
    );
    this.addSql(`create index release_events_revision on release_events (revision, place)`);
    this.addSql(`
      create trigger release_events_written_once before update or delete or truncate on release_events for each statement execute function refuse_change()`);
    this.addSql(`
      create function note_release_event() returns trigger language plpgsql as $$
      begin
        if tg_table_name = 'releases' then
          insert into release_events (revision, type) values (new.revision, 'release.applied');
        elsif tg_table_name = 'tombstones' then
          insert into release_events (revision, type, case_id) values (new.revision, 'case.removed', new.case_id);
        else
          insert into release_events (revision, type, case_id) values (new.revision, 'case.changed', new.id);
        end if;
        return null;
      end $$`);
    this.addSql(`create trigger releases_noted after insert on releases for each row execute function note_release_event()`);
    this.addSql(`create trigger cases_noted after insert or update of revision on cases for each row execute function note_release_event()`);
    this.addSql(`create trigger tombstones_noted after insert on tombstones for each row execute function note_release_event()`);
  }
}
