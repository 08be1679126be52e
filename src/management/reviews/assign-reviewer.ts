import { isUuid } from '../../platform/graph/is-uuid.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, holds, notAllowed, notFound, once } from '../identity/index.ts';
import { alreadyAssigned, conflicted, notHandedIn, ownSubmission, tiedThemself, type WhyNot, screenedOut } from './review-problems.ts';
import { ReviewAssignment } from './review.entity.ts';
import { mayReview } from './reviewer-queries.ts';

export interface AssignReviewer {
  idempotencyKey: string;
  submissionId: string;
  reviewerId: string;
}

interface Asked {
  step: string;
  /** Failed screening, or is being mended. */
  out: boolean;
  tied: boolean;
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
      `select s.step, s.id = any ((select conflicted_cases())::uuid[]) as tied, is_screened_out(s.id) as out, e.year, r.id as revision_id, r.content ->> 'field' as field
       from submissions s join editions e on e.id = s.edition_id join revisions r on r.submission_id = s.id
       where s.id = ? and s.step <> 'DRAFT' order by r.number desc limit 1 for update of s`,
      [submissionId],
    );
    if (!asked || !holds(desk, 'ORGANIZER', { editionYear: asked.year })) return refuse(notFound('submissionId'));
    if (asked.tied) return refuse(tiedThemself());
    if (asked.step !== 'SUBMITTED') return refuse(notHandedIn());
    if (asked.out) return refuse(screenedOut());
    if (!(await mayReview(em, reviewerId, asked.year, asked.field))) return refuse(notFound('reviewerId'));
    const [{ why }] = await em.execute<[{ why: WhyNot | null }]>('select why_not_judge(?, ?) as why', [reviewerId, submissionId]);
    if (why !== null) return refuse(why === 'SAME_PERSON' ? ownSubmission() : conflicted(why));

    const given = { submissionId, reviewerId };
    const earlier = await em.findOne(ReviewAssignment, given, { orderBy: { endedAt: 'desc nulls first' } });
    if (earlier && earlier.endedAt === null) return refuse(alreadyAssigned());
    // one that had ended is asked for again, with the review that may have been begun
    const assignment = earlier
      ? em.assign(earlier, { endedAt: null, endedWhy: null, assignedBy: desk.person.id })
      : em.create(ReviewAssignment, { ...given, revisionId: asked.revision_id, assignedBy: desk.person.id });
    await em.flush();
    return done({ assignmentId: assignment.id });
  });
}
