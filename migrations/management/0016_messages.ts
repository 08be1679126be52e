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

    // A thread is seen by whoever sees its submission, and by the edition's organizers: one about a draft says what the
    // applicant has written to them, and opens nothing of the draft.
    this.addSql(`
      create function applicant_of_thread(submission uuid) returns uuid language sql stable security definer set search_path = public, pg_temp as $$
        select s.owner_id from message_threads t join submissions s on s.id = t.submission_id
        where t.submission_id = submission and t.edition_id = any (organized_editions())
      $$`);
    this.addSql(`revoke execute on function applicant_of_thread from public`);
    const submission = `exists (select from submissions s where s.id = submission_id)`;
    const thread = `exists (select from message_threads t where t.submission_id = %.submission_id)`;
    const myOwn = (column: string) => `${column} = (select acting_person())`;
    const close = (table: string, policies: Record<string, string>) => {
      this.addSql(`alter table ${table} enable row level security`);
      this.addSql(`alter table ${table} force row level security`);
      this.addSql(`create policy owner on ${table} to current_user using (true) with check (true)`);
      this.addSql(`create policy house on ${table} using ((select acts_for_the_house())) with check ((select acts_for_the_house()))`);
      for (const [name, policy] of Object.entries(policies)) this.addSql(`create policy ${name} on ${table} ${policy.replaceAll('%', table)}`);
    };
    const seen = `${submission} or edition_id = any ((select organized_editions())::uuid[])`;
    close('message_threads', {
      see: `for select using (${seen})`,
      begin: `for insert with check (${seen})`,
      move: `for update using (${seen}) with check (${seen})`,
    });
    close('messages', {
      see: `for select using (${thread})`,
      write: `for insert with check (${thread} and ${myOwn('author_id')})`,
    });
    close('message_reads', {
      see: `for select using (${thread})`,
      mark: `for insert with check (${thread} and ${myOwn('person_id')})`,
      move: `for update using (${myOwn('person_id')}) with check (${thread} and ${myOwn('person_id')})`,
    });
  }
}
