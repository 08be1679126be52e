import { Migration } from '@mikro-orm/migrations';

/** What clients have spent, shared between nodes. Worth seconds: it is not logged, and empty after a crash. */
export class Budgets extends Migration {
  override up(): void {
    this.addSql(`
      create unlogged table budgets (
        client text primary key,
        spent float8 not null check (spent >= 0),
        at timestamptz not null
      )`);
    this.addSql(`create index budgets_at on budgets (at)`);
    // Clients are kept as keyed hashes, so that no address can be read from the table.
    this.addSql(`create table budget_key (only_one boolean primary key default true check (only_one), secret bytea not null)`);
    this.addSql(`insert into budget_key (secret) select sha256((gen_random_uuid()::text || gen_random_uuid()::text)::bytea)`);
  }
}
