import { Migration } from '@mikro-orm/migrations';

/**
 * What was handed in and shows somebody who took their consent back is to be handed in anew, also before an editor has looked at it: nothing could
 * come of it, and nobody was reminded.
 */
export class ConsentBeforeARuling extends Migration {
  override up(): void {
    this.addSql(`
      create or replace function prepared_state(submission uuid, asked uuid) returns text language sql stable set search_path = pg_catalog, public as $$
        select case
          when r.ruling = 'WAIVE' and r.version_id is not distinct from v.id then 'WAIVED'
          when (select a.persons_shown from asset_rights a where a.version_id = v.id order by a.number desc limit 1) = 'CONSENT_WITHDRAWN' then 'RETURNED'
          when r.id is null or r.version_id is distinct from v.id then case when v.id is null then 'OPEN' else 'HANDED_IN' end
          when r.ruling = 'RETURN' then 'RETURNED'
          else 'ACCEPTED' end
        from (select) one
          left join lateral (select p.id from prepared_versions p where p.submission_id = submission and p.asked_id = asked order by p.number desc limit 1) v on true
          left join lateral (select p.* from prepared_rulings p where p.submission_id = submission and p.asked_id = asked order by p.number desc limit 1) r on true
      $$`);
  }
}
