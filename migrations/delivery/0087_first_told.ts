import { Migration } from '@mikro-orm/migrations';

/** Feeds say when a case became public, beside when it changed: the first that was told of it. */
export class FirstTold extends Migration {
  override up(): void {
    this.addSql(`create index release_events_case on release_events (case_id, place) where case_id is not null`);
  }
}
