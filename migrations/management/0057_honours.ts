import { Migration } from '@mikro-orm/migrations';

/** Whom an edition honours: a formula published before the results, and lists that two people agree on. */
export class Honours extends Migration {
  override up(): void {
    const withOwnersEyes = `security definer set search_path = pg_catalog, public`;
    const me = `(select acting_person())`;
    const mine = `edition_id = any ((select organized_editions())::uuid[]) and not (edition_id = any ((select tied_editions())::uuid[]))`;

    this.addSql(`
      create table honour_formulas (
        id uuid primary key default gen_random_uuid(),
        edition_id uuid not null references editions (id),
        version int not null check (version > 0),
        content jsonb not null check (jsonb_typeof(content) = 'object'),
        content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
        published_by uuid not null references people (id),
        published_at timestamptz not null default instant(),
        unique (edition_id, version)
      )`);
    this.addSql(
      `create trigger honour_formulas_written_once before update or delete or truncate on honour_formulas for each statement execute function refuse_change()`,
    );
    this.addSql(`
      create function guard_honour_formula() returns trigger language plpgsql ${withOwnersEyes} as $$
      begin
        if instant() >= (select reviews_close_at from editions where id = new.edition_id) then
          raise exception 'a formula is published before reviews close' using errcode = 'check_violation', constraint = 'honour_formulas_in_time';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger honour_formulas_guarded before insert on honour_formulas for each row execute function guard_honour_formula()`);

    this.addSql(`
      create table honour_lists (
        id uuid primary key default gen_random_uuid(),
        edition_id uuid not null references editions (id),
        version int not null check (version > 0),
        state text not null default 'PROPOSED' check (state in ('PROPOSED', 'CONFIRMED', 'SUPERSEDED')),
        plan_id uuid not null references decision_plans (id),
        content jsonb not null check (jsonb_typeof(content) = 'object'),
        content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
        proposed_by uuid not null references people (id),
        proposed_at timestamptz not null default instant(),
        confirmed_by uuid references people (id),
        confirmed_at timestamptz,
        unique (edition_id, version),
        constraint honour_lists_two_people check (confirmed_by <> proposed_by),
        check ((confirmed_by is null) = (confirmed_at is null)),
        check (state <> 'CONFIRMED' or confirmed_by is not null),
        check (state <> 'PROPOSED' or confirmed_by is null)
      )`);
    this.addSql(`create unique index honour_lists_proposed on honour_lists (edition_id) where state = 'PROPOSED'`);
    this.addSql(`create unique index honour_lists_confirmed on honour_lists (edition_id) where state = 'CONFIRMED'`);
    this.addSql(`
      create function guard_honour_list() returns trigger language plpgsql ${withOwnersEyes} as $$
      begin
        if (new.id, new.edition_id, new.version, new.plan_id, new.content, new.content_hash, new.proposed_by, new.proposed_at)
           is distinct from (old.id, old.edition_id, old.version, old.plan_id, old.content, old.content_hash, old.proposed_by, old.proposed_at)
           or (old.confirmed_by is not null and (new.confirmed_by, new.confirmed_at) is distinct from (old.confirmed_by, old.confirmed_at)) then
          raise exception 'a list of honours is never changed; propose another' using errcode = 'restrict_violation';
        end if;
        if new.state <> old.state and (old.state, new.state) not in (('PROPOSED', 'CONFIRMED'), ('PROPOSED', 'SUPERSEDED'), ('CONFIRMED', 'SUPERSEDED')) then
          raise exception 'a list of honours cannot go from % to %', old.state, new.state using errcode = 'restrict_violation';
        end if;
        if new.state = 'CONFIRMED' and old.state <> 'CONFIRMED' and new.confirmed_by is distinct from acting_person() then
          raise exception 'nobody confirms in another''s name' using errcode = 'insufficient_privilege';
        end if;
        if new.state <> old.state and exists (select from releases r join editions e on e.year = r.edition_year
            where e.id = new.edition_id and r.kind = 'HONOURS' and r.state in ('PREPARED', 'APPROVED', 'APPLIED')) then
          raise exception 'honours that are being released stay' using errcode = 'check_violation', constraint = 'honour_lists_released';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger honour_lists_guarded before update on honour_lists for each row execute function guard_honour_list()`);
    this.addSql(`alter table honour_lists enable row level security`);
    this.addSql(`alter table honour_lists force row level security`);
    this.addSql(`create policy owner on honour_lists to current_user using (true) with check (true)`);
    this.addSql(`create policy house on honour_lists using ((select acts_for_the_house())) with check ((select acts_for_the_house()))`);
    this.addSql(`create policy see on honour_lists for select using (${mine})`);
    this.addSql(`create policy propose on honour_lists for insert with check (${mine} and proposed_by = ${me} and state = 'PROPOSED')`);
    this.addSql(`create policy change on honour_lists for update using (${mine}) with check (${mine})`);

    // What a recommender's people read of it: their own organization's numbers, once the honours are public.
    this.addSql(`
      create function own_honours() returns table (accreditation_id uuid, list_id uuid, explanation jsonb) language sql stable ${withOwnersEyes} as $$
        select a.id, l.id, x from accreditations a join editions e on e.id = a.edition_id
          join honour_lists l on l.edition_id = a.edition_id and l.state = 'CONFIRMED' cross join jsonb_array_elements(l.content -> 'organizations') x
        where a.id = any (own_accreditations()) and x -> 'accreditations' ? a.id::text
          and exists (select from releases r where r.edition_year = e.year and r.kind = 'HONOURS' and r.state = 'APPLIED')
      $$`);
    // A certificate is printed by whoever may read its list, and by the honoured organization's own people.
    this.addSql(`
      create function certificate_of(list uuid, organization uuid) returns table (year int, names jsonb, content jsonb) language sql stable ${withOwnersEyes} as $$
        select e.year, e.names, x from honour_lists l join editions e on e.id = l.edition_id cross join jsonb_array_elements(l.content -> 'organizations') x
        where l.id = list and l.state = 'CONFIRMED' and x ->> 'organizationId' = organization::text and (x ->> 'isHonoured')::boolean
          and ((l.edition_id = any (organized_editions()) and not (l.edition_id = any (tied_editions())))
            or exists (select from own_honours() o where o.list_id = l.id and o.explanation ->> 'organizationId' = organization::text))
      $$`);
    for (const name of ['guard_honour_formula', 'guard_honour_list', 'own_honours', 'certificate_of'])
      this.addSql(`revoke execute on function ${name} from public`);
  }
}
