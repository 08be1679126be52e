import type { EntityManager } from '@mikro-orm/postgresql';
import { marksOf, type Opinion } from './review-rules.ts';

/** Writes a sheet as its next version, and says which that is. */
export async function writeSheet(em: EntityManager, assignmentId: string, opinion: Opinion, now: Date, isSubmitted: boolean): Promise<number> {
  const [{ version }] = await em.execute<[{ version: number }]>(
    `insert into review_sheets as w (assignment_id, version, scores, comment, comment_to_applicant, saved_at, submitted_version)
       values (?, 1, ?::jsonb, ?, ?, ?, ${isSubmitted ? '1' : 'null'})
     on conflict (assignment_id) do update set version = w.version + 1, scores = excluded.scores, comment = excluded.comment,
       comment_to_applicant = excluded.comment_to_applicant, saved_at = excluded.saved_at
       ${isSubmitted ? ', submitted_version = w.version + 1' : ''}
     returning version`,
    [assignmentId, JSON.stringify(marksOf(opinion.scores)), opinion.comment, opinion.commentToApplicant, now],
  );
  return version;
}
