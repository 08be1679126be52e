import { Migration } from '@mikro-orm/migrations';

/**
 * What is written once, guarded for whole statements as well: a statement that would change, take out or empty such a table
 * fails before it looks for a row, whoever runs it, the owner included.
 */
export class WrittenOnce extends Migration {
  override up(): void {
    const tables = [
      ...['audit_entries', 'revisions', 'receipts', 'release_approvals', 'organization_merges', 'edition_rules', 'edition_changes'],
      ...['submission_returns', 'screenings', 'rule_judgements', 'review_history', 'duplicate_rulings', 'declared_ties', 'conflict_rulings'],
    ];
    for (const table of tables)
      this.addSql(
        `create trigger ${table}_written_once before update or delete or truncate on ${table} for each statement execute function refuse_change()`,
      );
    // A case's acts are looked up by what they are about.
    this.addSql(`create index audit_entries_subject on audit_entries (subject_id, number) where subject_id is not null`);
  }
}
