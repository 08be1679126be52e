import { Migration } from '@mikro-orm/migrations';

/**
 * The Collection as a book: proofs, frozen as they were asked for, and the printings that they became. What was made of them
 * stands apart, since making can fail and be tried again. Everything in a book is public already.
 */
export class Collection extends Migration {
  override up(): void {
    const writeOnce = (table: string) =>
      this.addSql(
        `create trigger ${table}_written_once before update or delete or truncate on ${table} for each statement execute function refuse_change()`,
      );
    this.addSql(`
      create table collection_proofs (
        id uuid primary key default gen_random_uuid(),
        edition_id uuid not null references editions (id),
        locales text[] not null check (cardinality(locales) between 1 and 2),
        revision bigint not null check (revision > 0),
        as_of timestamptz not null,
        book jsonb not null,
        case_ids uuid[] not null check (cardinality(case_ids) > 0),
        content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
        requested_by uuid not null references people (id),
        requested_at timestamptz not null default instant()
      )`);
    this.addSql(`comment on column collection_proofs.as_of is 'when the revision became public'`);
    this.addSql(`comment on column collection_proofs.book is 'the content as it is laid out; content_hash is over its canonical JSON'`);
    this.addSql(`create index collection_proofs_edition on collection_proofs (edition_id, requested_at)`);
    writeOnce('collection_proofs');

    this.addSql(`
      create table collection_printings (
        id uuid primary key default gen_random_uuid(),
        proof_id uuid not null unique references collection_proofs (id),
        edition_id uuid not null references editions (id),
        locales text[] not null,
        number int not null check (number > 0),
        approved_by uuid not null references people (id),
        approved_at timestamptz not null default instant(),
        unique (edition_id, locales, number)
      )`);
    this.addSql(`
      create function guard_collection_printing() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
      declare
        proof collection_proofs;
      begin
        select * into proof from collection_proofs where id = new.proof_id;
        if proof.requested_by = new.approved_by then
          raise exception 'whoever asked for a proof does not approve it' using errcode = 'restrict_violation';
        end if;
        if (proof.edition_id, proof.locales) is distinct from (new.edition_id, new.locales) then
          raise exception 'a printing is of its proof''s edition and languages' using errcode = 'restrict_violation';
        end if;
        new.number := 1 + coalesce((select max(p.number) from collection_printings p where p.edition_id = new.edition_id and p.locales = new.locales), 0);
        return new;
      end $$`);
    this.addSql(
      `create trigger collection_printings_guarded before insert on collection_printings for each row execute function guard_collection_printing()`,
    );
    writeOnce('collection_printings');

    this.addSql(`
      create table collection_makings (
        id uuid primary key default gen_random_uuid(),
        proof_id uuid unique references collection_proofs (id),
        printing_id uuid unique references collection_printings (id),
        state text not null default 'WAITING' check (state in ('WAITING', 'MADE', 'FAILED')),
        asked_at timestamptz not null default instant(),
        failure text check (failure in ('GLYPHS_MISSING', 'PICTURE_GONE', 'FAULT')),
        missing_glyphs text[] not null default '{}',
        pages int check (pages > 0),
        files jsonb not null default '[]',
        check (num_nonnulls(proof_id, printing_id) = 1),
        check ((state = 'FAILED') = (failure is not null)),
        check ((state = 'MADE') = (pages is not null))
      )`);
    this.addSql(`comment on column collection_makings.files is '[{format, hash, byteLength}]; the bytes are in the storage'`);
    this.addSql(`
      create function guard_collection_making() returns trigger language plpgsql as $$
      begin
        if old.state = 'MADE' or (new.proof_id, new.printing_id) is distinct from (old.proof_id, old.printing_id) then
          raise exception 'what was made is never made into something else' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`);
    this.addSql(
      `create trigger collection_makings_guarded before update on collection_makings for each row execute function guard_collection_making()`,
    );
  }
}
