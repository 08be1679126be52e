import { Migration } from '@mikro-orm/migrations';

/**
 * What is written once on the public side, guarded for whole statements: nothing changes, takes out or empties it, the owner
 * included. Cues of a case that is taken down name it no more, by their foreign key; nothing else about them ever changes.
 */
export class WrittenOnce extends Migration {
  override up(): void {
    for (const table of ['releases', 'stage_cues', 'tombstones'])
      this.addSql(
        `create trigger ${table}_written_once before update or delete or truncate on ${table} for each statement
         when (pg_trigger_depth() = 0) execute function refuse_change()`,
      );
  }
}
