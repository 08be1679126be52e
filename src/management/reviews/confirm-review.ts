import type { ConfirmReviewInput } from '../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, once } from '../identity/index.ts';
import { afterwards, latestOf, ownAssignment, readOwnAssignment } from './own-assignment.ts';
import { judgesTheLatest, laterRevision, notGivenYet, reviewIsAnother } from './review-problems.ts';
import type { ReviewView } from './review-views.ts';

/** Says that a review stays as it is on the revision that was handed in since: it counts again. A locked one stays locked. */
export const confirmReview = (desk: Desk, input: ConfirmReviewInput): Promise<Outcome<ReviewView>> =>
  once(
    desk,
    'confirmReview',
    input,
    async ({ em }, ...first) => {
      const own = ownAssignment(em, first);
      if ('code' in own) return refuse(own);
      const { assignment } = own;
      if (!assignment.review) return refuse(notGivenYet());
      if (input.revisionId !== latestOf(assignment)) return refuse(laterRevision());
      if (!assignment.newerRevision) return refuse(judgesTheLatest());
      if (assignment.review.version !== input.expectedVersion) return refuse(reviewIsAnother());

      await em.execute('update reviews set revision_id = ? where id = ?', [input.revisionId, assignment.review.id]);
      return done(await afterwards(em, desk, assignment.id));
    },
    { first: readOwnAssignment(desk, input.assignmentId) },
  );
