import { Migration } from '@mikro-orm/migrations';

/** Files are received, looked at and given up by work that is nobody's. */
export class UploadsOfNobody extends Migration {
  override up(): void {
    this.addSql(`insert into house_purposes values ('uploads', 'a file that was sent is received, looked at or given up, whosever it is')`);
  }
}
