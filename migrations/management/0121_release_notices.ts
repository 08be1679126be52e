import { Migration } from '@mikro-orm/migrations';

/** Whose cases a release has changed is told by nobody in particular, once it is public. */
export class ReleaseNotices extends Migration {
  override up(): void {
    this.addSql(
      `insert into house_purposes values ('releases', 'those at a case''s desk are told that a release has made it public, or changed it')`,
    );
  }
}
