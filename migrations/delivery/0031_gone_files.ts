import { Migration } from '@mikro-orm/migrations';

/** Addresses of files that were taken down: they answer that they are gone, to people and to caches. Of the bytes nothing is kept. */
export class GoneFiles extends Migration {
  override up(): void {
    this.addSql(`
      create table gone_files (
        hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
        revision bigint not null references releases (revision)
      )`);
  }
}
