import { Migration } from '@mikro-orm/migrations';

/** Files of proofs and of printings that later ones have replaced are kept for a while. That they were made, and what of, stays. */
export class BookFilesGone extends Migration {
  override up(): void {
    this.addSql(`
      create table collection_files_gone (
        making_id uuid primary key references collection_makings (id),
        removed_at timestamptz not null default instant()
      )`);
    this.addSql(`comment on table collection_files_gone is 'makings whose files are in the storage no more'`);
  }
}
