import type { SaveSubmissionInput, SubmissionTextInput } from '../../generated/schema.ts';
import { asked, type Asked, prepared } from '../../platform/database/prepared.ts';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import type { Edition } from '../editions/index.ts';
import type { SectionKey, SectionView } from './draft-sections.ts';
import { tidyText } from './submission-rules.ts';

/** What a save is held against. */
export interface Stored {
  edition: Pick<Edition, 'timeZone' | 'applicationsOpenAt' | 'fields' | 'kinds'>;
  /** The instant that counts, and when applications close for the case by what was granted until then. */
  now: Date;
  until: Date;
  /** How often its sections were saved, and in which languages it has a text. */
  sections: Pick<SectionView, 'kind' | 'locale' | 'version'>[];
  locales: string[];
}
export type StoredRow = Omit<Stored, 'edition' | 'now' | 'until'> &
  Record<'now' | 'until' | 'applicationsOpenAt', string> &
  Pick<Stored['edition'], 'timeZone' | 'fields' | 'kinds'>;

// drafts are saved every few seconds by everyone who writes one: what has to be known is read in one prepared statement, and written in another
const held = prepared(`
  select i.now, applications_close_for(s.edition_id, s.owner_id, s.id, i.now) as until,
    coalesce((select jsonb_agg(jsonb_build_object('kind', n.kind, 'locale', nullif(n.locale, ''), 'version', n.version))
      from submission_sections n where n.submission_id = s.id), '[]') as sections,
    coalesce((select jsonb_agg(t.locale) from submission_texts t where t.submission_id = s.id), '[]') as locales,
    e.time_zone as "timeZone", e.applications_open_at as "applicationsOpenAt", e.fields, e.kinds
  from submissions s join editions e on e.id = s.edition_id cross join lateral (select coalesce($2::timestamptz, instant()) as now) i where s.id = $1::uuid`);

/** Reads it of a submission that is locked. */
export const readStored = (id: string, arrivedAt: Date | undefined): Asked<StoredRow> =>
  asked(held, isUuid(id) ? id : null, arrivedAt?.toISOString() ?? null);

export const storedOf = ({ now, until, applicationsOpenAt, timeZone, fields, kinds, ...row }: StoredRow): Stored => ({
  ...row,
  edition: { timeZone, fields, kinds, applicationsOpenAt: new Date(applicationsOpenAt) },
  now: new Date(now),
  until: new Date(until),
});

// What is left out stays; what is sent as null is emptied. A trigger looks at what changed of the facts, not at what is written. All parts see
// the same rows and touch different ones.
const write = prepared(`
  with facts as (
    update submissions set version = version + 1, updated_at = $2::timestamptz,
      field_key = case when $3::jsonb ? 'field' then $3 ->> 'field' else field_key end,
      kind_key = case when $3 ? 'kind' then $3 ->> 'kind' else kind_key end,
      started_on = case when $3 ? 'startedOn' then ($3 ->> 'startedOn')::date else started_on end,
      countries = case when $3 ? 'countries' then array(select jsonb_array_elements_text($3 -> 'countries')) else countries end
    where id = $1::uuid returning version),
  gone as (delete from submission_texts where submission_id = $1 and locale = any ($4::text[])),
  texts as (
    insert into submission_texts (submission_id, locale, title, summary, body)
    select $1, t.locale, t.title, t.summary, t.body from jsonb_to_recordset($5::jsonb) t (locale text, title text, summary text, body text)
    on conflict (submission_id, locale) do update set title = excluded.title, summary = excluded.summary, body = excluded.body),
  counted as (
    insert into submission_sections (submission_id, kind, locale, version, saved_by, saved_at)
    select $1, s.kind, s.locale, 1, $6::uuid, $2 from unnest($7::text[], $8::text[]) s (kind, locale)
    on conflict (submission_id, kind, locale) do update
      set version = submission_sections.version + 1, saved_by = excluded.saved_by, saved_at = excluded.saved_at)
  select version from facts`);

/** Writes the facts and the texts of a change as the draft's next version, and counts a save of each section. The submission is locked. */
export function change(
  id: string,
  { field, kind, startedOn, countries, texts }: SaveSubmissionInput,
  sections: readonly SectionKey[],
  { by, at }: { by: string; at: Date },
): Asked<{ version: number }> {
  const facts = { field, kind, startedOn, ...(countries === undefined ? {} : { countries: countries ?? [] }) };
  const tidy = (texts ?? []).map(tidyText);
  return asked(
    write,
    ...[id, at.toISOString(), JSON.stringify(facts), tidy.filter(isEmpty).map(({ locale }) => locale)],
    ...[JSON.stringify(tidy.filter((text) => !isEmpty(text))), by, sections.map((each) => each.kind), sections.map(({ locale }) => locale ?? '')],
  );
}

/** A language sent with nothing in it is taken out: there is no other way to take one out. */
export const isEmpty = ({ title, summary, body }: Pick<SubmissionTextInput, 'title' | 'summary' | 'body'>): boolean => title + summary + body === '';
