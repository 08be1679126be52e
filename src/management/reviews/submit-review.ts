import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { editionOfYear, reviewsAreOpen } from '../editions/index.ts';
import { tidy } from '../../platform/text.ts';
import { type Desk, notFound, once } from '../identity/index.ts';
import { assignmentFor, reviewView, type ReviewView } from './assignment-queries.ts';
import { reviewsClosed } from './review-problems.ts';
import { problemsOfReview, type Score } from './review-rules.ts';
import { Review } from './review.entity.ts';

export interface SubmitReview {
  idempotencyKey: string;
  assignmentId: string;
  scores: Score[];
  comment: string;
}

/** Records a reviewer's opinion on the revision that they were given. A later one replaces it until reviews close. */
export async function submitReview(desk: Desk, input: SubmitReview): Promise<Outcome<ReviewView>> {
  return once(desk, 'submitReview', input, async ({ em, instant }) => {
    const assignment = await assignmentFor(em, desk.person.id, input.assignmentId);
    if (!assignment) return refuse(notFound('assignmentId'));
    await em.execute(`select from review_assignments where id = ? for update`, [assignment.id]); // two at once: the later one stays
    const edition = (await editionOfYear(em, assignment.revision.edition))!;
    const now = await instant();
    if (!reviewsAreOpen(edition, now)) return refuse(reviewsClosed(edition.applicationsCloseAt, edition.reviewsCloseAt));
    const comment = tidy(input.comment);
    const problems = problemsOfReview(edition.criteria, input.scores, comment);
    if (problems.length > 0) return refuse(...problems);

    const given = {
      scores: Object.fromEntries(input.scores.map(({ criterion, value }) => [criterion, value])),
      comment,
      submittedAt: now,
    };
    const assignmentId = assignment.id;
    const earlier = await em.findOne(Review, { assignmentId });
    const review = earlier ? em.assign(earlier, given) : em.create(Review, { assignmentId, ...given });
    await em.flush();
    return done(reviewView(edition.criteria, review));
  });
}
