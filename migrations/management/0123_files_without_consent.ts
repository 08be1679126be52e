import { Migration } from '@mikro-orm/migrations';

/** Which of some files, by the hash under which they would be public, show somebody who has taken their consent back. */
export class FilesWithoutConsent extends Migration {
  override up(): void {
    this.addSql(`
      create function files_without_consent(asked text[]) returns text[] language sql stable security definer set search_path = pg_catalog, public as $$
        select coalesce(array_agg(distinct f.hash), '{}')
        from prepared_versions v join assets t on t.id = v.asset_id
          cross join lateral (select t.copy_hash as hash union select r ->> 'hash' from jsonb_array_elements(t.renditions || t.poster) r) f
        where f.hash = any (asked)
          and (select a.persons_shown from asset_rights a where a.version_id = v.id order by a.number desc limit 1) = 'CONSENT_WITHDRAWN'
      $$`);
    this.addSql(`revoke execute on function files_without_consent from public`);
  }
}
