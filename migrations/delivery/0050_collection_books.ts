import { Migration } from '@mikro-orm/migrations';

/** The Collection as a book that everybody may fetch. What holds a case cannot outlive it: a case that goes takes its books along. */
export class CollectionBooks extends Migration {
  override up(): void {
    this.addSql(`alter table files drop constraint files_mime_type_check`);
    this.addSql(`alter table files add constraint files_mime_type_check check (mime_type ~ '^[a-z]+/[a-z0-9.+-]+$')`); // which ones is the program's list
    this.addSql(`
      create table collection_books (
        id uuid primary key,
        edition_id uuid not null references editions (id),
        printing int not null check (printing > 0),
        locales text[] not null check (cardinality(locales) between 1 and 2),
        pages int not null check (pages > 0),
        content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
        files jsonb not null check (jsonb_array_length(files) > 0),
        revision bigint not null references releases (revision),
        unique (edition_id, locales)
      )`);
    this.addSql(`comment on column collection_books.files is '[{format, hash, mimeType, byteLength}]; hash names the file'`);
    this.addSql(`
      create table collection_book_cases (
        book_id uuid not null references collection_books (id) on delete cascade,
        case_id uuid not null references cases (id),
        primary key (book_id, case_id)
      )`);
    this.addSql(`create index collection_book_cases_case on collection_book_cases (case_id)`);
  }
}
