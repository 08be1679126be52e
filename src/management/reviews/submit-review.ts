import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { tidy } from '../../platform/text.ts';
import { type Desk, once } from '../identity/index.ts';
import { afterwards, latestOf, ownAssignment } from './own-assignment.ts';
import { laterRevision, lockedAlready, savedInBetween } from './review-problems.ts';
import { marksOf, problemsOfReview, type ScoreSent } from './review-rules.ts';
import type { ReviewView } from './review-views.ts';
import { writeSheet } from './write-sheet.ts';

export interface SubmitReview {
  idempotencyKey: string;
  assignmentId: string;
  scores: ScoreSent[];
  comment: string;
  commentToApplicant?: string;
  expectedVersion?: number | null;
  revisionId?: string | null;
}

/**
 * Records a reviewer's opinion on a revision: the one that they were given, or a later one that they name. A later review
 * replaces it until it is locked or reviews close; what it said is kept.
 */
export const submitReview = (desk: Desk, input: SubmitReview): Promise<Outcome<ReviewView>> =>
  once<SubmitReview, ReviewView>(desk, 'submitReview', input, async (work) => {
    const own = await ownAssignment(work, desk, input.assignmentId);
    if ('code' in own) return refuse(own);
    const { assignment, edition, now } = own;
    if (assignment.review?.lockedAt) return refuse(lockedAlready());
    const revisionId = latestOf(assignment);
    if ((input.revisionId ?? assignment.revision.id) !== revisionId) return refuse(laterRevision());
    if ((input.expectedVersion ?? null) !== null && input.expectedVersion !== (assignment.sheet?.version ?? 0)) return refuse(savedInBetween());
    const opinion = { scores: input.scores, comment: tidy(input.comment), commentToApplicant: tidy(input.commentToApplicant ?? '') };
    const problems = problemsOfReview(edition.criteria, opinion);
    if (problems.length > 0) return refuse(...problems);

    await work.em.execute(
      `insert into reviews (assignment_id, revision_id, scores, comment, comment_to_applicant, submitted_at) values (?, ?, ?::jsonb, ?, ?, ?)
       on conflict (assignment_id) do update set revision_id = excluded.revision_id, scores = excluded.scores, comment = excluded.comment,
         comment_to_applicant = excluded.comment_to_applicant, submitted_at = excluded.submitted_at`,
      [assignment.id, revisionId, JSON.stringify(marksOf(opinion.scores)), opinion.comment, opinion.commentToApplicant, now],
    );
    await writeSheet(work.em, assignment.id, opinion, now, true);
    return done((await afterwards(work.em, desk, assignment.id)).review!);
  });
