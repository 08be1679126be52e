import { Migration } from '@mikro-orm/migrations';

/**
 * Videos with subtitles, and documents, of public cases. A file that is too large to be held in memory whole lies in parts: so it is written
 * and sent piece by piece, in the same transaction and under the same rule as every other.
 */
export class VideosAndDocuments extends Migration {
  override up(): void {
    this.addSql(`alter table files add column byte_length bigint`);
    this.addSql(`update files set byte_length = octet_length(bytes)`);
    this.addSql(`alter table files alter column byte_length set not null`);
    this.addSql(`comment on column files.bytes is 'empty where the file lies in parts'`);
    this.addSql(`
      create table file_parts (
        hash text not null references files (hash) on delete cascade,
        place int not null check (place >= 0),
        bytes bytea not null,
        primary key (hash, place)
      )`);
    this.addSql(`comment on table file_parts is 'all parts of a file but its last have one size'`);
    this.addSql(`alter table file_parts alter column bytes set storage external`);

    this.addSql(`
      alter table videos
        add column width int, add column height int,
        add column subtitles jsonb not null default '[]' check (jsonb_typeof(subtitles) = 'array'),
        add column credit text, add column licence text,
        add column is_for_stage boolean not null default false`);
    this.addSql(`comment on column videos.subtitles is '[{locale, hash}]; hash names the file'`);
    this.addSql(`comment on column videos.is_for_stage is 'whether it is shown on stage'`);
    this.addSql(`
      create table case_documents (
        id uuid primary key,
        case_id uuid not null references cases (id) on delete cascade,
        position int not null,
        file_hash text not null references files (hash),
        mime_type text not null,
        pages int not null check (pages > 0),
        titles jsonb not null,
        credit text,
        licence text,
        is_for_stage boolean not null default false,
        unique (case_id, position)
      )`);
  }
}
