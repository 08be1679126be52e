import { Migration } from '@mikro-orm/migrations';

/** What people are told by mail: one for each person and event, in the transaction of what they are told about. */
export class Notices extends Migration {
  override up(): void {
    this.addSql(`alter table people add column language text check (language in ('en', 'zh-Hans'))`);
    this.addSql(`comment on column people.language is 'in which mails come to them; null until they choose'`);

    this.addSql(`
      create table notices (
        id uuid primary key default gen_random_uuid(),
        event text not null check (event ~ '^[a-z][a-z-]{0,59}$'),
        key text not null check (length(key) between 1 and 200),
        recipient text not null check (recipient ~ '^(person|address):.'),
        person_id uuid references people (id) on delete cascade,
        address text check (address = lower(address) and length(address) <= 254),
        "values" jsonb not null check (jsonb_typeof("values") = 'object' and length("values"::text) <= 20000),
        language text check (language in ('en', 'zh-Hans')),
        edition_year int,
        caused_by uuid,
        bulk boolean not null default false,
        state text not null default 'QUEUED' check (state in ('QUEUED', 'HANDED_OVER', 'FAILED', 'BOUNCED')),
        failure text check (failure in ('REFUSED', 'UNREACHABLE', 'INTERRUPTED', 'NO_ADDRESS', 'RETURNED')),
        reply_code int check (reply_code between 100 and 999),
        attempts int not null default 0 check (attempts >= 0),
        queued_at timestamptz not null default instant(),
        due_at timestamptz not null default instant(),
        claimed_at timestamptz,
        claimed_until timestamptz,
        settled_at timestamptz,
        unique (event, key, recipient),
        check ((person_id is null) <> (address is null)),
        check ((state in ('FAILED', 'BOUNCED')) = (failure is not null)),
        check ((state = 'QUEUED') = (settled_at is null)),
        check (claimed_until is null or state = 'QUEUED')
      )`);
    this.addSql(
      `comment on column notices."values" is 'what people wrote, to be put into a text; no link, no code: those are made when the mail is'`,
    );
    this.addSql(`comment on column notices.caused_by is 'no key: who caused a notice may be erased without it'`);
    this.addSql(`comment on column notices.bulk is 'one of many: rather not sent than sent twice'`);
    this.addSql(`create index notices_due on notices (bulk, due_at, id) where state = 'QUEUED'`);
    this.addSql(`create index notices_rate on notices (claimed_at)`);
    this.addSql(`create index notices_edition on notices (edition_year, queued_at desc, id)`);
    this.addSql(`create index notices_person on notices (person_id)`);
    this.addSql(`
      create function guard_notice() returns trigger language plpgsql as $$
      begin
        if (new.event, new.key, new.recipient, new.person_id, new.address, new."values", new.edition_year, new.caused_by, new.bulk)
          is distinct from (old.event, old.key, old.recipient, old.person_id, old.address, old."values", old.edition_year, old.caused_by, old.bulk) then
          raise exception 'a notice says what it was made to say' using errcode = 'restrict_violation';
        end if;
        if new.state <> old.state and (old.state, new.state) not in (('QUEUED', 'HANDED_OVER'), ('QUEUED', 'FAILED'), ('HANDED_OVER', 'BOUNCED')) then
          raise exception 'a notice cannot go from % to %', old.state, new.state using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger notices_guarded before update on notices for each row execute function guard_notice()`);
  }
}
