import { Migration } from '@mikro-orm/migrations';

/**
 * What is handed to partners before it is public. Two organizers say so, for exactly the documents that two others may have
 * approved; a partner's contacts see theirs once both have. What a package is made of stays in the release: nothing of it is
 * copied, so what is given up is gone.
 */
export class Embargo extends Migration {
  override up(): void {
    const close = (table: string, policies: Record<string, string>) => {
      this.addSql(`alter table ${table} enable row level security`);
      this.addSql(`alter table ${table} force row level security`);
      this.addSql(`create policy owner on ${table} to current_user using (true) with check (true)`);
      this.addSql(`create policy house on ${table} using ((select acts_for_the_house())) with check ((select acts_for_the_house()))`);
      for (const [name, policy] of Object.entries(policies)) this.addSql(`create policy ${name} on ${table} ${policy}`);
    };
    this.addSql(`
      create table embargo_offers (
        id uuid primary key default gen_random_uuid(),
        release_id uuid not null references releases (id),
        content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
        proposed_by uuid not null references people (id),
        proposed_at timestamptz not null default instant(),
        confirmed_by uuid references people (id),
        confirmed_at timestamptz,
        recalled_by uuid references people (id),
        recalled_at timestamptz,
        recall_reason text check (length(recall_reason) between 1 and 4800),
        constraint embargo_offers_two_people check (confirmed_by <> proposed_by),
        check ((confirmed_by is null) = (confirmed_at is null)),
        check ((recalled_by is null) = (recalled_at is null) and (recalled_by is null) = (recall_reason is null))
      )`);
    this.addSql(`create index embargo_offers_release on embargo_offers (release_id)`);
    this.addSql(`
      create function guard_embargo_offer() returns trigger language plpgsql as $$
      begin
        if (new.id, new.release_id, new.content_hash, new.proposed_by, new.proposed_at) is distinct from
           (old.id, old.release_id, old.content_hash, old.proposed_by, old.proposed_at)
           or (old.confirmed_by is not null and (new.confirmed_by, new.confirmed_at) is distinct from (old.confirmed_by, old.confirmed_at))
           or (old.recalled_by is not null and (new.recalled_by, new.recalled_at, new.recall_reason) is distinct from (old.recalled_by, old.recalled_at, old.recall_reason))
        then
          raise exception 'an offer never becomes another' using errcode = 'restrict_violation';
        end if;
        if old.recalled_by is not null and old.confirmed_by is null and new.confirmed_by is not null then
          raise exception 'what was recalled is not confirmed' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger embargo_offers_guarded before update on embargo_offers for each row execute function guard_embargo_offer()`);
    this.addSql(`
      create table embargo_packages (
        id uuid primary key default gen_random_uuid(),
        offer_id uuid not null references embargo_offers (id),
        partner_id uuid not null references partners (id),
        acknowledged_at timestamptz,
        acknowledged_by uuid references people (id),
        acknowledged_with uuid references keys (id),
        unique (offer_id, partner_id),
        check (acknowledged_at is not null or (acknowledged_by is null and acknowledged_with is null))
      )`);
    this.addSql(`comment on column embargo_packages.acknowledged_at is 'when the partner said that it has taken out what was recalled'`);
    this.addSql(`
      create table embargo_reads (
        id uuid primary key default gen_random_uuid(),
        package_id uuid not null references embargo_packages (id),
        partner_id uuid not null references partners (id),
        key_id uuid references keys (id),
        person_id uuid references people (id),
        what text not null check (what ~ '^(items|[0-9a-f]{64})$'),
        at timestamptz not null default instant(),
        check ((key_id is null) <> (person_id is null))
      )`);
    this.addSql(`comment on column embargo_reads.what is 'the items, or the picture by its hash'`);
    this.addSql(`create index embargo_reads_package on embargo_reads (package_id, at)`);
    this.addSql(
      `create trigger embargo_reads_written_once before update or delete or truncate on embargo_reads for each statement execute function refuse_change()`,
    );
    this.addSql(`
      create function embargo_is_offered(offer uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
        select exists (select from embargo_offers o where o.id = offer and o.confirmed_at is not null)
      $$`);
    this.addSql(`
      create function offers_to_own_partners() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
        select coalesce(array_agg(p.offer_id), '{}') from embargo_packages p join embargo_offers o on o.id = p.offer_id
        where o.confirmed_at is not null and p.partner_id = any (own_partners())
      $$`);
    this.addSql(`
      create function guard_embargo_package() returns trigger language plpgsql as $$
      begin
        if (new.id, new.offer_id, new.partner_id) is distinct from (old.id, old.offer_id, old.partner_id)
           or (old.acknowledged_at is not null and (new.acknowledged_at, new.acknowledged_by, new.acknowledged_with) is distinct from
              (old.acknowledged_at, old.acknowledged_by, old.acknowledged_with) and new.acknowledged_by is not null) then
          raise exception 'a package never becomes another' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger embargo_packages_guarded before update on embargo_packages for each row execute function guard_embargo_package()`);

    const everything = `(select organizes_everything())`;
    const own = `partner_id = any ((select own_partners())::uuid[])`;
    const offered = `${own} and embargo_is_offered(offer_id)`;
    close('embargo_offers', {
      see: `for select using (${everything} or id = any ((select offers_to_own_partners())::uuid[]))`,
      make: `for insert with check (${everything})`,
      change: `for update using (${everything} or id = any ((select offers_to_own_partners())::uuid[])) with check (${everything})`,
    });
    close('embargo_packages', {
      see: `for select using (${everything} or (${offered}))`,
      make: `for insert with check (${everything})`,
      acknowledge: `for update using (${offered}) with check (${offered})`,
    });
    close('embargo_reads', {
      see: `for select using (${everything})`,
      write: `for insert with check (${own} and person_id = (select acting_person()))`,
    });
  }
}
