import { noteReads } from '../audit/index.ts';
import { type Desk, holds } from '../identity/index.ts';
import { roleAt } from './own-submission.ts';
import { submissionRow } from './submission-rows.ts';
import { type SubmissionView, viewOf } from './submission-view.ts';

/** A submission for those at its desk or, once handed in, for the edition's organizers; null for everybody else, as for an unknown one. */
export async function readSubmission(desk: Desk, id: string): Promise<SubmissionView | null> {
  const isAtItsDesk = (await roleAt(desk.em, desk, id)) !== null;
  const row = await submissionRow(desk.em, id, isAtItsDesk ? 'DESK' : 'OFFICE');
  if (!row) return null;
  const isForOrganizer = (row.step === 'SUBMITTED' || row.step === 'RETURNED') && holds(desk, 'ORGANIZER', { editionYear: row.editionYear });
  if (!isAtItsDesk && !isForOrganizer) return null;
  if (!isAtItsDesk) noteReads(desk, [{ type: 'submission', id: row.id, editionYear: row.editionYear }]);
  return viewOf(row);
}
