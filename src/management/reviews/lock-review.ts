import type { LockReviewInput } from '../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, once } from '../identity/index.ts';
import { afterwards, ownAssignment, readOwnAssignment } from './own-assignment.ts';
import { laterRevision, lockedAlready, notGivenYet, reviewIsAnother } from './review-problems.ts';
import type { ReviewView } from './review-views.ts';

/** Locks a review. From then on its reviewer reads what others said of the case, and can change nothing any more. */
export const lockReview = (desk: Desk, input: LockReviewInput): Promise<Outcome<ReviewView>> =>
  once(
    desk,
    'lockReview',
    input,
    async ({ em }, ...first) => {
      const own = ownAssignment(em, first);
      if ('code' in own) return refuse(own);
      const { assignment, now } = own;
      if (!assignment.review) return refuse(notGivenYet());
      if (assignment.review.lockedAt) return refuse(lockedAlready());
      if (assignment.newerRevision) return refuse(laterRevision());
      if (assignment.review.version !== input.expectedVersion) return refuse(reviewIsAnother());

      await em.execute('update reviews set locked_at = ?, reopened_because = null where id = ?', [now, assignment.review.id]);
      return done(await afterwards(em, desk, assignment.id));
    },
    { first: readOwnAssignment(desk, input.assignmentId) },
  );
