import { Migration } from '@mikro-orm/migrations';

/** A language of a case that was public and is no more, while the case stays: whoever holds a copy in it is told, and why. */
export class TextTombstones extends Migration {
  override up(): void {
    this.addSql(`
      create table text_tombstones (
        case_id uuid not null references cases (id) on delete cascade,
        locale text not null,
        reason text,
        revision bigint not null references releases (revision),
        primary key (case_id, locale)
      )`);
    this.addSql(`create index text_tombstones_changes on text_tombstones (revision, case_id)`);
  }
}
