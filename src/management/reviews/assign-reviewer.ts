import { isUuid } from '../../platform/graph/is-uuid.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, holds, notAllowed, notFound, once } from '../identity/index.ts';
import { workedOn } from '../submissions/index.ts';
import { alreadyAssigned, notHandedIn, ownSubmission } from './review-problems.ts';
import { ReviewAssignment } from './review.entity.ts';
import { mayReview } from './reviewer-queries.ts';

export interface AssignReviewer {
  idempotencyKey: string;
  submissionId: string;
  reviewerId: string;
}

interface Asked {
  owner_id: string;
  step: string;
  year: number;
  revision_id: string;
  field: string;
}

/** Asks a person to review the latest revision of a submission. From then on they can read it. */
export async function assignReviewer(desk: Desk, input: AssignReviewer): Promise<Outcome<{ assignmentId: string }>> {
  if (!desk.grants.some(({ role }) => role === 'ORGANIZER')) return refuse(notAllowed());
  const { submissionId, reviewerId } = input;
  if (!isUuid(submissionId)) return refuse(notFound('submissionId'));
  if (!isUuid(reviewerId)) return refuse(notFound('reviewerId'));

  return once(desk, 'assignReviewer', input, async ({ em }) => {
    // Locked, so that two organizers who ask the same person at once are told so. A draft has no revision: it is not found.
    const [asked] = await em.execute<Asked[]>(
      `select s.owner_id, s.step, e.year, r.id as revision_id, r.content ->> 'field' as field
       from submissions s join editions e on e.id = s.edition_id join revisions r on r.submission_id = s.id
       where s.id = ? and s.step <> 'DRAFT' order by r.number desc limit 1 for update of s`,
      [submissionId],
    );
    if (!asked || !holds(desk, 'ORGANIZER', { editionYear: asked.year })) return refuse(notFound('submissionId'));
    if (asked.step !== 'SUBMITTED') return refuse(notHandedIn());
    if (!(await mayReview(em, reviewerId, asked.year, asked.field))) return refuse(notFound('reviewerId'));
    if (asked.owner_id === reviewerId || (await workedOn(em, submissionId, reviewerId))) return refuse(ownSubmission());

    const given = { revisionId: asked.revision_id, reviewerId };
    if (await em.findOne(ReviewAssignment, given)) return refuse(alreadyAssigned());
    const assignment = em.create(ReviewAssignment, { ...given, assignedBy: desk.person.id });
    await em.flush();
    return done({ assignmentId: assignment.id });
  });
}
