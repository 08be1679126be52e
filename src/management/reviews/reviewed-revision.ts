import type { Localized } from '../../platform/language.ts';
import type { Criterion } from '../editions/index.ts';
import { listOf } from '../organizations/index.ts';

/**
 * A frozen submission as reviewers see it. It has no owner and no credits, because they tell whose it is, and no
 * applicants unless the edition shows them: what is hidden is never read from the database on this way, so no later
 * change of a resolver can show it.
 */
export interface ReviewedRevision {
  id: string;
  edition: number;
  field: string;
  startedOn: string | null;
  countries: string[];
  /** The source first. */
  texts: { locale: string; title: string; summary: string; body: string }[];
  /** The cover first. */
  pictures: ReviewedPictureView[];
  /** Videos first. */
  files: ReviewedFileView[];
  criteria: Criterion[];
  /** The lead first; null where they are hidden. */
  applicants: { names: { locale: string; value: string }[]; country: string | null; isLead: boolean }[] | null;
}

export interface ReviewedPictureView {
  id: string;
  width: number;
  height: number;
  alt: { locale: string; value: string }[];
}

/** A file that is neither picture nor text. What it is called, and by whom, is never read. */
export interface ReviewedFileView {
  id: string;
  number: number;
  kind: 'VIDEO' | 'DOCUMENT';
  mimeType: string;
  pages: number | null;
  durationMs: number | null;
  hasCopy: boolean;
  hasPoster: boolean;
  alt: { locale: string; value: string }[];
}

export interface RevisionRow extends Omit<ReviewedRevision, 'pictures' | 'files' | 'criteria' | 'applicants'> {
  files: (Omit<ReviewedFileView, 'alt'> & { alts: Localized })[];
  pictures: { id: string; width: number; height: number; alts: Localized }[];
  applicants: { names: Localized; country: string | null; role: string }[] | null;
}

/** All that leaves the database of a revision that reviewers read. `e` has to be its edition. */
export const revisionJson = (r: string): string => `
  jsonb_build_object('id', ${r}.id, 'edition', e.year, 'field', ${r}.content -> 'field', 'startedOn', ${r}.content -> 'startedOn',
    'countries', ${r}.content -> 'countries', 'texts', ${r}.content -> 'texts',
    'pictures', coalesce((select jsonb_agg(jsonb_build_object('id', p -> 'assetId', 'width', p -> 'width', 'height', p -> 'height', 'alts', p -> 'alts') order by place)
      from jsonb_array_elements(${r}.content -> 'pictures') with ordinality as each(p, place)), '[]'),
    'files', coalesce((select jsonb_agg(jsonb_build_object('id', x.id, 'number', f.number, 'kind', x.kind, 'mimeType', x.mime_type, 'pages', x.pages,
        'durationMs', x.duration_ms, 'hasCopy', x.copy_key is not null, 'hasPoster', x.poster <> '[]', 'alts', f.alts) order by x.kind desc, f.number)
      from (select (m ->> 'assetId')::uuid as asset, m -> 'alts' as alts, row_number() over (partition by m ->> 'kind' order by place) as number
        from jsonb_array_elements(coalesce(${r}.content -> 'materials', '[]')) with ordinality as each(m, place) where m ->> 'kind' <> 'PICTURE') f
      join assets x on x.id = f.asset), '[]'),
    'applicants', case when e.applicants_shown then (select jsonb_agg(jsonb_build_object('names', p -> 'names', 'country', p -> 'country', 'role', p -> 'role') order by place)
      from jsonb_array_elements(${r}.content -> 'applicants') with ordinality as each(p, place)) end)`;

export const reviewedRevision = ({ pictures, files, applicants, ...row }: RevisionRow, criteria: Criterion[]): ReviewedRevision => ({
  ...row,
  pictures: pictures.map(({ alts, ...picture }) => ({ ...picture, alt: listOf(alts) })),
  files: files.map(({ alts, ...file }) => ({ ...file, alt: listOf(alts) })),
  criteria,
  applicants: applicants && applicants.map(({ names, country, role }) => ({ names: listOf(names), country, isLead: role === 'LEAD' })),
});
