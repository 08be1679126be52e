import { Migration } from '@mikro-orm/migrations';

/** By what an edition's honours were found becomes public with them. */
export class HonourFormula extends Migration {
  override up(): void {
    this.addSql(`alter table editions add column honour_formula jsonb`);
    this.addSql(
      `comment on column editions.honour_formula is '{version, primary: {handedIn, collection, outstanding}, supporting, share, leastCases, leastChosen, most, contentHash, publishedAt}'`,
    );
  }
}
