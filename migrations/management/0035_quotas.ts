import { Migration } from '@mikro-orm/migrations';

/**
 * Quotas by field, region and organization; plans in versions, each with what it was made from, sealed over its predecessor.
 * Whoever is tied to a case of an edition sees no plan of it: quotas that are filled would say what became of theirs.
 */
export class Quotas extends Migration {
  override up(): void {
    const withOwnersEyes = `security definer set search_path = pg_catalog, public`;
    this.addSql(`alter table editions add column quota_rules jsonb not null default '[]' check (jsonb_typeof(quota_rules) = 'array')`);
    this.addSql(`comment on column editions.quota_rules is '[{tier, by: FIELD | REGION | ORGANIZATION, key or null for each, most}]'`);

    this.addSql(`
      alter table decision_plans add column version int, add column content jsonb not null default '{}' check (jsonb_typeof(content) = 'object'),
        add column predecessor_id uuid references decision_plans (id)`);
    this.addSql(`
      update decision_plans d set version = n.number
      from (select id, row_number() over (partition by edition_id order by proposed_at, id) as number from decision_plans) n where n.id = d.id`);
    this.addSql(`alter table decision_plans alter column version set not null, add check (version > 0), add check (predecessor_id <> id)`);
    this.addSql(
      `comment on column decision_plans.content is 'all that content_hash is made of; empty for plans that are older than this, whose hash is of decisions alone'`,
    );
    this.addSql(`create unique index decision_plans_versions on decision_plans (edition_id, version)`);
    this.addSql(`drop index decision_plans_one_in_force`);
    this.addSql(`create unique index decision_plans_one_proposed on decision_plans (edition_id) where state = 'PROPOSED'`);
    this.addSql(`create unique index decision_plans_one_confirmed on decision_plans (edition_id) where state = 'CONFIRMED'`);
    this.addSql(`
      create function number_decision_plan() returns trigger language plpgsql ${withOwnersEyes} as $$
      begin
        if new.state <> 'PROPOSED' or new.confirmed_by is not null then
          raise exception 'a plan begins as a proposal' using errcode = 'restrict_violation';
        end if;
        new.version := 1 + coalesce((select max(p.version) from decision_plans p where p.edition_id = new.edition_id), 0);
        if new.predecessor_id is distinct from (select p.id from decision_plans p where p.edition_id = new.edition_id and p.state = 'CONFIRMED') then
          raise exception 'a plan follows the one that is confirmed' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger decision_plans_numbered before insert on decision_plans for each row execute function number_decision_plan()`);
    this.addSql(`
      create or replace function guard_decision_plan() returns trigger language plpgsql ${withOwnersEyes} as $$
      begin
        if (new.edition_id, new.version, new.decisions, new.content, new.content_hash, new.proposed_by, new.proposed_at, new.predecessor_id)
            is distinct from (old.edition_id, old.version, old.decisions, old.content, old.content_hash, old.proposed_by, old.proposed_at, old.predecessor_id)
            or (old.confirmed_by is not null and (new.confirmed_by, new.confirmed_at) is distinct from (old.confirmed_by, old.confirmed_at)) then
          raise exception 'a plan''s outcomes are never changed; propose another' using errcode = 'restrict_violation';
        end if;
        if new.state <> old.state then
          if (old.state, new.state) not in (('PROPOSED', 'CONFIRMED'), ('PROPOSED', 'SUPERSEDED'), ('CONFIRMED', 'SUPERSEDED'))
              or (old.state = 'CONFIRMED' and not exists (select from decision_plans n where n.predecessor_id = old.id and n.state = 'PROPOSED')) then
            raise exception 'a plan cannot go from % to %', old.state, new.state using errcode = 'restrict_violation';
          end if;
          if new.state = 'CONFIRMED' and exists (select from decision_plans p where p.id = new.predecessor_id and p.state <> 'SUPERSEDED') then
            raise exception 'the version before is in force still' using errcode = 'restrict_violation';
          end if;
        end if;
        return new;
      end $$`);

    // Editions of which the acting person is tied to a case, whatever became of it.
    this.addSql(`
      create function tied_editions() returns uuid[] language sql stable ${withOwnersEyes} as $$
        select coalesce(array_agg(distinct s.edition_id), '{}') from submissions s
        where s.step <> 'DRAFT' and s.id = any ((select conflicted_cases())::uuid[])
      $$`);
    this.addSql(`comment on function tied_editions() is 'whose plans are closed to somebody: each says something of every case'`);
    const mine = `edition_id = any ((select organized_editions())::uuid[]) and not (edition_id = any ((select tied_editions())::uuid[]))`;
    this.addSql(`alter policy see on decision_plans using (${mine})`);
    this.addSql(`alter policy propose on decision_plans with check (${mine} and proposed_by = (select acting_person()))`);
    this.addSql(`alter policy change on decision_plans using (${mine}) with check (${mine})`);

    // What a plan is made for: everything handed in, and what quotas count it by. A merged organization counts as the one that stands for it.
    this.addSql(`
      create function cases_to_decide(edition uuid) returns table (id uuid, field text, title text, organization uuid, country text, is_out boolean)
        language sql stable ${withOwnersEyes} as $$
        select s.id, s.field_key, l.content #>> '{texts,0,title}', organization_root((lead ->> 'organizationId')::uuid),
          coalesce(o.country, lead ->> 'country', l.content #>> '{countries,0}'), is_screened_out(s.id)
        from submissions s
          join lateral (select r.content from revisions r where r.submission_id = s.id order by r.number desc limit 1) l on true
          left join lateral (select a as lead from jsonb_array_elements(l.content -> 'applicants') a where a ->> 'role' = 'LEAD' limit 1) a on true
          left join organizations o on o.id = (lead ->> 'organizationId')::uuid
        where s.edition_id = edition and s.step = 'SUBMITTED'
          and edition = any ((select organized_editions())::uuid[]) and not (edition = any ((select tied_editions())::uuid[]))
        order by s.id
      $$`);
    for (const name of ['tied_editions', 'cases_to_decide']) this.addSql(`revoke execute on function ${name} from public`);
  }
}
