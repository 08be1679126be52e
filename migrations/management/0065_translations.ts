import { Migration } from '@mikro-orm/migrations';

/**
 * Translations with their provenance. Who translates sees selected cases of their edition and fields from the confirmed plan on, never a
 * submission or a revision: what is to be translated comes out of one function. Whoever is tied to a case of an edition has no desk
 * there until the results are public: the list of what is translated is the list of what was selected.
 */
export class Translations extends Migration {
  override up(): void {
    const withOwnersEyes = `security definer set search_path = pg_catalog, public`;
    const person = `(select acting_person())`;
    const organized = `(select organized_editions())::uuid[]`;
    const close = (table: string, policies: Record<string, string>) => {
      this.addSql(`alter table ${table} enable row level security`);
      this.addSql(`alter table ${table} force row level security`);
      this.addSql(`create policy owner on ${table} to current_user using (true) with check (true)`);
      this.addSql(`create policy house on ${table} using ((select acts_for_the_house())) with check ((select acts_for_the_house()))`);
      for (const [name, policy] of Object.entries(policies)) this.addSql(`create policy ${name} on ${table} ${policy}`);
    };

    this.addSql(`insert into house_purposes values ('translation', 'a machine translates what somebody at the desk asked for')`);

    this.addSql(`
      create function translated_editions() returns uuid[] language sql stable ${withOwnersEyes} as $$
        select coalesce(array_agg(e.id), '{}') from editions e
        where acting_roles_count() and exists (select from role_grants g where g.person_id = acting_person() and g.role in ('ORGANIZER', 'TRANSLATOR')
            and (g.edition_year is null or g.edition_year = e.year))
          and (not (e.id = any ((select tied_editions())::uuid[])) or results_are_public(e.id))
      $$`);
    this.addSql(`comment on function translated_editions() is 'editions at whose translation desk the acting person sits'`);
    this.addSql(`
      create function cases_to_translate() returns uuid[] language sql stable ${withOwnersEyes} as $$
        select coalesce(array_agg(s.id), '{}')
        from decision_plans p cross join jsonb_array_elements(p.decisions) d
          join submissions s on s.id = (d ->> 'submissionId')::uuid and s.edition_id = p.edition_id and s.step = 'SUBMITTED'
          join editions e on e.id = p.edition_id
        where p.state = 'CONFIRMED' and d ->> 'outcome' in ('OUTSTANDING', 'COLLECTION')
          and (acts_for_the_house() or (e.id = any ((select translated_editions())::uuid[]) and not (s.id = any ((select conflicted_cases())::uuid[]))
            and exists (select from role_grants g where g.person_id = acting_person() and (g.edition_year is null or g.edition_year = e.year)
              and (g.role = 'ORGANIZER' or (g.role = 'TRANSLATOR' and (g.field_key is null or g.field_key = s.field_key))))))
      $$`);
    this.addSql(`comment on function cases_to_translate() is 'selected cases whose texts the acting person may read, check and translate'`);
    this.addSql(`
      create function texts_to_translate(edition uuid, asked uuid[]) returns table (submission_id uuid, edition_id uuid, edition_year int, field text, revision int,
          source_locale text, content jsonb) language sql stable ${withOwnersEyes} as $$
        select s.id, e.id, e.year, l.content ->> 'field', l.number, l.content ->> 'sourceLocale',
          jsonb_build_object('texts', l.content -> 'texts',
            'pictures', (select coalesce(jsonb_agg(jsonb_build_object('assetId', p -> 'assetId', 'alts', p -> 'alts') order by i), '[]')
              from jsonb_array_elements(l.content -> 'pictures') with ordinality x (p, i)),
            'materials', (select coalesce(jsonb_agg(jsonb_build_object('materialId', m -> 'materialId', 'kind', m -> 'kind', 'assetId', m -> 'assetId',
                'titles', m -> 'titles', 'alts', m -> 'alts') order by i), '[]')
              from jsonb_array_elements(coalesce(l.content -> 'materials', '[]')) with ordinality x (m, i)))
        from submissions s join editions e on e.id = s.edition_id
          join lateral (select r.number, r.content from revisions r where r.submission_id = s.id order by r.number desc limit 1) l on true
        where (edition is null or s.edition_id = edition) and (asked is null or s.id = any (asked)) and s.id = any ((select cases_to_translate())::uuid[])
        order by s.id
      $$`);

    // What the edition says of its languages. One row each; none is like no language and nothing unchecked.
    this.addSql(`
      create table translation_rules (
        edition_id uuid primary key references editions (id),
        languages text[] not null default '{}' check (cardinality(languages) <= 30),
        publishes_unchecked boolean not null default false,
        version int not null check (version >= 1),
        set_by uuid not null references people (id),
        set_at timestamptz not null default instant()
      )`);
    this.addSql(
      `comment on column translation_rules.publishes_unchecked is 'whether what a machine wrote becomes public before anybody has checked it'`,
    );
    this.addSql(`
      create table translator_limits (
        edition_id uuid not null references editions (id),
        person_id uuid not null references people (id) on delete cascade,
        languages text[] not null check (cardinality(languages) between 1 and 30),
        set_by uuid not null references people (id),
        set_at timestamptz not null default instant(),
        primary key (edition_id, person_id)
      )`);
    this.addSql(`comment on table translator_limits is 'languages that somebody writes and checks; without a row, all'`);
    close('translator_limits', {
      see: `for select using (person_id = ${person} or edition_id = any (${organized}))`,
      set: `for insert with check (edition_id = any (${organized}) and set_by = ${person})`,
      change: `for update using (edition_id = any (${organized})) with check (edition_id = any (${organized}) and set_by = ${person})`,
      lift: `for delete using (edition_id = any (${organized}))`,
    });
    this.addSql(`
      create table glossaries (
        edition_id uuid not null references editions (id),
        source_locale text not null,
        target_locale text not null,
        version int not null check (version >= 1),
        terms jsonb not null check (jsonb_typeof(terms) = 'array'),
        changed_by uuid not null references people (id),
        changed_at timestamptz not null default instant(),
        primary key (edition_id, source_locale, target_locale),
        check (source_locale <> target_locale)
      )`);
    this.addSql(`comment on column glossaries.terms is '[{source, target, not: [], note}]'`);

    this.addSql(`
      create function translates_into(submission uuid, locale text) returns boolean language sql stable ${withOwnersEyes} as $$
        select exists (select from submissions s where s.id = submission and (s.edition_id = any (organized_editions()) or not exists (
          select from translator_limits l where l.edition_id = s.edition_id and l.person_id = acting_person() and not (locale = any (l.languages)))))
      $$`);

    // One text of a case in one language, and every version of it. The number of the last version stands on the text: two who write wait for each other.
    this.addSql(`
      create table translations (
        id uuid primary key default gen_random_uuid(),
        submission_id uuid not null references submissions (id),
        locale text not null check (length(locale) between 2 and 60),
        unit text not null check (unit ~ '^(title|summary|body|(alt|caption)-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$'),
        version int not null default 0 check (version >= 0),
        unique (submission_id, locale, unit),
        unique (id, submission_id)
      )`);
    this.addSql(`
      create table translation_versions (
        translation_id uuid not null,
        version int not null check (version >= 1),
        submission_id uuid not null,
        text text not null check (length(text) between 1 and 400000),
        origin text not null check (origin in ('PERSON', 'MACHINE')),
        written_by uuid references people (id),
        engine text check (length(engine) between 1 and 200),
        source_locale text not null,
        source_revision int not null,
        source_text text not null,
        written_at timestamptz not null default instant(),
        checked_by uuid references people (id),
        checked_at timestamptz,
        primary key (translation_id, version),
        foreign key (translation_id, submission_id) references translations (id, submission_id),
        check ((origin = 'PERSON') = (written_by is not null)),
        check ((origin = 'MACHINE') = (engine is not null)),
        check ((checked_by is null) = (checked_at is null)),
        constraint translation_versions_two_people check (checked_by <> written_by)
      )`);
    this.addSql(`comment on column translation_versions.source_text is 'what it was made from: it is stale once the source reads otherwise'`);
    this.addSql(`create index translation_versions_checked on translation_versions (translation_id, version desc) where checked_by is not null`);
    this.addSql(`
      create function guard_translation_version() returns trigger language plpgsql ${withOwnersEyes} as $$
      declare last int;
      begin
        if tg_op = 'INSERT' then
          select t.version into last from translations t where t.id = new.translation_id for update;
          if new.version <> last + 1 then raise exception 'somebody was faster' using errcode = 'restrict_violation'; end if;
          if new.checked_by is not null then raise exception 'a text is written before it is checked' using errcode = 'restrict_violation'; end if;
          update translations t set version = new.version where t.id = new.translation_id;
          return new;
        end if;
        if (to_jsonb(new) - 'checked_by' - 'checked_at') <> (to_jsonb(old) - 'checked_by' - 'checked_at') or old.checked_by is not null or new.checked_by is null then
          raise exception 'what was written stays as it is, and is checked once' using errcode = 'restrict_violation';
        end if;
        select t.version into last from translations t where t.id = new.translation_id for update;
        if new.version <> last then raise exception 'a later version is there to be checked' using errcode = 'restrict_violation'; end if;
        return new;
      end $$`);
    this.addSql(
      `create trigger translation_versions_guarded before insert or update on translation_versions for each row execute function guard_translation_version()`,
    );
    this.addSql(
      `create trigger translation_versions_kept before delete or truncate on translation_versions for each statement execute function refuse_change()`,
    );
    const theirs = `submission_id = any ((select cases_to_translate())::uuid[])`;
    close('translations', {
      see: `for select using (${theirs})`,
      begin: `for insert with check (${theirs} and version = 0 and translates_into(submission_id, locale))`,
      // to lock it: the number is written by the guard of the versions
      lock: `for update using (${theirs}) with check (false)`,
    });
    const into = `exists (select from translations t where t.id = translation_id and translates_into(t.submission_id, t.locale))`;
    close('translation_versions', {
      see: `for select using (${theirs})`,
      write: `for insert with check (${theirs} and written_by = ${person} and ${into})`,
      check_it: `for update using (${theirs}) with check (${theirs} and checked_by = ${person} and ${into})`,
    });

    // What a machine was asked for. One at a time for a case and language.
    this.addSql(`
      create table machine_translations (
        id uuid primary key default gen_random_uuid(),
        submission_id uuid not null references submissions (id),
        locale text not null check (length(locale) between 2 and 60),
        state text not null default 'WAITING' check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
        tries int not null default 0,
        translated int not null default 0,
        failure text check (failure in ('UNREACHABLE', 'REFUSED', 'NOT_UNDERSTOOD', 'TOO_LONG', 'SWITCHED_OFF')),
        requested_by uuid not null references people (id),
        requested_at timestamptz not null default instant(),
        started_at timestamptz,
        finished_at timestamptz,
        check ((state in ('DONE', 'FAILED')) = (finished_at is not null)),
        check ((state = 'FAILED') = (failure is not null))
      )`);
    this.addSql(`create unique index machine_translations_one on machine_translations (submission_id, locale) where state in ('WAITING', 'RUNNING')`);
    this.addSql(`create index machine_translations_latest on machine_translations (submission_id, locale, requested_at)`);
    close('machine_translations', {
      see: `for select using (${theirs})`,
      ask: `for insert with check (${theirs} and requested_by = ${person} and state = 'WAITING' and translates_into(submission_id, locale))`,
    });

    for (const name of ['translated_editions', 'cases_to_translate', 'texts_to_translate', 'translates_into', 'guard_translation_version'])
      this.addSql(`revoke execute on function ${name} from public`);
  }
}
