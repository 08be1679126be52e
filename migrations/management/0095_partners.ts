import { Migration } from '@mikro-orm/migrations';

/**
 * Partner media: who they are, what they have agreed to, what their keys have used, and where they are told of changes.
 *
 * A partner's rows are there for its contacts, each by the address of an account, and for organizers of all editions. Work
 * that is nobody's (counting, telling) says that it is for the partners.
 */
export class Partners extends Migration {
  override up(): void {
    const close = (table: string, policies: Record<string, string>) => {
      this.addSql(`alter table ${table} enable row level security`);
      this.addSql(`alter table ${table} force row level security`);
      this.addSql(`create policy owner on ${table} to current_user using (true) with check (true)`);
      this.addSql(`create policy house on ${table} using ((select acts_for_the_house())) with check ((select acts_for_the_house()))`);
      for (const [name, policy] of Object.entries(policies)) this.addSql(`create policy ${name} on ${table} ${policy}`);
    };
    const writeOnce = (table: string) =>
      this.addSql(
        `create trigger ${table}_written_once before update or delete or truncate on ${table} for each statement execute function refuse_change()`,
      );
    this.addSql(
      `insert into house_purposes values ('partners', 'what partners use is counted, and they are told of changes, whosever keys and addresses these are')`,
    );

    this.addSql(`
      create table partners (
        id uuid primary key default gen_random_uuid(),
        name text not null check (length(name) between 1 and 3200),
        organization_id uuid references organizations (id),
        requests_per_day int not null check (requests_per_day > 0),
        bytes_per_day bigint not null check (bytes_per_day > 0),
        suspended_at timestamptz,
        version int not null default 1 check (version >= 1),
        created_by uuid references people (id),
        created_at timestamptz not null default instant()
      )`);
    this.addSql(`comment on column partners.requests_per_day is 'of each of its keys, in a day of UTC; bytes alike'`);
    this.addSql(`
      create table partner_contacts (
        partner_id uuid not null references partners (id) on delete cascade,
        address text not null check (address = lower(address) and length(address) <= 254),
        primary key (partner_id, address)
      )`);
    this.addSql(`create index partner_contacts_address on partner_contacts (address)`);
    this.addSql(`
      create table partner_terms (
        kind text not null check (kind in ('STANDARD', 'EMBARGO')),
        version int not null check (version >= 1),
        address text not null check (length(address) <= 2000),
        content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
        published_by uuid references people (id),
        published_at timestamptz not null default instant(),
        primary key (kind, version)
      )`);
    this.addSql(`comment on column partner_terms.content_hash is 'of the document''s bytes, so that nobody can say later that it was another one'`);
    this.addSql(`
      create table partner_acceptances (
        partner_id uuid not null references partners (id),
        kind text not null,
        version int not null,
        accepted_by uuid not null references people (id),
        accepted_at timestamptz not null default instant(),
        primary key (partner_id, kind, version),
        foreign key (kind, version) references partner_terms (kind, version)
      )`);

    // With the owner's eyes, because the tables' own policies ask them.
    const withOwnersEyes = `stable security definer set search_path = public, pg_temp`;
    this.addSql(`
      create function own_partners() returns uuid[] language sql ${withOwnersEyes} as $$
        select coalesce(array_agg(c.partner_id), '{}') from partner_contacts c join people p on p.email = c.address where p.id = acting_person()
      $$`);
    this.addSql(`
      create function organizes_everything() returns boolean language sql stable set search_path = public, pg_temp as $$
        select acting_roles_count() and exists (select from role_grants g
          where g.person_id = acting_person() and g.role = 'ORGANIZER' and g.edition_year is null)
      $$`);
    this.addSql(`
      create function partner_is_suspended(partner uuid) returns boolean language sql ${withOwnersEyes} as $$
        select exists (select from partners p where p.id = partner and p.suspended_at is not null)
      $$`);
    const everything = `(select organizes_everything())`;
    const own = (column: string) => `${column} = any ((select own_partners())::uuid[])`;
    const both = (column: string) => `${own(column)} or ${everything}`;

    // whoever sees a partner may lock it, as contacts do who act for it; the trigger below keeps what is organizers'
    close('partners', {
      see: `for select using (${both('id')})`,
      make: `for insert with check (${everything})`,
      change: `for update using (${both('id')}) with check (${everything})`,
    });
    close('partner_contacts', { see: `for select using (${both('partner_id')})`, change: `using (${everything}) with check (${everything})` });
    close('partner_acceptances', {
      see: `for select using (${both('partner_id')})`,
      accept: `for insert with check (${own('partner_id')} and accepted_by = (select acting_person()))`,
    });
    writeOnce('partner_acceptances');

    // Keys of partners.
    this.addSql(`alter table keys add column partner_id uuid references partners (id)`);
    this.addSql(`create index keys_partner on keys (partner_id) where partner_id is not null`);
    this.addSql(`
      do $do$ begin
        execute (select format('alter table keys drop constraint %I', conname) from pg_constraint
          where conrelid = 'keys'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%STAGE%');
      end $do$`);
    this.addSql(`
      alter table keys add constraint keys_scopes check (cardinality(scopes) > 0
        and scopes <@ case kind when 'PARTNER' then '{PUBLIC,EMBARGO}' when 'SCREEN' then '{SHOWCASE,STAGE}' else '{READ,WRITE}' end::text[])`);
    this.addSql(`alter table keys add constraint keys_partner_kind check (partner_id is null or kind = 'PARTNER')`);
    this.addSql(`alter table keys add constraint keys_embargo_of_partner check (partner_id is not null or not 'EMBARGO' = any (scopes))`);
    this.addSql(`
      create function guard_key_partner() returns trigger language plpgsql as $$
      begin
        if new.partner_id is distinct from old.partner_id then
          raise exception 'a key never becomes another' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger keys_of_partner_guarded before update on keys for each row execute function guard_key_partner()`);
    this.addSql(`
      create table key_usage (
        key_id uuid not null references keys (id) on delete cascade,
        partner_id uuid not null references partners (id),
        day date not null,
        requests bigint not null,
        refused bigint not null default 0,
        bytes bigint not null,
        last_at timestamptz not null,
        primary key (key_id, day)
      )`);
    this.addSql(`create index key_usage_partner on key_usage (partner_id, day)`);
    close('key_usage', { see: `for select using (${both('partner_id')})` });

    // Webhooks. Secrets are sealed by the program; the database cannot open them.
    this.addSql(`
      create table webhook_endpoints (
        id uuid primary key default gen_random_uuid(),
        partner_id uuid not null references partners (id),
        url text not null check (length(url) <= 2000),
        events text[] not null check (cardinality(events) > 0),
        state text not null default 'ACTIVE' check (state in ('ACTIVE', 'STOPPED', 'GONE', 'REMOVED')),
        secret text not null,
        secret_before text,
        secret_before_until timestamptz,
        failing_since timestamptz,
        created_by uuid references people (id),
        created_at timestamptz not null default instant(),
        check ((secret_before is null) = (secret_before_until is null))
      )`);
    this.addSql(
      `comment on column webhook_endpoints.state is 'GONE: it answered 410; STOPPED: by its people, or because nothing was taken for days'`,
    );
    this.addSql(`create index webhook_endpoints_partner on webhook_endpoints (partner_id)`);
    this.addSql(`
      create table webhook_messages (
        id uuid primary key default gen_random_uuid(),
        endpoint_id uuid not null references webhook_endpoints (id) on delete cascade,
        partner_id uuid not null references partners (id),
        message_id uuid not null,
        type text not null,
        body text not null check (length(body) <= 4000),
        state text not null default 'WAITING' check (state in ('WAITING', 'DELIVERED', 'GIVEN_UP')),
        attempts int not null default 0,
        tries int not null default 0,
        next_try_at timestamptz,
        leased_until timestamptz,
        created_at timestamptz not null default instant(),
        place bigint generated always as identity,
        unique (endpoint_id, message_id),
        check ((state = 'WAITING') = (next_try_at is not null))
      )`);
    this.addSql(`comment on column webhook_messages.message_id is 'the webhook-id: the same on every try, and on every replay'`);
    this.addSql(`comment on column webhook_messages.tries is 'since it was last asked for; attempts are all there ever were'`);
    this.addSql(`create index webhook_messages_due on webhook_messages (next_try_at) where state = 'WAITING'`);
    this.addSql(`create index webhook_messages_log on webhook_messages (endpoint_id, place desc)`);
    this.addSql(`
      create table webhook_attempts (
        message_id uuid not null references webhook_messages (id) on delete cascade,
        partner_id uuid not null references partners (id),
        number int not null,
        at timestamptz not null,
        status int,
        failure text check (failure in ('ADDRESS_NOT_PUBLIC', 'NOT_FOUND', 'NOT_REACHED', 'TIMED_OUT', 'TLS', 'REDIRECTED', 'REFUSED')),
        took_ms int not null,
        primary key (message_id, number),
        check (status is not null or failure is not null)
      )`);
    for (const table of ['webhook_endpoints', 'webhook_messages', 'webhook_attempts'])
      close(table, { theirs: `using (${both('partner_id')}) with check (${both('partner_id')})` });
    this.addSql(`create table webhook_progress (only_one boolean primary key default true check (only_one), revision bigint not null)`);
    this.addSql(`comment on table webhook_progress is 'up to which revision of delivery its events were handed to endpoints'`);
    writeOnce('partner_terms');
  }
}
