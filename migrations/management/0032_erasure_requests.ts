import { Migration } from '@mikro-orm/migrations';

/** Who has asked to be taken out, and from when on it is done. */
export class ErasureRequests extends Migration {
  override up(): void {
    this.addSql(`
      create table erasure_requests (
        person_id uuid primary key references people (id) on delete cascade,
        requested_at timestamptz not null default instant(),
        due_at timestamptz not null check (due_at >= requested_at)
      )`);
    this.addSql(`create index erasure_requests_due on erasure_requests (due_at)`);
  }
}
