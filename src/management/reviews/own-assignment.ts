import type { EntityManager } from '@mikro-orm/postgresql';
import { prepared, preparedRows } from '../../platform/database/prepared.ts';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import type { Refusal } from '../../platform/graph/refusal.ts';
import { type Edition, editionOfYear, reviewsAreOpen } from '../editions/index.ts';
import { type Desk, notFound, type Work } from '../identity/index.ts';
import { assignmentFor, type AssignmentView } from './assignment-queries.ts';
import { reviewsClosed } from './review-problems.ts';

interface Own {
  assignment: AssignmentView;
  edition: Edition;
  now: Date;
}

const lock = prepared('select from review_assignments where id = $1 and reviewer_id = $2 for update');

/**
 * What a person was asked to judge, locked for the rest of the transaction, while reviews are taken. Whoever was not
 * asked, reviews no more, or whom the case concerns, finds nothing. Answers why not instead.
 */
export async function ownAssignment({ em, instant }: Work, desk: Desk, id: string): Promise<Own | Refusal> {
  if (!isUuid(id)) return notFound('assignmentId');
  await preparedRows(em, lock, [id, desk.person.id]); // two at once go one after the other, and whoever waited reads what the other left
  const assignment = await assignmentFor(em, desk.person.id, id);
  if (!assignment) return notFound('assignmentId');
  const edition = (await editionOfYear(em, assignment.revision.edition))!;
  const now = await instant();
  if (!reviewsAreOpen(edition, now)) return reviewsClosed(edition.reviewsOpenAt ?? edition.applicationsCloseAt, edition.reviewsCloseAt);
  return { assignment, edition, now };
}

/** The latest revision of what an assignment is for. */
export const latestOf = ({ revision, newerRevision }: AssignmentView): string => (newerRevision ?? revision).id;

/** An assignment as an act has just left it. */
export const afterwards = async (em: EntityManager, desk: Desk, id: string): Promise<AssignmentView> =>
  (await assignmentFor(em, desk.person.id, id))!;
