import type { RuleFeedbackInput } from '../../../generated/schema.ts';
import { isUuid } from '../../../platform/graph/is-uuid.ts';
import { done, type Outcome, refuse } from '../../../platform/graph/refusal.ts';
import { tidy } from '../../../platform/text.ts';
import { type Desk, notAllowed, notFound, once } from '../../identity/index.ts';
import { type FeedbackRulingView, commentsOf, rulingsOf } from './feedback-queries.ts';
import { problemsOfRulings } from './feedback-rules.ts';
import { reviewsStillOpenForFeedback } from './outcome-problems.ts';

export interface RuledFeedback {
  /** The case. */
  id: string;
  feedback: FeedbackRulingView[];
}

/** Rules which comments an applicant reads, and how. Nothing is shown before the results are public, and nothing on which nobody ruled. */
export async function ruleFeedback(desk: Desk, input: RuleFeedbackInput): Promise<Outcome<RuledFeedback>> {
  if (!desk.grants.some(({ role }) => role === 'ORGANIZER' || role === 'CHAIR')) return refuse(notAllowed());
  const { submissionId } = input;
  if (!isUuid(submissionId)) return refuse(notFound('submissionId'));

  return await once<RuleFeedbackInput, RuledFeedback>(desk, 'ruleFeedback', input, async ({ em, instant }) => {
    const found = await commentsOf(em, submissionId);
    if (!found) return refuse(notFound('submissionId'));
    if ((await instant()) < found.closeAt) return refuse(reviewsStillOpenForFeedback(found.closeAt));
    const problems = problemsOfRulings(input.comments, found.comments);
    if (problems.length > 0) return refuse(...problems);
    for (const { reviewId, ruling, text, reason } of input.comments) {
      const given = ruling === 'GIVE' ? found.comments.find(({ id }) => id === reviewId)!.comment : text;
      await em.execute('insert into feedback_rulings (review_id, submission_id, ruling, text, reason, ruled_by) values (?, ?, ?, ?::text, ?, ?)', [
        reviewId,
        submissionId,
        ruling,
        ruling === 'LEAVE_OUT' ? null : tidy(given ?? ''),
        tidy(reason ?? ''),
        desk.person.id,
      ]);
    }
    return done({ id: submissionId, feedback: await rulingsOf(em, submissionId) });
  });
}
