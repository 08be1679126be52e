import { Migration } from '@mikro-orm/migrations';

/** Questions that need no answer, and how many drafts there are. */
export class QuestionsAndDrafts extends Migration {
  override up(): void {
    this.addSql(`alter table message_threads add column no_answer_needed_at timestamptz`);
    this.addSql(
      `comment on column message_threads.no_answer_needed_at is 'when the desk said that what its applicant wrote last needs no answer; null from when they write again'`,
    );
    this.addSql(`alter table message_threads add check (no_answer_needed_at is null or waits_since is null)`);

    // A number for those who run the edition; which drafts, and whose, stays with their desks.
    this.addSql(`
      create function drafts_of_edition(edition uuid) returns int language sql stable security definer set search_path = public, pg_temp as $$
        select count(*)::int from submissions s
        where s.edition_id = edition and edition = any (organized_editions()) and s.step = 'DRAFT'
          and not exists (select from revisions r where r.submission_id = s.id)
      $$`);
    this.addSql(`revoke execute on function drafts_of_edition from public`);
  }
}
