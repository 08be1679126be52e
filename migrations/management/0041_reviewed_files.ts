import { Migration } from '@mikro-orm/migrations';

/**
 * Reviewers reach all files of the revisions that they were asked to judge, and of later ones of the same cases, by the sets by which they
 * reached pictures: what closes a revision to somebody closes its files in the same instant.
 */
export class ReviewedFiles extends Migration {
  override up(): void {
    const filesOf = (revisions: string) => `
      select coalesce(array_agg((f ->> 'assetId')::uuid), '{}') from revisions r
        cross join jsonb_array_elements((r.content -> 'pictures') || coalesce(r.content -> 'materials', '[]')) f where r.id = any (${revisions})`;
    for (const [name, revisions] of [
      ['assigned_pictures', '(select assigned_revisions())::uuid[]'],
      ['newer_pictures', '(select newer_revisions())::uuid[]'],
    ] as const)
      this.addSql(`create or replace function ${name}() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
        ${filesOf(`(${revisions})`)}
      $$`);
    this.addSql(
      `comment on column assets.copy_key is 'a video without its metadata, which is what is served of it; a document without its own, which is what reviewers are served'`,
    );
    this.addSql(`create index assets_to_copy on assets (changed_at) where kind = 'DOCUMENT' and state = 'READY' and copy_key is null`);
  }
}
