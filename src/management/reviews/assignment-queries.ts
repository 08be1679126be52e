import type { EntityManager } from '@mikro-orm/postgresql';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import type { Localized } from '../../platform/language.ts';
import type { Criterion } from '../editions/index.ts';
import { listOf } from '../organizations/index.ts';
import { type Score, weightedMean } from './review-rules.ts';

/** A review asked of a person, as that person and the edition's organizers see it. Instants are ISO 8601 texts. */
export interface AssignmentView {
  id: string;
  revision: ReviewedRevision;
  review: ReviewView | null;
}

/**
 * A frozen submission as reviewers see it. It has no owner, no applicants and no credits, because they tell whose it is:
 * they are never read from the database on this way, so no later change of a resolver can show them.
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
}

export interface ReviewedPictureView {
  id: string;
  width: number;
  height: number;
  alt: { locale: string; value: string }[];
}

export interface ReviewView {
  id: string;
  scores: Score[];
  weightedMean: number;
  comment: string;
  submittedAt: string;
}

interface Row {
  id: string;
  created_at: string;
  revision_id: string;
  year: number;
  field: string;
  started_on: string | null;
  countries: string[];
  texts: ReviewedRevision['texts'];
  pictures: { id: string; width: number; height: number; alts: Localized }[];
  criteria: Criterion[];
  review: { id: string; scores: Record<string, number>; comment: string; submittedAt: string } | null;
}

const columns = `
  a.id, to_char(a.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as created_at, a.revision_id, e.year, e.criteria,
  r.content ->> 'field' as field, r.content ->> 'startedOn' as started_on, r.content -> 'countries' as countries, r.content -> 'texts' as texts,
  coalesce((select jsonb_agg(jsonb_build_object('id', p -> 'assetId', 'width', p -> 'width', 'height', p -> 'height', 'alts', p -> 'alts') order by place)
    from jsonb_array_elements(r.content -> 'pictures') with ordinality as each(p, place)), '[]') as pictures,
  case when v.id is null then null else jsonb_build_object('id', v.id, 'scores', v.scores, 'comment', v.comment, 'submittedAt', v.submitted_at) end as review
  from review_assignments a
  join revisions r on r.id = a.revision_id
  join editions e on e.year = (r.content ->> 'editionYear')::int
  left join reviews v on v.assignment_id = a.id`;

// Somebody who reviews no more reads no more, whatever they were once given; nor does who is tied to the case by now.
const stillReviews = `
  a.reviewer_id = ? and a.ended_at is null and not (r.submission_id = any ((select conflicted_cases())::uuid[])) and exists (select from role_grants g where g.person_id = a.reviewer_id and g.role = 'REVIEWER'
    and (g.edition_year is null or g.edition_year = e.year) and (g.field_key is null or g.field_key = r.content ->> 'field'))`;

/** What a person has been asked to review, oldest first. */
export async function assignmentsOf(
  em: EntityManager,
  reviewerId: string,
  { first, after }: { first: number; after: Position | null },
): Promise<{ position: Position; node: AssignmentView }[]> {
  const rows = await em.execute<Row[]>(
    `select ${columns} where ${stillReviews} ${after ? 'and (a.created_at, a.id) > (?::timestamptz, ?::uuid)' : ''} order by a.created_at, a.id limit ?`,
    [reviewerId, ...(after ? [after.createdAt, after.id] : []), first],
  );
  return rows.map((row) => ({ position: { createdAt: row.created_at, id: row.id }, node: view(row) }));
}

/** Where an assignment stands in its reviewer's list. The instant is a text, because a Date would lose its microseconds. */
export interface Position {
  createdAt: string;
  id: string;
}

/** One assignment, if it is this person's. */
export async function assignmentFor(em: EntityManager, reviewerId: string, id: string): Promise<AssignmentView | null> {
  if (!isUuid(id)) return null;
  const rows = await em.execute<Row[]>(`select ${columns} where a.id = ? and ${stillReviews}`, [id, reviewerId]);
  return rows[0] ? view(rows[0]) : null;
}

/** One assignment, whosoever it is: for those who have just made it. */
export async function assignmentById(em: EntityManager, id: string): Promise<AssignmentView> {
  const rows = await em.execute<Row[]>(`select ${columns} where a.id = ?`, [id]);
  return view(rows[0]!);
}

const view = (row: Row): AssignmentView => ({
  id: row.id,
  revision: {
    id: row.revision_id,
    edition: row.year,
    field: row.field,
    startedOn: row.started_on,
    countries: row.countries,
    texts: row.texts,
    pictures: row.pictures.map(({ alts, ...picture }) => ({ ...picture, alt: listOf(alts) })),
    criteria: row.criteria,
  },
  review: row.review && reviewView(row.criteria, row.review),
});

/** A stored review as it is read. */
export const reviewView = (
  criteria: readonly Criterion[],
  { id, scores, comment, submittedAt }: { id: string; scores: Record<string, number>; comment: string; submittedAt: string | Date },
): ReviewView => ({
  id,
  scores: criteria.filter(({ key }) => key in scores).map(({ key }) => ({ criterion: key, value: scores[key]! })),
  weightedMean: weightedMean(criteria, scores),
  comment,
  submittedAt: new Date(submittedAt).toISOString(),
});
