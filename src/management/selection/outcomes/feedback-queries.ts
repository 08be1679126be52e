import type { EntityManager } from '@mikro-orm/postgresql';
import type { FeedbackRulingKind } from '../../../generated/schema.ts';

/** What was ruled on a comment. Plain JSON. */
export interface FeedbackRulingView {
  reviewId: string;
  ruling: FeedbackRulingKind;
  text: string | null;
  reason: string;
}

/**
 * The latest ruling of each review of a case, for its committee. Without void reviews, for organizers as well: what was ruled on
 * them has lapsed, and a chair who finds one here that the table does not list could tell whose it is.
 */
export const rulingsOf = (em: EntityManager, submissionId: string): Promise<FeedbackRulingView[]> =>
  em.execute<FeedbackRulingView[]>(
    `select distinct on (f.review_id) f.review_id as "reviewId", f.ruling, f.text, f.reason
     from feedback_rulings f join reviews v on v.id = f.review_id join submissions s on s.id = f.submission_id
     where f.submission_id = ? and f.submission_id = any ((select committee_submissions())::uuid[])
       and not (v.assignment_id = any ((select void_assignments(s.edition_id))::uuid[])) order by f.review_id, f.number desc`,
    [submissionId],
  );

/** A review that counts, and what it says to the applicant. */
export interface Comment {
  id: string;
  comment: string;
}

/** The comments of a case that can be ruled on, with the close of its edition's reviews; null for whoever is not of its committee, and for an unknown one, alike. */
export async function commentsOf(em: EntityManager, submissionId: string): Promise<{ closeAt: Date; comments: Comment[] } | null> {
  const rows = await em.execute<{ closeAt: string | Date; comments: Comment[] }[]>(
    `select e.reviews_close_at as "closeAt", coalesce((select jsonb_agg(jsonb_build_object('id', v.id, 'comment', v.comment_to_applicant) order by v.id)
       from reviews v where v.submission_id = s.id and not (v.assignment_id = any ((select void_assignments(e.id))::uuid[]))), '[]') as comments
     from submissions s join editions e on e.id = s.edition_id where s.id = ? and s.id = any ((select committee_submissions())::uuid[])`,
    [submissionId],
  );
  const [row] = rows;
  return row ? { closeAt: new Date(row.closeAt), comments: row.comments } : null;
}
