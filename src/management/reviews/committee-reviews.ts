import { isUuid } from '../../platform/graph/is-uuid.ts';
import { noteReads } from '../audit/index.ts';
import type { Criterion } from '../editions/index.ts';
import type { Desk } from '../identity/index.ts';
import { type FieldTableView, seesVoid } from './field-table.ts';
import { type ReviewRow, reviewView, type ReviewView } from './review-views.ts';

/** What was said of a case of a field's table, for whoever reads that table. By whom is never read on this way. */
export async function committeeReviews({ desk, edition, cases }: FieldTableView, submissionId: string): Promise<ReviewView[]> {
  if (!isUuid(submissionId) || !cases.some((one) => one.submissionId === submissionId)) return [];
  noteReads(desk, [{ type: 'submission', id: submissionId, editionYear: edition }]);
  const rows = await said(desk, submissionId);
  const seen = seesVoid(desk, edition) ? rows : rows.filter(({ isVoid }) => !isVoid);
  return seen.map(({ criteria, isVoid, ...row }) => ({ ...reviewView(criteria, row), ...(isVoid ? { uncountedBecause: 'VOID' as const } : {}) }));
}

const said = (desk: Desk, submissionId: string) =>
  desk.em.execute<(ReviewRow & { criteria: Criterion[]; isVoid: boolean })[]>(
    `select v.id, v.version, v.scores, v.comment, v.comment_to_applicant as "commentToApplicant", v.submitted_at as "submittedAt", v.locked_at as "lockedAt",
       v.reopened_because as "reopenedBecause", v.assignment_id = any ((select void_assignments(e.id))::uuid[]) as "isVoid", e.criteria,
       exists (select from revisions r join revisions n on n.submission_id = r.submission_id and n.number > r.number where r.id = v.revision_id) as "isSuperseded"
     from reviews v join submissions s on s.id = v.submission_id join editions e on e.id = s.edition_id
     where v.submission_id = ? and v.submission_id = any ((select committee_submissions())::uuid[]) order by v.id`,
    [submissionId],
  );
