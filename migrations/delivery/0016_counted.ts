import { Migration } from '@mikro-orm/migrations';

/** How many cases a list has, is counted with every page of it: in an index alone, which is a hundredth of the rows. */
export class Counted extends Migration {
  override up(): void {
    this.addSql(`create index cases_counted on cases (field_key, tier, edition_id)`);
  }
}
