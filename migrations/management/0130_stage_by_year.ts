import { Migration } from '@mikro-orm/migrations';

/**
 * The stage is kept by the year that names its edition: programmes, screens, messages for the hall. An edition that is public without a year's
 * work behind it here, as those of the past are, has a stage like any other.
 */
export class StageByYear extends Migration {
  override up(): void {
    const person = `(select acting_person())`;

    this.addSql(`
      create function edition_of_stage(asked int) returns table (id uuid, names jsonb) language sql stable set search_path = public, pg_temp as $$
        select e.id, e.names from editions e where e.year = asked
        union all
        (select null::uuid, r.content -> 'edition' -> 'names' from releases r
          where r.edition_year = asked and r.state = 'APPLIED' and r.content ? 'edition' and not exists (select from editions e where e.year = asked)
          order by r.revision desc limit 1)
      $$`);
    this.addSql(
      `comment on function edition_of_stage(int) is 'the edition of a year: one of those at work here, else one that is public; no row where there is none'`,
    );
    this.addSql(`
      create function guard_year_of_stage() returns trigger language plpgsql set search_path = public, pg_temp as $$
      begin
        if not exists (select from edition_of_stage(new.edition_year)) then
          raise exception 'there is no edition of %', new.edition_year using errcode = 'foreign_key_violation';
        end if;
        return new;
      end $$`);
    const roleOf = (role: string) => `
      select acting_roles_count() and exists (select from role_grants g where g.person_id = acting_person() and g.role = '${role}'
        and (g.edition_year is null or g.edition_year = asked))`;
    this.addSql(`
      create function stages_year(asked int) returns boolean language sql stable set search_path = public, pg_temp as $$${roleOf('STAGE_MANAGER')}$$`);
    this.addSql(`
      create function organizes_year(asked int) returns boolean language sql stable set search_path = public, pg_temp as $$${roleOf('ORGANIZER')}$$`);
    for (const name of ['edition_of_stage', 'stages_year', 'organizes_year']) this.addSql(`revoke execute on function ${name} from public`);

    const tied = `edition_year in (select e.year from editions e where e.id = any ((select tied_editions())::uuid[]))`;
    const reads = `stages_year(edition_year) or (organizes_year(edition_year) and not (${tied}))`;
    const runs = `(stages_year(edition_year) or organizes_year(edition_year))`;
    const known = (table: string) =>
      this.addSql(`create trigger ${table}_year before insert on ${table} for each row execute function guard_year_of_stage()`);
    const byYear = (table: string, policies: Record<string, string>, more: () => void) => {
      for (const name of Object.keys(policies)) this.addSql(`drop policy ${name} on ${table}`);
      this.addSql(`alter table ${table} add edition_year int`);
      this.addSql(`update ${table} t set edition_year = e.year from editions e where e.id = t.edition_id`);
      this.addSql(`alter table ${table} alter edition_year set not null, drop edition_id`);
      for (const [name, policy] of Object.entries(policies)) this.addSql(`create policy ${name} on ${table} ${policy}`);
      more();
      known(table);
    };

    byYear(
      'programmes',
      {
        see: `for select using (${reads})`,
        save: `for insert with check (stages_year(edition_year) and saved_by = ${person} and state = 'DRAFT')`,
        change: `for update using (${reads}) with check ((${reads})
          and (state <> 'FROZEN' or frozen_by = ${person}) and (state <> 'PROPOSED' or proposed_by = ${person}))`,
      },
      () => {
        this.addSql(`alter table programmes add unique (edition_year, version)`);
        this.addSql(`create unique index programmes_one_frozen on programmes (edition_year) where state = 'FROZEN'`);
      },
    );
    this.addSql(`
      create or replace function guard_programme() returns trigger language plpgsql as $$
      begin
        if (new.edition_year, new.version, new.is_secret, new.items, new.content_hash, new.saved_by, new.saved_at)
            is distinct from (old.edition_year, old.version, old.is_secret, old.items, old.content_hash, old.saved_by, old.saved_at)
            or (old.proposed_by is not null and (new.proposed_by, new.proposed_at) is distinct from (old.proposed_by, old.proposed_at))
            or (old.frozen_by is not null and (new.frozen_by, new.frozen_at) is distinct from (old.frozen_by, old.frozen_at)) then
          raise exception 'a version of a programme is never changed; save another' using errcode = 'restrict_violation';
        end if;
        if new.state <> old.state and (old.state, new.state) not in
            (('DRAFT', 'PROPOSED'), ('DRAFT', 'SUPERSEDED'), ('PROPOSED', 'FROZEN'), ('PROPOSED', 'SUPERSEDED'), ('FROZEN', 'SUPERSEDED')) then
          raise exception 'a programme cannot go from % to %', old.state, new.state using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`);

    byYear('screens', { see: `for select using (${runs})`, pair: `for insert with check (${runs} and paired_by = ${person})` }, () =>
      this.addSql(`create index screens_edition on screens (edition_year, paired_at desc)`),
    );

    this.addSql(`alter table hall_messages drop constraint hall_messages_edition_year_fkey`);
    known('hall_messages');
  }
}
