import { Migration } from '@mikro-orm/migrations';

/**
 * What a release makes public is the program's list of kinds, not the table's. A release says why it was given up or could not
 * be applied. A submission gets its public case's id once for life: whoever works on what was released finds back by it.
 */
export class ReleaseKinds extends Migration {
  override up(): void {
    this.addSql(`alter table releases drop constraint releases_kind_check`);
    this.addSql(`alter table releases add constraint releases_kind_check check (kind ~ '^[A-Z]+(_[A-Z]+)*$')`);
    this.addSql(`alter table releases
      add column aborted_at timestamptz,
      add column aborted_by uuid references people (id),
      add column failure text check (failure in ('STALE', 'CONTRADICTION', 'ALTERED', 'FAULT'))`);
    this.addSql(`comment on column releases.failure is 'why it could not be applied when it was last tried'`);

    // That a row is here says that a case was chosen: nobody at the case's desk may see it before it is public.
    this.addSql(`
      create table public_case_ids (
        submission_id uuid primary key references submissions (id),
        case_id uuid not null unique default gen_random_uuid()
      )`);
    this.addSql(`alter table public_case_ids enable row level security`);
    this.addSql(`alter table public_case_ids force row level security`);
    this.addSql(`create policy owner on public_case_ids to current_user using (true) with check (true)`);
    this.addSql(`create policy house on public_case_ids using ((select acts_for_the_house())) with check ((select acts_for_the_house()))`);
    const organized = `exists (select from submissions s where s.id = submission_id and s.edition_id = any ((select organized_editions())::uuid[]))`;
    this.addSql(`create policy organized on public_case_ids using (${organized}) with check (${organized})`);
  }
}
