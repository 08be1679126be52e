import type { CommentRulingInput } from '../../../generated/schema.ts';
import type { Refusal } from '../../../platform/graph/refusal.ts';
import { isLongerThan, isManyLines, tidy } from '../../../platform/text.ts';
import { reasonMissing, reasonTooLong, reasonUnreadable } from '../selection-problems.ts';
import type { Comment } from './feedback-queries.ts';
import {
  countOfRulings,
  nothingToGive,
  reviewTwice,
  reviewUnknown,
  textNotAsked,
  wordingMissing,
  wordingTooLong,
  wordingUnreadable,
} from './outcome-problems.ts';

/** Most rulings at once, and graphemes of another wording and of a reason. */
export const feedbackLimits = { rulings: 20, text: 5_000, reason: 2_000 } as const;

/** Everything that is wrong with rulings on the comments of one case. */
export function problemsOfRulings(sent: readonly CommentRulingInput[], comments: readonly Comment[]): Refusal[] {
  if (sent.length < 1 || sent.length > feedbackLimits.rulings) return [countOfRulings(feedbackLimits.rulings)];
  return sent.flatMap(({ reviewId, ruling, ...words }, index): Refusal[] => {
    const at = (field: string) => ['comments', index, field] as const;
    const [text, reason] = [tidy(words.text ?? ''), tidy(words.reason ?? '')];
    const review = comments.find(({ id }) => id === reviewId);
    const problems: Refusal[] = [];
    if (!review) problems.push(reviewUnknown(...at('reviewId')));
    else if (sent.findIndex((each) => each.reviewId === reviewId) < index) problems.push(reviewTwice(...at('reviewId')));
    else if (review.comment === '' && ruling === 'GIVE') problems.push(nothingToGive(...at('ruling')));
    if (ruling !== 'REDACT') {
      if (text !== '') problems.push(textNotAsked(...at('text')));
    } else if (text === '') problems.push(wordingMissing(...at('text')));
    else if (!isManyLines(text)) problems.push(wordingUnreadable(...at('text')));
    else if (isLongerThan(text, feedbackLimits.text)) problems.push(wordingTooLong(feedbackLimits.text, ...at('text')));
    if (reason === '' && ruling !== 'GIVE') problems.push(reasonMissing(...at('reason')));
    else if (!isManyLines(reason)) problems.push(reasonUnreadable(...at('reason')));
    else if (isLongerThan(reason, feedbackLimits.reason)) problems.push(reasonTooLong(feedbackLimits.reason, ...at('reason')));
    return problems;
  });
}
