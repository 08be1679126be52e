import { Migration } from '@mikro-orm/migrations';

/** What cases are found by. Those that are public already are indexed by the program when it starts: their version is 0. */
export class Search extends Migration {
  override up(): void {
    this.addSql(`alter table cases add column search_words tsvector not null default '', add column search_version int not null default 0`);
    this.addSql(
      `comment on column cases.search_words is 'words, stems and pairs of characters of every language: A titles, B applicants, C summaries, D texts'`,
    );
    this.addSql(`comment on column cases.search_version is 'the rules by which search_words were made; 0 before there were any'`);
    this.addSql(`create index cases_search_words on cases using gin (search_words)`);
    this.addSql(`create index cases_search_version on cases (search_version)`);
  }
}
