import { Migration } from '@mikro-orm/migrations';

/**
 * Rows as JSON without its last brace, so that more can be written behind it. Taking the brace away when reading means counting all characters of
 * a text, which cost a quarter of what reading cases costs the database. And an edition's fields and kinds by their keys, so that a case finds the name of
 * its own without taking all of them apart.
 */
export class OpenedDocuments extends Migration {
  override up(): void {
    this.addSql(`
      create function case_text_document(locale text, title text, summary text, origin text, is_stale boolean, is_checked boolean)
      returns text immutable parallel safe language sql
      return (select row_to_json(one)::text
        from (select locale, title, summary, origin, is_stale as "isStale", is_checked as "isChecked") one)`);
    const open = (table: string, call: string) =>
      this.addSql(`alter table ${table} drop column document, add column opened text not null generated always as (left(${call}, -1)) stored`);
    open(
      'cases',
      'case_document(id, slug, tier, edition_id, field_key, kind_key, position, started_on, source_locale, countries, provenance, updated_at, revision)',
    );
    open('case_texts', 'case_text_document(locale, title, summary, origin, is_stale, is_checked)');
    open('case_applicants', 'case_applicant_document(role, names)');
    this.addSql(`drop function case_text_document(text, text, text, text, boolean)`);

    this.addSql(`
      create function documents_by_key(list jsonb) returns jsonb immutable parallel safe language sql
      return (select coalesce(jsonb_object_agg(one ->> 'key', one::text), '{}') from jsonb_array_elements(list) one)`);
    this.addSql(`
      create function edition_document(id uuid, year int, names jsonb) returns text immutable parallel safe language sql
      return (select row_to_json(one)::text from (select id, year, names) one)`);
    this.addSql(`alter table editions
      add column document text not null generated always as (edition_document(id, year, names)) stored,
      add column fields_by_key jsonb not null generated always as (documents_by_key(fields)) stored,
      add column kinds_by_key jsonb not null generated always as (documents_by_key(kinds)) stored`);
    // read for each case of a list: kept within the row, and as it is as long as there is room
    this.addSql(`alter table editions alter column document set storage main, alter column fields_by_key set storage main,
      alter column kinds_by_key set storage main, set (toast_tuple_target = 4080)`);
    this.addSql(`comment on column editions.fields_by_key is '{key: the field as JSON, as text}; kinds alike'`);
  }
}
