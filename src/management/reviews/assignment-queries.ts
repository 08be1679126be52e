import type { EntityManager } from '@mikro-orm/postgresql';
import { asked, type Asked, prepared, preparedRows } from '../../platform/database/prepared.ts';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import type { Localized } from '../../platform/language.ts';
import type { Criterion } from '../editions/index.ts';
import { listOf } from '../organizations/index.ts';
import { reviewedRevision, type ReviewedRevision, type RevisionRow, revisionJson } from './reviewed-revision.ts';
import type { Marks } from './review-rules.ts';
import {
  otherReviewView,
  type OtherReviewView,
  type ReviewRow,
  reviewView,
  type ReviewView,
  type SheetRow,
  sheetView,
  type SheetView,
} from './review-views.ts';

/** A review asked of a person, as that person and the edition's organizers see it. Instants are ISO 8601 texts. */
export interface AssignmentView {
  id: string;
  revision: ReviewedRevision;
  newerRevision: ReviewedRevision | null;
  criteria: CriterionView[];
  closesAt: string;
  sheet: SheetView | null;
  review: ReviewView | null;
  others: OtherReviewView[];
}

interface CriterionView extends Pick<Criterion, 'key' | 'weight' | 'minimum' | 'maximum'> {
  names: { locale: string; value: string }[];
  guidance: { locale: string; value: string }[];
}

export interface AssignmentRow {
  id: string;
  created_at: string;
  criteria: Criterion[];
  closes_at: Date | string;
  revision: RevisionRow;
  newer: RevisionRow | null;
  sheet: SheetRow | null;
  review: ReviewRow | null;
  others: { scores: Marks; comment: string; commentToApplicant: string; isSuperseded: boolean }[];
}

/**
 * Assignments that meet a condition on `a`, with what belongs to them. `r` is what was judged or given, `n` the latest. What
 * others said is read by whoever has locked their own, organizers and chairs among them. Every table is read once: each has
 * policies that are planned wherever it is named.
 */
const assignmentsWhere = (condition: string, andThen = ''): string => `
  with a as materialized (select a.* from review_assignments a where ${condition}),
    said as materialized (select v.* from reviews v where v.submission_id in (select a.submission_id from a)),
    frozen as materialized (select f.* from revisions f where f.submission_id in (select a.submission_id from a)),
    latest as materialized (select distinct on (f.submission_id) f.* from frozen f order by f.submission_id, f.number desc)
  select a.id, to_char(a.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as created_at, e.criteria, e.reviews_close_at as closes_at,
    ${revisionJson('r')} as revision, case when n.id <> r.id then ${revisionJson('n')} end as newer,
    case when w.assignment_id is null then null else jsonb_build_object('version', w.version, 'scores', w.scores, 'comment', w.comment,
      'commentToApplicant', w.comment_to_applicant, 'savedAt', w.saved_at, 'isChanged', w.submitted_version is distinct from w.version) end as sheet,
    case when v.id is null then null else jsonb_build_object('id', v.id, 'version', v.version, 'scores', v.scores, 'comment', v.comment,
      'commentToApplicant', v.comment_to_applicant, 'submittedAt', v.submitted_at, 'lockedAt', v.locked_at, 'reopenedBecause', v.reopened_because,
      'isSuperseded', v.revision_id <> n.id) end as review,
    coalesce((select jsonb_agg(jsonb_build_object('scores', o.scores, 'comment', o.comment, 'commentToApplicant', o.comment_to_applicant,
        'isSuperseded', o.revision_id <> n.id) order by o.id)
      from said o where o.submission_id = a.submission_id and o.id = any ((select reviews_beside_own())::uuid[])), '[]') as others
  from a
  join latest n on n.submission_id = a.submission_id
  left join said v on v.assignment_id = a.id
  left join review_sheets w on w.assignment_id = a.id
  join frozen r on r.id = coalesce(v.revision_id, a.revision_id)
  join editions e on e.year = (r.content ->> 'editionYear')::int ${andThen}`;

// Somebody who reviews no more reads no more, whatever they were once given; nor does who is tied to the case by now.
const stillReviews = `where exists (select from role_grants g where g.person_id = a.reviewer_id and g.role = 'REVIEWER'
  and (g.edition_year is null or g.edition_year = e.year) and (g.field_key is null or g.field_key = r.content ->> 'field'))`;
const ofReviewer = (person: '?' | '$2') =>
  `a.reviewer_id = ${person} and a.ended_at is null and not (a.submission_id = any ((select conflicted_cases())::uuid[]))`;

/** What a person has been asked to review, oldest first. One statement, however long the list is. */
export async function assignmentsOf(
  em: EntityManager,
  reviewerId: string,
  { first, after }: { first: number; after: Position | null },
): Promise<{ position: Position; node: AssignmentView }[]> {
  const rows = await em.execute<AssignmentRow[]>(
    assignmentsWhere(
      `${ofReviewer('?')} ${after ? 'and (a.created_at, a.id) > (?::timestamptz, ?::uuid)' : ''}`,
      `${stillReviews} order by a.created_at, a.id limit ?`,
    ),
    [reviewerId, ...(after ? [after.createdAt, after.id] : []), first],
  );
  return rows.map((row) => ({ position: { createdAt: row.created_at, id: row.id }, node: assignmentView(row) }));
}

/** Where an assignment stands in its reviewer's list. The instant is a text, because a Date would lose its microseconds. */
export interface Position {
  createdAt: string;
  id: string;
}

// Prepared: every save of a sheet reads it, and planning it behind the policies of so many tables takes far longer than running it.
const one = prepared(assignmentsWhere(`a.id = $1::uuid and ${ofReviewer('$2')}`, stillReviews));

/** Reads one assignment, if it is this person's. */
export const readAssignment = (reviewerId: string, id: string): Asked<AssignmentRow> => asked(one, isUuid(id) ? id : null, reviewerId);

export async function assignmentFor(em: EntityManager, reviewerId: string, id: string): Promise<AssignmentView | null> {
  const { text, values } = readAssignment(reviewerId, id);
  const [row] = await preparedRows<AssignmentRow>(em, text, values);
  return row ? assignmentView(row) : null;
}

/** One assignment, whosoever it is: for those who have just made it. */
export async function assignmentById(em: EntityManager, id: string): Promise<AssignmentView> {
  const rows = await em.execute<AssignmentRow[]>(assignmentsWhere('a.id = ?'), [id]);
  return assignmentView(rows[0]!);
}

export function assignmentView({ id, criteria, closes_at, revision, newer, sheet, review, others }: AssignmentRow): AssignmentView {
  const names = (of: Localized | undefined) => listOf(of ?? {});
  return {
    id,
    revision: reviewedRevision(revision, criteria),
    newerRevision: newer && reviewedRevision(newer, criteria),
    criteria: criteria.map(({ key, weight, minimum, maximum, ...words }) => ({
      ...{ key, weight, minimum, maximum },
      ...{ names: names(words.names), guidance: names(words.guidance) },
    })),
    closesAt: new Date(closes_at).toISOString(),
    sheet: sheet && sheetView(criteria, sheet),
    review: review && reviewView(criteria, review),
    others: others.map((other) => otherReviewView(criteria, other)),
  };
}
