import { Migration } from '@mikro-orm/migrations';

/** Where terms can be read is a document's place, not somebody's address: addresses are looked through when a person is taken out. */
export class TermsDocument extends Migration {
  override up(): void {
    this.addSql(`alter table partner_terms rename column address to document_url`);
  }
}
