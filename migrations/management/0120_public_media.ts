import { Migration } from '@mikro-orm/migrations';

/**
 * Videos, subtitles and documents of preparation get a place in the public case. What becomes public of a file is its copy without metadata: its hash
 * names it from then on, and finds it when a release is applied.
 */
export class PublicMedia extends Migration {
  override up(): void {
    this.addSql(
      `alter table assets add column copy_hash text check (copy_hash ~ '^[0-9a-f]{64}$'), add column copy_length bigint check (copy_length > 0)`,
    );
    this.addSql(`alter table assets add constraint assets_copy_named check ((copy_hash is null) = (copy_length is null))`);
    this.addSql(`comment on column assets.copy_hash is 'SHA-256 of the copy; null until it was read'`);
    this.addSql(`create index assets_copy_hash on assets (copy_hash) where copy_hash is not null`);
    this.addSql(`create index assets_copy_to_name on assets (changed_at) where copy_key is not null and copy_hash is null`);
    // whose file it is does not matter to whoever applies what two people approved, and a hash finds nothing that one did not have
    this.addSql(`
      create function copy_by_hash(asked text) returns text language sql stable security definer set search_path = pg_catalog, public as $$
        select copy_key from assets where copy_hash = asked and copy_key is not null order by id limit 1
      $$`);
    this.addSql(`revoke execute on function copy_by_hash from public`);

    this.addSql(`alter table asked_materials drop constraint asked_materials_place_check, drop constraint asked_materials_check1`);
    this.addSql(`
      alter table asked_materials
        add constraint asked_materials_place_check check (place in ('TITLE', 'SUMMARY', 'BODY', 'PICTURES', 'VIDEOS', 'SUBTITLES', 'DOCUMENTS', 'STAGE')),
        add constraint asked_materials_form_of_place check (place is null or case place
          when 'PICTURES' then form = 'PICTURE' when 'VIDEOS' then form = 'VIDEO' when 'SUBTITLES' then form = 'SUBTITLES'
          when 'DOCUMENTS' then form = 'DOCUMENT' when 'STAGE' then form in ('VIDEO', 'DOCUMENT') else form = 'TEXT' end),
        add column subtitles_of uuid references asked_materials (id),
        add constraint asked_materials_subtitles_of check ((place is not distinct from 'SUBTITLES') = (subtitles_of is not null))`);
    this.addSql(`create unique index asked_materials_subtitles on asked_materials (subtitles_of) where is_asked`);
    this.addSql(`
      create or replace function guard_asked_material() returns trigger language plpgsql as $$
      begin
        if (new.id, new.edition_id, new.tier, new.form, new.longest, new.place, new.subtitles_of)
           is distinct from (old.id, old.edition_id, old.tier, old.form, old.longest, old.place, old.subtitles_of) then
          raise exception 'what was asked for keeps its form' using errcode = 'restrict_violation';
        end if;
        new.version := old.version + 1;
        return new;
      end $$`);
  }
}
