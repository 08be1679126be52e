import DataLoader from 'dataloader';
import { documentOfDocument, documentOfVideo } from '../releases/media-documents.ts';
import { rowById, rowsByKey } from '../rows-by-key.ts';
import type { Shelf } from '../shelf.ts';
import { type ApplicantRow, caseColumns, type CaseRow, type DocumentRow, type PictureRow, type TextRow, type VideoRow } from './case-row.ts';

export const caseById = rowById<CaseRow>({
  name: 'cases-by-id',
  of: 'case',
  text: `select ${caseColumns('c')} from cases c where c.id = any($1::uuid[])`,
});

/** Everything small that hangs on a case. */
interface Parts {
  texts: TextRow[];
  applicants: ApplicantRow[];
  pictures: PictureRow[];
}

// One statement for whatever parts were asked for, and nothing read for the others.
const partsOfCases = {
  name: 'parts-of-cases',
  text: `
    select c.id,
      case when $2 then (
        select json_agg(json_build_object('locale', t.locale, 'title', t.title, 'summary', t.summary, 'origin', t.origin, 'isStale', t.is_stale, 'isChecked', t.is_checked)
          order by t.locale)
        from case_texts t where t.case_id = c.id) end as texts,
      case when $3 then (
        select json_agg(json_build_object('role', a.role, 'names', a.names,
          'organization', json_build_object('id', o.id, 'names', o.names, 'kind', o.kind, 'countryCode', o.country)) order by a.position)
        from case_applicants a join organizations o on o.id = a.organization_id where a.case_id = c.id) end as applicants,
      case when $4 then (
        select json_agg(json_build_object('mimeType', p.mime_type, 'renditions', p.renditions, 'alts', p.alts, 'credit', p.credit) order by p.position)
        from pictures p where p.case_id = c.id) end as pictures
    from unnest($1::uuid[]) as c (id)`,
};

type PartKey = readonly [caseId: string, part: keyof Parts];
type PartsRow = { id: string } & { [Part in keyof Parts]: Parts[Part] | null };

const partOfCase = (shelf: Shelf): DataLoader<PartKey, unknown[], string> =>
  new DataLoader<PartKey, unknown[], string>(
    async (keys) => {
      const ids = [...new Set(keys.map(([id]) => id))];
      const asked = new Set(keys.map(([, part]) => part));
      const rows = await shelf.read<PartsRow>(partsOfCases, ids, asked.has('texts'), asked.has('applicants'), asked.has('pictures'));
      const byId = new Map(rows.map((row) => [row.id, row]));
      return keys.map(([id, part]) => byId.get(id)?.[part] ?? []);
    },
    { cacheKeyFn: ([id, part]) => `${id} ${part}` },
  );

const part =
  <Part extends keyof Parts>(name: Part) =>
  (shelf: Shelf, row: CaseRow): Parts[Part] | Promise<Parts[Part]> =>
    (row[name] as Parts[Part] | undefined) ?? (shelf.from(partOfCase).load([row.id, name]) as Promise<Parts[Part]>);

export const textsOf = part('texts');
export const applicantsOf = part('applicants');
export const picturesOf = part('pictures');

export const videosByCase = rowsByKey<VideoRow & { caseId: string }>(
  {
    name: 'videos-by-case',
    text: `select v.case_id as "caseId", one.* from videos v join files f on f.hash = v.file_hash,
        json_to_record(${documentOfVideo}) as one (id uuid, hash text, "mimeType" text, "byteLength" int, width int, height int, "durationSeconds" float8,
          captions json, poster json, subtitles json, credit text, licence text, "isForStage" boolean)
      where v.case_id = any($1::uuid[]) order by v.case_id, v.position`,
  },
  (row) => row.caseId,
);

export const documentsByCase = rowsByKey<DocumentRow & { caseId: string }>(
  {
    name: 'documents-by-case',
    text: `select d.case_id as "caseId", one.* from case_documents d join files f on f.hash = d.file_hash,
        json_to_record(${documentOfDocument}) as one (id uuid, hash text, "mimeType" text, "byteLength" int, pages int, titles json, credit text, licence text,
          "isForStage" boolean)
      where d.case_id = any($1::uuid[]) order by d.case_id, d.position`,
  },
  (row) => row.caseId,
);

type BodyKey = readonly [caseId: string, locale: string];

const bodiesOfTexts = {
  name: 'bodies-of-texts',
  text: `select t.case_id as "caseId", t.locale, t.body from case_texts t
    join unnest($1::uuid[], $2::text[]) as k (case_id, locale) on k.case_id = t.case_id and k.locale = t.locale`,
};

/** The body of a case's text in a language that the case has. */
export const bodyOfText = (shelf: Shelf): DataLoader<BodyKey, string | null, string> =>
  new DataLoader<BodyKey, string | null, string>(
    async (keys) => {
      const rows = await shelf.read<{ caseId: string; locale: string; body: string | null }>(
        bodiesOfTexts,
        keys.map(([id]) => id),
        keys.map(([, locale]) => locale),
      );
      const bodies = new Map(rows.map(({ caseId, locale, body }) => [`${caseId} ${locale}`, body]));
      return keys.map(([id, locale]) => bodies.get(`${id} ${locale}`) ?? null);
    },
    { cacheKeyFn: ([id, locale]) => `${id} ${locale}` },
  );

/** In how many cases each organization has a part. */
export const countByApplicant = (shelf: Shelf): DataLoader<string, number> =>
  new DataLoader<string, number>(async (ids) => {
    const rows = await shelf.read<{ id: string; count: number }>(
      {
        name: 'cases-by-applicant',
        text: `select a.organization_id as id, count(distinct a.case_id)::int as count
          from case_applicants a where a.organization_id = any($1::uuid[]) group by a.organization_id`,
      },
      ids,
    );
    const counts = new Map(rows.map(({ id, count }) => [id, count]));
    return ids.map((id) => counts.get(id) ?? 0);
  });
