import { Migration } from '@mikro-orm/migrations';

/** Whether somebody stands behind a text: false for what a machine wrote and nobody has checked. Whatever is public already was written by people. */
export class CheckedTexts extends Migration {
  override up(): void {
    this.addSql(`alter table case_texts add column is_checked boolean not null default true`);
  }
}
