import type { EntityDictionary } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { asked, type Asked, prepared, preparedTogether, type RowsOf } from '../../platform/database/prepared.ts';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import type { Refusal } from '../../platform/graph/refusal.ts';
import { Edition, reviewsAreOpen } from '../editions/index.ts';
import { type Desk, notFound } from '../identity/index.ts';
import { type AssignmentRow, assignmentView, type AssignmentView, readAssignment } from './assignment-queries.ts';
import { reviewsClosed } from './review-problems.ts';
import type { ReviewView } from './review-views.ts';

interface Own {
  assignment: AssignmentView;
  edition: Edition;
  now: Date;
}

const lock = prepared('select from review_assignments where id = $1::uuid and reviewer_id = $2::uuid for update');
const edition = prepared(`
  select to_jsonb(e) as edition, instant() as now
  from review_assignments a join editions e on e.id = edition_of_revision(a.revision_id) where a.id = $1::uuid`);

interface Reading {
  edition: EntityDictionary<Edition>;
  now: string | Date;
}

/** Locks what a person was asked to judge, and reads it: two at once go one after the other, and whoever waited reads what the other left. */
export const readOwnAssignment = (desk: Desk, id: string): First =>
  [asked(lock, isUuid(id) ? id : null, desk.person.id), readAssignment(desk.person.id, id), asked(edition, isUuid(id) ? id : null)] as const;
type First = readonly [Asked<object>, Asked<AssignmentRow>, Asked<Reading>];

/**
 * What a person was asked to judge, locked for the rest of the transaction, while reviews are taken. Whoever was not
 * asked, reviews no more, or whom the case concerns, finds nothing. Answers why not instead.
 *
 * @param first what `readOwnAssignment` has found.
 */
export function ownAssignment(em: EntityManager, [, [row], [reading]]: RowsOf<First>): Own | Refusal {
  if (!row || !reading) return notFound('assignmentId');
  const edition = em.map(Edition, reading.edition);
  const now = new Date(reading.now);
  if (!reviewsAreOpen(edition, now)) return reviewsClosed(edition.reviewsOpenAt ?? edition.applicationsCloseAt, edition.reviewsCloseAt);
  return { assignment: assignmentView(row), edition, now };
}

/** The latest revision of what an assignment is for. */
export const latestOf = ({ revision, newerRevision }: AssignmentView): string => (newerRevision ?? revision).id;

/** Does the last of an act, and reads the review as it has left it. */
export async function afterwards(em: EntityManager, desk: Desk, id: string, ...last: Asked<unknown>[]): Promise<ReviewView> {
  const rows = await preparedTogether(em, [...last, readAssignment(desk.person.id, id)]);
  return assignmentView(rows.at(-1)![0] as AssignmentRow).review!;
}
