import { Migration } from '@mikro-orm/migrations';

/** Who amends an entry of the directory depends on time and on organizers, on nothing that others keep for themselves. */
export class DirectoryKeepers extends Migration {
  override up(): void {
    this.addSql(`alter table organizations add column kept_by_organizers boolean not null default false`);
    this.addSql(
      `comment on column organizations.kept_by_organizers is 'once an organizer has amended or merged it, its registrant amends it no more'`,
    );
    this.addSql(`update organizations o set kept_by_organizers = true
      where version > 1 or exists (select from organization_merges m where o.id in (m.kept_id, m.merged_id))`);
    // it answered one bit about everybody's drafts
    this.addSql(`drop function organization_is_used_by_others`);
  }
}
