import { Migration } from '@mikro-orm/migrations';

/** Materials are a section of a draft as well: each counts its saves by itself, so that two people at two of them do not meet. */
export class DraftSections extends Migration {
  override up(): void {
    this.addSql(`alter table submission_sections drop constraint submission_sections_kind_check`);
    this.addSql(`alter table submission_sections add check (kind in ('FACTS', 'APPLICANTS', 'MATERIALS', 'TEXT'))`);
  }
}
