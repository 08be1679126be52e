import { Migration } from '@mikro-orm/migrations';

/** What a release makes public is the program's list of kinds, not the table's. */
export class ReleaseKinds extends Migration {
  override up(): void {
    this.addSql(`alter table releases drop constraint releases_kind_check`);
    this.addSql(`alter table releases add constraint releases_kind_check check (kind ~ '^[A-Z]+(_[A-Z]+)*$')`);
  }
}
