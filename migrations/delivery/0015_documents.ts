import { Migration } from '@mikro-orm/migrations';

/**
 * Rows as the JSON that readers take them in. Made by the database when the row is written, which happens once in a
 * release, and not each time that it is read; a column that is generated cannot be older than its row.
 */
export class Documents extends Migration {
  override up(): void {
    // Declared immutable because instants are written in UTC here, whatever a connection's zone is; days look alike in JSON in all styles.
    const document = (name: string, parameters: string, columns: string) =>
      this.addSql(`create function ${name}(${parameters}) returns text immutable parallel safe language sql
        return (select row_to_json(one)::text from (select ${columns}) one)`);
    document(
      'case_document',
      `id uuid, slug text, tier text, edition_id uuid, field_key text, kind_key text, place int, started_on date, source_locale text,
        countries text[], provenance jsonb, updated_at timestamptz, revision bigint`,
      `id, slug, tier, edition_id as "editionId", field_key as "fieldKey", kind_key as "kindKey", place as position, started_on as "startedOn",
        source_locale as "sourceLocale", countries as "countryCodes", provenance,
        to_char(updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "updatedAt", revision`,
    );
    document(
      'case_text_document',
      'locale text, title text, summary text, origin text, is_stale boolean',
      'locale, title, summary, origin, is_stale as "isStale"',
    );
    document('case_applicant_document', 'role text, names jsonb', 'role, names');
    document('organization_document', 'id uuid, names jsonb, kind text, country text', 'id, names, kind, country as "countryCode"');
    document('picture_document', 'mime_type text, renditions jsonb, alts jsonb, credit text', 'mime_type as "mimeType", renditions, alts, credit');

    // up to here a text's row is kept whole: what lists read of it is neither compressed nor elsewhere, and the body still is
    this.addSql(`alter table case_texts set (toast_tuple_target = 4080)`);
    const generate = (table: string, call: string) =>
      this.addSql(`alter table ${table} add column document text not null generated always as (${call}) stored`);
    generate(
      'cases',
      'case_document(id, slug, tier, edition_id, field_key, kind_key, position, started_on, source_locale, countries, provenance, updated_at, revision)',
    );
    generate('case_texts', 'case_text_document(locale, title, summary, origin, is_stale)');
    generate('case_applicants', 'case_applicant_document(role, names)');
    generate('organizations', 'organization_document(id, names, kind, country)');
    generate('pictures', 'picture_document(mime_type, renditions, alts, credit)');
  }
}
