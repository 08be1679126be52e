import { Migration } from '@mikro-orm/migrations';

/** What the close hands in by itself: found with the owner's eyes, whoever asks, because no person does. */
export class ReadyAtTheClose extends Migration {
  override up(): void {
    this.addSql(`
      create function ready_marks_due(settled interval) returns table (submission_id uuid, owner_id uuid)
      language sql stable security definer set search_path = pg_catalog, public as $$
        select s.id, s.owner_id from ready_marks m join submissions s on s.id = m.submission_id join editions e on e.id = s.edition_id
        where m.withdrawn_at is null and s.step = 'DRAFT' and e.applications_close_at + settled <= instant()
          and m.marked_at < applications_close_for(e.id, s.owner_id, s.id, m.marked_at)
          and applications_close_for(e.id, s.owner_id, s.id, instant()) + settled <= instant()
        order by m.marked_at, s.id limit 100
      $$`);
    this.addSql(`create index ready_marks_live on ready_marks (marked_at) where withdrawn_at is null`);
  }
}
