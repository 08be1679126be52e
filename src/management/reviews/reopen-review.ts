import type { ReopenReviewInput } from '../../generated/schema.ts';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import { done, type Outcome, type Refusal, refuse } from '../../platform/graph/refusal.ts';
import { isLongerThan, isManyLines, tidy } from '../../platform/text.ts';
import { editionOfYear, reviewsAreOpen } from '../editions/index.ts';
import { type Desk, notAllowed, notFound, once } from '../identity/index.ts';
import { notLocked, reasonMissing, reasonTooLong, reasonUnreadable, reviewsClosed } from './review-problems.ts';

/** Most graphemes in the reason for opening a review again. */
export const longestReason = 1_000;

interface Reopened {
  version: number;
  edition: number;
}

/** Opens a locked review again, by somebody who leads its field or runs its edition, and whom the case does not concern. */
export async function reopenReview(desk: Desk, input: ReopenReviewInput): Promise<Outcome<Reopened>> {
  if (!desk.grants.some(({ role }) => role === 'ORGANIZER' || role === 'CHAIR')) return refuse(notAllowed());
  if (!isUuid(input.reviewId)) return refuse(notFound('reviewId'));

  return await once<ReopenReviewInput, Reopened>(desk, 'reopenReview', input, async ({ em, instant }) => {
    const [found] = await em.execute<{ year: number }[]>(
      `select e.year from reviews v join submissions s on s.id = v.submission_id join editions e on e.id = s.edition_id
       where v.id = ? and v.submission_id = any ((select committee_submissions())::uuid[])`,
      [input.reviewId],
    );
    if (!found) return refuse(notFound('reviewId'));
    const edition = (await editionOfYear(em, found.year))!;
    if (!reviewsAreOpen(edition, await instant()))
      return refuse(reviewsClosed(edition.reviewsOpenAt ?? edition.applicationsCloseAt, edition.reviewsCloseAt));
    const reason = tidy(input.reason);
    const problems = problemsOfReason(reason);
    if (problems.length > 0) return refuse(...problems);

    const [{ version }] = await em.execute<[{ version: number | null }]>('select reopen_review(?, ?) as version', [input.reviewId, reason]);
    // two at once: the second finds it open
    if (version === null) return refuse(notLocked());
    return done({ version, edition: found.year });
  });
}

function problemsOfReason(reason: string): Refusal[] {
  if (reason === '') return [reasonMissing()];
  if (!isManyLines(reason)) return [reasonUnreadable()];
  return isLongerThan(reason, longestReason) ? [reasonTooLong(longestReason)] : [];
}
