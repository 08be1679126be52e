import { Migration } from '@mikro-orm/migrations';

/** What applicants and the desk write to each other. */
export class Messages extends Migration {
  override up(): void {
    this.addSql(`
      create table message_threads (
        submission_id uuid primary key references submissions (id) on delete cascade,
        edition_id uuid not null references editions (id),
        waits_since timestamptz,
        last_at timestamptz not null
      )`);
    this.addSql(`comment on column message_threads.waits_since is 'from when on the applicant waits for an answer; null while they do not'`);
    this.addSql(`create index message_threads_waiting on message_threads (edition_id, waits_since, submission_id) where waits_since is not null`);
    this.addSql(`
      create table messages (
        id uuid primary key default gen_random_uuid(),
        submission_id uuid not null references message_threads (submission_id) on delete cascade,
        side text not null check (side in ('APPLICANT', 'DESK')),
        author_id uuid references people (id) on delete set null,
        text text not null check (length(text) between 1 and 80000),
        sent_at timestamptz not null default instant()
      )`);
    this.addSql(`create index messages_thread on messages (submission_id, sent_at, id)`);
    this.addSql(`
      create table message_reads (
        submission_id uuid not null references message_threads (submission_id) on delete cascade,
        person_id uuid not null references people (id) on delete cascade,
        read_until timestamptz not null,
        primary key (submission_id, person_id)
      )`);
  }
}
