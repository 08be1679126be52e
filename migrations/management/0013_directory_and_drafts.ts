import { Migration } from '@mikro-orm/migrations';

/** The directory of organizations, searched and kept free of doubles; sections of drafts, and what is ready to be handed in. */
export class DirectoryAndDrafts extends Migration {
  override up(): void {
    // organizations
    this.addSql(`
      alter table organizations
        add column aliases text[] not null default '{}' check (cardinality(aliases) <= 30),
        add column parent_id uuid references organizations (id) check (parent_id <> id),
        add column website text check (website ~ '^https?://' and length(website) <= 2000),
        add column merged_into uuid references organizations (id) check (merged_into <> id),
        add column version int not null default 1 check (version > 0),
        add column updated_at timestamptz not null default instant(),
        add check (kind in ('GOVERNMENT_DEPARTMENT', 'INTERNATIONAL_ORGANIZATION', 'SOCIAL_ORGANIZATION', 'TECHNICAL_COMMUNITY', 'UNIVERSITY',
          'THINK_TANK', 'RESEARCH_INSTITUTION', 'ENTERPRISE')),
        add check (jsonb_typeof(names) = 'object'),
        add check (merged_into is null or parent_id is null)`);
    this.addSql(`create index organizations_parent on organizations (parent_id) where parent_id is not null`);
    this.addSql(`create index organizations_merged on organizations (merged_into) where merged_into is not null`);
    this.addSql(`create index submission_applicants_organization on submission_applicants (organization_id)`);

    // No organization stands above itself, nor does what it was merged into lead back to it. One at a time: two changes at
    // once could each be fine and close a ring together.
    this.addSql(`
      create function guard_organization() returns trigger language plpgsql set search_path = pg_catalog, public as $$
      begin
        if tg_op = 'UPDATE' and new.version < old.version then
          raise exception 'an organization''s version never goes back' using errcode = 'restrict_violation';
        end if;
        if new.parent_id is null and new.merged_into is null then return new; end if;
        perform pg_advisory_xact_lock(13, 1);
        if exists (
          with recursive above (id, depth) as (
            select coalesce(new.parent_id, new.merged_into), 1
            union all
            select coalesce(o.parent_id, o.merged_into), depth + 1 from above a join organizations o on o.id = a.id where a.id is not null and depth < 100
          ) select from above where id = new.id or depth >= 100
        ) then
          raise exception 'an organization cannot stand above itself' using errcode = 'check_violation', constraint = 'organizations_no_ring';
        end if;
        if exists (select from organizations where id = coalesce(new.parent_id, new.merged_into) and merged_into is not null) then
          raise exception 'an entry that was merged leads nothing' using errcode = 'check_violation', constraint = 'organizations_no_chain';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger organizations_guarded before insert or update of parent_id, merged_into, version on organizations
      for each row execute function guard_organization()`);

    // What is looked for and what is found are folded alike: width, case and accents say nothing, nor does what is no letter.
    this.addSql(`
      create function fold_name(name text) returns text language sql immutable parallel safe set search_path = pg_catalog, public
      return trim(regexp_replace(regexp_replace(lower(normalize(name, NFKD)), '[\\u0300-\\u036f]', '', 'g'), '[[:punct:][:space:]]+', ' ', 'g'))`);
    // Trigrams of characters, whatever their script: those of pg_trgm leave out what the C locale takes for no letter, and
    // with it all that is not Latin.
    this.addSql(`
      create function name_grams(folded text) returns text[] language sql immutable parallel safe set search_path = pg_catalog, public
      return array(select distinct substr('  ' || folded || ' ', i, 3) from generate_series(1, length(folded) + 1) i)`);
    this.addSql(`
      create table organization_names (
        organization_id uuid not null references organizations (id) on delete cascade,
        folded text not null,
        grams text[] not null,
        primary key (organization_id, folded)
      )`);
    this.addSql(`create index organization_names_grams on organization_names using gin (grams)`);
    this.addSql(`create index organization_names_same on organization_names (folded)`);
    this.addSql(`
      create function write_organization_names() returns trigger language plpgsql set search_path = pg_catalog, public as $$
      begin
        delete from organization_names where organization_id = new.id;
        insert into organization_names (organization_id, folded, grams)
          select new.id, folded, name_grams(folded) from (
            select distinct fold_name(name) as folded from (
              select value as name from jsonb_each_text(new.names) union all select unnest(new.aliases)
            ) given
          ) each_once where folded <> '';
        return new;
      end $$`);
    this.addSql(`create trigger organizations_named after insert or update of names, aliases on organizations
      for each row execute function write_organization_names()`);
    this.addSql(`
      insert into organization_names (organization_id, folded, grams)
      select id, folded, name_grams(folded) from (
        select distinct o.id, fold_name(n.value) as folded from organizations o cross join jsonb_each_text(o.names) n
      ) each_once where folded <> ''`);

    // What a merge did, so that it can be undone by hand: the entry as it was, and what named it.
    this.addSql(`
      create table organization_merges (
        id uuid primary key default gen_random_uuid(),
        merged_id uuid not null references organizations (id),
        kept_id uuid not null references organizations (id),
        merged_by uuid not null references people (id),
        at timestamptz not null default instant(),
        undo jsonb not null
      )`);
    this.addSql(
      `comment on column organization_merges.undo is 'both entries as they were before, what had been merged into the merged one, and whose parent it was'`,
    );
    this.addSql(`create index organization_merges_kept on organization_merges (kept_id)`);
    this.addSql(
      `create trigger organization_merges_immutable before update or delete on organization_merges for each row execute function refuse_change()`,
    );
    this.addSql(
      `create trigger organization_merges_no_truncate before truncate on organization_merges for each statement execute function refuse_change()`,
    );

    // Asked of everybody's drafts, and answers no more than yes or no: whoever registered an entry amends it until others
    // work with it.
    this.addSql(`
      create function organization_is_used_by_others(organization uuid, person uuid) returns boolean
      language sql stable security definer set search_path = pg_catalog, public as $$
        select exists (select from submission_applicants a join submissions s on s.id = a.submission_id join organizations o on o.id = a.organization_id
            where coalesce(o.merged_into, o.id) = organization and s.owner_id <> person)
          or exists (select from organizations o where (o.parent_id = organization or o.merged_into = organization) and o.registered_by is distinct from person)
      $$`);

    // drafts
    this.addSql(`
      create table submission_sections (
        submission_id uuid not null references submissions (id) on delete cascade,
        kind text not null check (kind in ('FACTS', 'APPLICANTS', 'TEXT')),
        locale text not null default '' check ((kind = 'TEXT') = (locale <> '')),
        version int not null check (version > 0),
        saved_by uuid not null references people (id),
        saved_at timestamptz not null,
        primary key (submission_id, kind, locale)
      )`);
    this.addSql(`comment on table submission_sections is 'how often each section was saved; one that never was has no row and the version 0'`);
    this.addSql(`
      create function guard_section() returns trigger language plpgsql as $$
      begin
        if new.version <> old.version + 1 then
          raise exception 'a section''s version goes up by one' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger submission_sections_guarded before update on submission_sections for each row execute function guard_section()`);

    this.addSql(`
      create table ready_marks (
        id uuid primary key default gen_random_uuid(),
        submission_id uuid not null references submissions (id) on delete cascade,
        version int not null check (version > 0),
        content jsonb not null,
        content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
        marked_at timestamptz not null,
        marked_by uuid not null references people (id),
        withdrawn_at timestamptz check (withdrawn_at >= marked_at)
      )`);
    this.addSql(`comment on column ready_marks.content is 'the submission as it was when it was marked; becomes a revision at the close'`);
    this.addSql(`create unique index ready_marks_one on ready_marks (submission_id) where withdrawn_at is null`);
    this.addSql(`
      create function guard_ready_mark() returns trigger language plpgsql as $$
      begin
        if new.content <> old.content or new.content_hash <> old.content_hash or new.marked_at <> old.marked_at or new.submission_id <> old.submission_id
          or new.version <> old.version or old.withdrawn_at is not null then
          raise exception 'what was marked ready is never changed; mark it again' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`);
    for (const table of ['submission_sections', 'ready_marks']) this.addSql(`call close_part_of_submission('${table}')`);
    this.addSql(`create trigger ready_marks_guarded before update on ready_marks for each row execute function guard_ready_mark()`);
  }
}
