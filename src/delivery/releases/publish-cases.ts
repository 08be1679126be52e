import { indexVersion } from '../../platform/words/search-vector.ts';
import type { Publication } from './publication.ts';
import type { CaseContent } from './release-content.ts';
import { ReleaseRefused } from './release-problems.ts';
import { searchedOf } from './search-text.ts';

const casesAtOnce = 100;

/**
 * Publishes cases as they are from now on, in place of what was public under their ids. Of a language that one has no more stays that it is
 * gone, and the reason.
 */
export async function publishCases(publication: Publication, cases: CaseContent[], reason: string | null = null): Promise<void> {
  if (cases.length === 0) return;
  await checkCases(publication, cases);
  const { client, editionId } = publication;
  const ids = cases.map(({ id }) => id);
  await noteLostLanguages(publication, cases, reason);
  // out of the way first: two cases may change places
  await client.query(`update cases set position = -1 - position where edition_id = $1 and id = any($2::uuid[])`, [editionId, ids]);
  for (const table of ['case_texts', 'case_applicants', 'pictures', 'videos', 'case_documents']) {
    await client.query(`delete from ${table} where case_id = any($1::uuid[])`, [ids]);
  }
  for (let begin = 0; begin < cases.length; begin += casesAtOnce) await insertCases(publication, cases.slice(begin, begin + casesAtOnce));
}

async function noteLostLanguages({ client, revision }: Publication, cases: CaseContent[], reason: string | null): Promise<void> {
  const spoken = JSON.stringify(cases.flatMap(({ id, texts }) => texts.map(({ locale }) => ({ id, locale }))));
  const ids = cases.map(({ id }) => id);
  const now = `select from jsonb_to_recordset($2::jsonb) as s (id uuid, locale text) where (s.id, s.locale)`;
  await client.query(
    `insert into text_tombstones (case_id, locale, reason, revision)
     select t.case_id, t.locale, $3, $4 from case_texts t where t.case_id = any($1::uuid[]) and not exists (${now} = (t.case_id, t.locale))
     on conflict (case_id, locale) do update set reason = excluded.reason, revision = excluded.revision`,
    [ids, spoken, reason, revision],
  );
  await client.query(`delete from text_tombstones t where case_id = any($1::uuid[]) and exists (${now} = (t.case_id, t.locale))`, [ids, spoken]);
}

async function insertCases({ client, releaseId, editionId, revision, appliedAt }: Publication, cases: CaseContent[]): Promise<void> {
  const documents = JSON.stringify(cases.map((one) => ({ ...one, searched: searchedOf(one) })));
  const { rowCount } = await client.query(
    `insert into cases (id, edition_id, slug, tier, field_key, kind_key, position, started_on, source_locale, countries, search_text, search_words,
       search_version, provenance, updated_at, revision)
     select c.id, $2, c.slug, c.tier, c."fieldKey", c."kindKey", c.position, c."startedOn", c."sourceLocale",
       array(select code from jsonb_array_elements_text(c.countries) with ordinality as l (code, place) order by place),
       c.searched ->> 'text', (c.searched ->> 'words')::tsvector, $5, c.provenance, $3, $4
     from jsonb_to_recordset($1::jsonb) as c (id uuid, slug text, tier text, "fieldKey" text, "kindKey" text, position int, "startedOn" date,
       "sourceLocale" text, countries jsonb, searched jsonb, provenance jsonb)
     on conflict (id) do update set tier = excluded.tier, field_key = excluded.field_key, kind_key = excluded.kind_key,
       position = excluded.position, started_on = excluded.started_on, source_locale = excluded.source_locale, countries = excluded.countries,
       search_text = excluded.search_text, search_words = excluded.search_words, search_version = excluded.search_version, provenance = excluded.provenance, updated_at = excluded.updated_at, revision = excluded.revision
     where cases.slug = excluded.slug and cases.edition_id = excluded.edition_id`,
    [documents, editionId, appliedAt, revision, indexVersion],
  );
  if (rowCount !== cases.length) throw new ReleaseRefused(releaseId, 'a case keeps its slug and its edition for life');
  await client.query(
    `insert into case_texts (case_id, locale, title, summary, body, origin, is_stale, is_checked)
     select c.id, t.locale, t.title, t.summary, t.body, t.origin, t."isStale", coalesce(t."isChecked", true)
     from jsonb_to_recordset($1::jsonb) as c (id uuid, texts jsonb),
       jsonb_to_recordset(c.texts) as t (locale text, title text, summary text, body text, origin text, "isStale" boolean, "isChecked" boolean)`,
    [documents],
  );
  await client.query(
    `insert into case_applicants (case_id, position, role, organization_id, names)
     select c.id, a.place, a.one ->> 'role', (a.one ->> 'organizationId')::uuid, a.one -> 'names'
     from jsonb_to_recordset($1::jsonb) as c (id uuid, applicants jsonb), jsonb_array_elements(c.applicants) with ordinality as a (one, place)`,
    [documents],
  );
  await client.query(
    `insert into pictures (id, case_id, position, mime_type, renditions, alts, credit)
     select (p.one ->> 'id')::uuid, c.id, p.place, p.one ->> 'mimeType', p.one -> 'renditions', p.one -> 'alts', p.one ->> 'credit'
     from jsonb_to_recordset($1::jsonb) as c (id uuid, pictures jsonb), jsonb_array_elements(c.pictures) with ordinality as p (one, place)`,
    [documents],
  );
  await client.query(
    `insert into videos (id, case_id, position, file_hash, mime_type, duration_seconds, captions, poster, width, height, subtitles, credit, licence, is_for_stage)
     select v.id, c.id, l.place, v.hash, v."mimeType", v."durationSeconds", v.captions, nullif(v.poster, 'null'), v.width, v.height, v.subtitles, v.credit,
       v.licence, v."isForStage"
     from jsonb_to_recordset($1::jsonb) as c (id uuid, videos jsonb), jsonb_array_elements(coalesce(c.videos, '[]')) with ordinality as l (one, place),
       jsonb_to_record(l.one) as v (id uuid, hash text, "mimeType" text, "durationSeconds" float8, captions jsonb, poster jsonb, width int, height int,
         subtitles jsonb, credit text, licence text, "isForStage" boolean)`,
    [documents],
  );
  await client.query(
    `insert into case_documents (id, case_id, position, file_hash, mime_type, pages, titles, credit, licence, is_for_stage)
     select d.id, c.id, l.place, d.hash, d."mimeType", d.pages, d.titles, d.credit, d.licence, d."isForStage"
     from jsonb_to_recordset($1::jsonb) as c (id uuid, documents jsonb), jsonb_array_elements(coalesce(c.documents, '[]')) with ordinality as l (one, place),
       jsonb_to_record(l.one) as d (id uuid, hash text, "mimeType" text, pages int, titles jsonb, credit text, licence text, "isForStage" boolean)`,
    [documents],
  );
}

/** What no table says, but every reader relies on. */
async function checkCases({ client, releaseId, editionId }: Publication, cases: CaseContent[]): Promise<void> {
  const { rows: gone } = await client.query<{ slug: string }>(`select slug from tombstones where slug = any($1) or case_id = any($2::uuid[])`, [
    cases.map(({ slug }) => slug),
    cases.map(({ id }) => id),
  ]);
  if (gone[0]) throw new ReleaseRefused(releaseId, `the case "${gone[0].slug}" was taken down, and neither it nor its slug comes back`);

  const { rows } = await client.query<{ keys: string[] }>(
    `select array(select f ->> 'key' from jsonb_array_elements(fields) f) as keys from editions where id = $1`,
    [editionId],
  );
  for (const { slug, fieldKey, sourceLocale, texts, applicants } of cases) {
    const refused = (why: string) => new ReleaseRefused(releaseId, `the case "${slug}" ${why}`);
    if (!rows[0]!.keys.includes(fieldKey)) throw refused(`is of the field "${fieldKey}", which the edition does not have`);
    if (!texts.some(({ locale }) => locale === sourceLocale)) throw refused(`has no text in its source language "${sourceLocale}"`);
    if (applicants.some(({ names }) => Object.keys(names).length === 0)) throw refused('has an applicant without a name');
  }
}
