import { Migration } from '@mikro-orm/migrations';

/**
 * The programme of the stage: every save is a version of its own, frozen by two people. It says what was decided, so it is
 * closed to all but the edition's stage managers and those organizers who may read its plans.
 */
export class Programme extends Migration {
  override up(): void {
    const withOwnersEyes = `security definer set search_path = pg_catalog, public`;
    const person = `(select acting_person())`;
    const close = (table: string, policies: Record<string, string>) => {
      this.addSql(`alter table ${table} enable row level security`);
      this.addSql(`alter table ${table} force row level security`);
      this.addSql(`create policy owner on ${table} to current_user using (true) with check (true)`);
      this.addSql(`create policy house on ${table} using ((select acts_for_the_house())) with check ((select acts_for_the_house()))`);
      for (const [name, policy] of Object.entries(policies)) this.addSql(`create policy ${name} on ${table} ${policy}`);
    };

    this.addSql(`
      create function staged_editions() returns uuid[] language sql stable set search_path = public, pg_temp as $$
        select coalesce(array_agg(e.id), '{}') from editions e
        where acting_roles_count() and exists (select from role_grants g where g.person_id = acting_person() and g.role = 'STAGE_MANAGER'
          and (g.edition_year is null or g.edition_year = e.year))
      $$`);
    this.addSql(`comment on function staged_editions() is 'whose stage the acting person manages'`);
    const organizes = `edition_id = any ((select organized_editions())::uuid[]) and not (edition_id = any ((select tied_editions())::uuid[]))`;
    const stages = `edition_id = any ((select staged_editions())::uuid[])`;

    this.addSql(`
      create table programmes (
        id uuid primary key default gen_random_uuid(),
        edition_id uuid not null references editions (id),
        version int not null check (version > 0),
        state text not null default 'DRAFT' check (state in ('DRAFT', 'PROPOSED', 'FROZEN', 'SUPERSEDED')),
        is_secret boolean not null,
        items jsonb not null check (jsonb_typeof(items) = 'array' and jsonb_array_length(items) <= 200),
        content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
        saved_by uuid not null references people (id),
        saved_at timestamptz not null default instant(),
        proposed_by uuid references people (id),
        proposed_at timestamptz,
        frozen_by uuid references people (id),
        frozen_at timestamptz,
        unique (edition_id, version),
        check ((state = 'DRAFT') <= (proposed_by is null)),
        check ((proposed_by is null) = (proposed_at is null) and (frozen_by is null) = (frozen_at is null)),
        check (state <> 'FROZEN' or frozen_by is not null),
        constraint programmes_two_people check (frozen_by is null or (proposed_by is not null and frozen_by <> proposed_by))
      )`);
    this.addSql(`comment on column programmes.items is '[{submissionId | slug, minutes, note}], in stage order'`);
    this.addSql(`create unique index programmes_one_frozen on programmes (edition_id) where state = 'FROZEN'`);
    this.addSql(`
      create function guard_programme() returns trigger language plpgsql as $$
      begin
        if (new.edition_id, new.version, new.is_secret, new.items, new.content_hash, new.saved_by, new.saved_at)
            is distinct from (old.edition_id, old.version, old.is_secret, old.items, old.content_hash, old.saved_by, old.saved_at)
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
    this.addSql(`create trigger programmes_guarded before update on programmes for each row execute function guard_programme()`);
    close('programmes', {
      see: `for select using (${stages} or (${organizes}))`,
      save: `for insert with check (${stages} and saved_by = ${person} and state = 'DRAFT')`,
      change: `for update using (${stages} or (${organizes})) with check ((${stages} or (${organizes}))
        and (state <> 'FROZEN' or frozen_by = ${person}) and (state <> 'PROPOSED' or proposed_by = ${person}))`,
    });

    // What a stage manager may know of what was decided: which cases go on stage, by their names.
    this.addSql(`
      create function cases_for_stage(edition uuid) returns table (submission_id uuid, content jsonb, showcase_order int) language sql stable ${withOwnersEyes} as $$
        select s.id, l.content, (d ->> 'showcaseOrder')::int from decision_plans p cross join jsonb_array_elements(p.decisions) d
          join submissions s on s.id = (d ->> 'submissionId')::uuid
          join lateral (select r.content from revisions r where r.submission_id = s.id order by r.number desc limit 1) l on true
        where p.edition_id = edition and p.state = 'CONFIRMED' and d ->> 'outcome' = 'OUTSTANDING' and s.step = 'SUBMITTED'
          and (edition = any (staged_editions()) or (edition = any (organized_editions()) and not (edition = any (tied_editions()))))
          and not exists (select from jsonb_array_elements(coalesce(p.content -> 'withdrawals', '[]')) w where w ->> 'submissionId' = s.id::text)
        order by (d ->> 'showcaseOrder')::int nulls last, s.id
      $$`);

    for (const name of ['staged_editions', 'cases_for_stage']) this.addSql(`revoke execute on function ${name} from public`);
  }
}
