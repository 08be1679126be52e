import { asked, type Asked, prepared } from '../../platform/database/prepared.ts';
import { marksOf, type Opinion } from './review-rules.ts';
import type { SheetRow } from './review-views.ts';

const statement = (isSubmitted: boolean) =>
  prepared(`
    insert into review_sheets as w (assignment_id, version, scores, comment, comment_to_applicant, saved_at, submitted_version)
      values ($1, 1, $2::jsonb, $3, $4, $5::timestamptz, ${isSubmitted ? '1' : 'null'})
    on conflict (assignment_id) do update set version = w.version + 1, scores = excluded.scores, comment = excluded.comment,
      comment_to_applicant = excluded.comment_to_applicant, saved_at = excluded.saved_at
      ${isSubmitted ? ', submitted_version = w.version + 1' : ''}
    returning version, scores, comment, comment_to_applicant as "commentToApplicant", saved_at as "savedAt",
      submitted_version is distinct from version as "isChanged"`);
const [saved, submitted] = [statement(false), statement(true)];

/** Writes a sheet as its next version, and says how it stands then. */
export function sheet(assignmentId: string, opinion: Opinion, now: Date, isSubmitted: boolean): Asked<SheetRow> {
  const values = [assignmentId, JSON.stringify(marksOf(opinion.scores)), opinion.comment, opinion.commentToApplicant, now.toISOString()];
  return asked(isSubmitted ? submitted : saved, ...values);
}
