import { noteReads } from '../audit/index.ts';
import { type Desk, holds } from '../identity/index.ts';
import { roleIn } from './desk-rules.ts';
import { submissionRow } from './submission-rows.ts';
import { type SubmissionView, viewOf } from './submission-view.ts';

/** A submission for those at its desk or, once handed in, for the edition's organizers; null for everybody else, as for an unknown one. */
export async function readSubmission(desk: Desk, id: string): Promise<SubmissionView | null> {
  const row = await submissionRow(desk.em, id);
  if (!row) return null;
  const view = viewOf(row);
  const isOwn = roleIn(view, desk.person.id) !== null;
  const isForOrganizer = row.step === 'SUBMITTED' && holds(desk, 'ORGANIZER', { editionYear: row.editionYear });
  if (!isOwn && !isForOrganizer) return null;
  if (!isOwn) noteReads(desk, [{ type: 'submission', id: row.id, editionYear: row.editionYear }]);
  return view;
}
