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

export interface RevisionRow extends Omit<ReviewedRevision, 'pictures' | 'criteria' | 'applicants'> {
  pictures: { id: string; width: number; height: number; alts: Localized }[];
  applicants: { names: Localized; country: string | null; role: string }[] | null;
}

/** All that leaves the database of a revision that reviewers read. `e` has to be its edition. */
export const revisionJson = (r: string): string => `
  jsonb_build_object('id', ${r}.id, 'edition', e.year, 'field', ${r}.content -> 'field', 'startedOn', ${r}.content -> 'startedOn',
    'countries', ${r}.content -> 'countries', 'texts', ${r}.content -> 'texts',
    'pictures', coalesce((select jsonb_agg(jsonb_build_object('id', p -> 'assetId', 'width', p -> 'width', 'height', p -> 'height', 'alts', p -> 'alts') order by place)
      from jsonb_array_elements(${r}.content -> 'pictures') with ordinality as each(p, place)), '[]'),
    'applicants', case when e.applicants_shown then (select jsonb_agg(jsonb_build_object('names', p -> 'names', 'country', p -> 'country', 'role', p -> 'role') order by place)
      from jsonb_array_elements(${r}.content -> 'applicants') with ordinality as each(p, place)) end)`;

export const reviewedRevision = ({ pictures, applicants, ...row }: RevisionRow, criteria: Criterion[]): ReviewedRevision => ({
  ...row,
  pictures: pictures.map(({ alts, ...picture }) => ({ ...picture, alt: listOf(alts) })),
  criteria,
  applicants: applicants && applicants.map(({ names, country, role }) => ({ names: listOf(names), country, isLead: role === 'LEAD' })),
});
