import { Migration } from '@mikro-orm/migrations';

/**
 * What is public, and nothing else. Only releases and stage cues are written here, by one role; everybody else reads.
 * Every public row names the revision of the release that last changed it.
 */
export class PublicContent extends Migration {
  override up(): void {
    // The one clock that decides. A function, so that a test's owner can hold it; no role at run time may replace it.
    this.addSql(`create function instant() returns timestamptz language sql volatile return clock_timestamp()`);

    this.addSql(`
      create table releases (
        revision bigint primary key check (revision > 0),
        id uuid not null unique,
        edition_year int not null,
        kind text not null check (kind in ('CALL', 'RESULTS', 'TAKE_DOWN')),
        content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
        applied_at timestamptz not null
      )`);

    this.addSql(`
      create table editions (
        id uuid primary key,
        year int not null unique check (year between 2000 and 2999),
        names jsonb not null,
        time_zone text not null,
        applications_open_at timestamptz,
        applications_close_at timestamptz,
        reviews_close_at timestamptz,
        showcase_opens_at timestamptz,
        showcase_closes_at timestamptz,
        archived_at timestamptz,
        fields jsonb not null,
        kinds jsonb not null,
        eligibility_rules jsonb not null,
        criteria jsonb not null,
        quotas jsonb,
        contact jsonb,
        provenance jsonb not null default '[]',
        revision bigint not null references releases (revision)
      )`);
    this.addSql(`comment on column editions.names is '{locale: text}'`);
    this.addSql(`comment on column editions.fields is '[{key, names: {locale: text}}], in order; kinds alike'`);
    this.addSql(`comment on column editions.eligibility_rules is '[{key, texts: {locale: text}}]'`);
    this.addSql(`comment on column editions.criteria is '[{key, names, weight, minimum, maximum}]'`);
    this.addSql(`comment on column editions.provenance is '[{path, origin, notes: {locale: text}}]'`);

    this.addSql(`
      create table organizations (
        id uuid primary key,
        names jsonb not null,
        kind text,
        country text check (country ~ '^[A-Z]{2}$'),
        revision bigint not null references releases (revision)
      )`);

    this.addSql(`
      create table files (
        hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
        mime_type text not null check (mime_type in ('image/webp', 'image/avif', 'image/jpeg', 'video/mp4', 'video/webm')),
        bytes bytea not null
      )`);
    this.addSql(`alter table files alter column bytes set storage external`); // pictures are compressed already

    this.addSql(`
      create table cases (
        id uuid primary key,
        edition_id uuid not null references editions (id),
        slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        tier text not null check (tier in ('OUTSTANDING', 'COLLECTION')),
        field_key text not null,
        kind_key text,
        position int not null,
        started_on date,
        source_locale text not null,
        countries text[] not null default '{}',
        search_text text not null,
        provenance jsonb not null default '[]',
        updated_at timestamptz not null,
        revision bigint not null references releases (revision)
      )`);
    this.addSql(`comment on column cases.position is 'the published order within the edition: outstanding cases by stage order, then the others'`);
    this.addSql(`comment on column cases.search_text is 'normalized text of every language and applicant''s name, searched for words'`);
    this.addSql(`create unique index cases_published_order on cases (edition_id, position)`);
    this.addSql(`create index cases_changes on cases (revision, id)`);

    this.addSql(`
      create table case_texts (
        case_id uuid not null references cases (id) on delete cascade,
        locale text not null,
        title text not null,
        summary text,
        body text,
        origin text not null check (origin in ('AUTHOR', 'PERSON', 'MACHINE')),
        is_stale boolean not null default false,
        primary key (case_id, locale)
      )`);

    this.addSql(`
      create table case_applicants (
        case_id uuid not null references cases (id) on delete cascade,
        position int not null,
        role text not null check (role in ('LEAD', 'JOINT')),
        organization_id uuid not null references organizations (id),
        names jsonb not null,
        primary key (case_id, position)
      )`);
    this.addSql(`create index case_applicants_organization on case_applicants (organization_id)`);

    this.addSql(`
      create table pictures (
        id uuid primary key,
        case_id uuid not null references cases (id) on delete cascade,
        position int not null,
        mime_type text not null,
        renditions jsonb not null check (jsonb_array_length(renditions) > 0),
        alts jsonb not null default '{}',
        credit text,
        unique (case_id, position)
      )`);
    this.addSql(`comment on column pictures.renditions is '[{width, height, hash}], narrowest first; hash names the file'`);

    this.addSql(`
      create table videos (
        id uuid primary key,
        case_id uuid not null references cases (id) on delete cascade,
        position int not null,
        file_hash text not null references files (hash),
        mime_type text not null,
        duration_seconds double precision not null check (duration_seconds > 0),
        captions jsonb not null default '{}',
        poster jsonb,
        unique (case_id, position)
      )`);
    this.addSql(`comment on column videos.poster is '{mimeType, renditions, alts, credit} as in pictures'`);

    this.addSql(`
      create table honours (
        edition_id uuid not null references editions (id),
        position int not null,
        organization_id uuid not null references organizations (id),
        primary key (edition_id, position),
        unique (edition_id, organization_id)
      )`);

    this.addSql(`
      create table showcases (
        id uuid primary key,
        edition_id uuid not null unique references editions (id),
        version int not null check (version > 0),
        revision bigint not null references releases (revision)
      )`);
    this.addSql(`
      create table showcase_items (
        showcase_id uuid not null references showcases (id) on delete cascade,
        item_order int not null check (item_order > 0),
        case_id uuid not null references cases (id) on delete cascade,
        primary key (showcase_id, item_order),
        unique (showcase_id, case_id)
      )`);

    this.addSql(`
      create table stage_cues (
        edition_id uuid not null references editions (id),
        sequence int not null check (sequence > 0),
        programme_version int not null,
        state text not null check (state in ('WAITING', 'LIVE', 'PAUSED', 'ENDED')),
        item_order int,
        case_id uuid references cases (id) on delete set null,
        message jsonb not null default '{}',
        at timestamptz not null,
        primary key (edition_id, sequence),
        check (state <> 'LIVE' or item_order is not null)
      )`);

    this.addSql(`
      create table tombstones (
        case_id uuid primary key,
        slug text not null unique,
        reason text,
        revision bigint not null references releases (revision)
      )`);
    this.addSql(`create index tombstones_changes on tombstones (revision, case_id)`);

    // Cursors are signed with a key that all delivery nodes share; it guards against garbage, not against readers.
    this.addSql(`create table cursor_keys (only_one boolean primary key default true check (only_one), secret bytea not null)`);
    this.addSql(`insert into cursor_keys (secret) select sha256((gen_random_uuid()::text || gen_random_uuid()::text)::bytea)`);

    // What was public is never rewritten: a release is immutable once applied.
    this.addSql(`
      create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception '% rows are never changed', tg_table_name using errcode = 'restrict_violation';
      end $$`);
    this.addSql(`create trigger releases_immutable before update or delete on releases for each row execute function refuse_change()`);
    this.addSql(`create trigger releases_no_truncate before truncate on releases for each statement execute function refuse_change()`);

    // Every node hears of a new revision and of a new cue with the commit.
    this.addSql(`
      create function announce_release() returns trigger language plpgsql as $$
      begin
        perform pg_notify('revision', new.revision::text);
        return null;
      end $$`);
    this.addSql(`create trigger releases_announced after insert on releases for each row execute function announce_release()`);
    this.addSql(`
      create function announce_cue() returns trigger language plpgsql as $$
      begin
        perform pg_notify('stage', new.edition_id::text);
        return null;
      end $$`);
    this.addSql(`create trigger stage_cues_announced after insert on stage_cues for each row execute function announce_cue()`);
  }
}
