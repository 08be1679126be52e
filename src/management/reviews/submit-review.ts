import { asked, prepared } from '../../platform/database/prepared.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { tidy } from '../../platform/text.ts';
import { type Desk, once } from '../identity/index.ts';
import { afterwards, latestOf, ownAssignment, readOwnAssignment } from './own-assignment.ts';
import { laterRevision, lockedAlready, savedInBetween } from './review-problems.ts';
import { marksOf, problemsOfReview, type ScoreSent } from './review-rules.ts';
import type { ReviewView } from './review-views.ts';
import { sheet } from './write-sheet.ts';

export interface SubmitReview {
  idempotencyKey: string;
  assignmentId: string;
  scores: ScoreSent[];
  comment: string;
  commentToApplicant?: string;
  expectedVersion?: number | null;
  revisionId?: string | null;
}

const write = prepared(`
  insert into reviews (assignment_id, revision_id, scores, comment, comment_to_applicant, submitted_at)
  values ($1::uuid, $2::uuid, $3::jsonb, $4, $5, $6::timestamptz)
  on conflict (assignment_id) do update set revision_id = excluded.revision_id, scores = excluded.scores, comment = excluded.comment,
    comment_to_applicant = excluded.comment_to_applicant, submitted_at = excluded.submitted_at`);

/**
 * Records a reviewer's opinion on a revision: the one that they were given, or a later one that they name. A later review
 * replaces it until it is locked or reviews close; what it said is kept.
 */
export const submitReview = (desk: Desk, input: SubmitReview): Promise<Outcome<ReviewView>> =>
  once(
    desk,
    'submitReview',
    input,
    async ({ em }, ...first) => {
      const own = ownAssignment(em, first);
      if ('code' in own) return refuse(own);
      const { assignment, edition, now } = own;
      if (assignment.review?.lockedAt) return refuse(lockedAlready());
      const revisionId = latestOf(assignment);
      if ((input.revisionId ?? assignment.revision.id) !== revisionId) return refuse(laterRevision());
      if ((input.expectedVersion ?? null) !== null && input.expectedVersion !== (assignment.sheet?.version ?? 0)) return refuse(savedInBetween());
      const opinion = { scores: input.scores, comment: tidy(input.comment), commentToApplicant: tidy(input.commentToApplicant ?? '') };
      const problems = problemsOfReview(edition.criteria, opinion);
      if (problems.length > 0) return refuse(...problems);

      const { scores, comment, commentToApplicant } = opinion;
      const review = asked(write, assignment.id, revisionId, JSON.stringify(marksOf(scores)), comment, commentToApplicant, now.toISOString());
      return done(await afterwards(em, desk, assignment.id, review, sheet(assignment.id, opinion, now, true)));
    },
    { first: readOwnAssignment(desk, input.assignmentId) },
  );
