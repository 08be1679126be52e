import { noteReads } from '../audit/index.ts';
import type { Desk } from '../identity/index.ts';
import { assignmentFor, type AssignmentView } from './assignment-queries.ts';

/** A review asked of the person who reads; null for an unknown one and for somebody else's alike. */
export async function readAssignment(desk: Desk, id: string): Promise<AssignmentView | null> {
  const assignment = await assignmentFor(desk.em, desk.person.id, id);
  if (assignment) noteReads(desk, [{ type: 'assignment', id: assignment.id, editionYear: assignment.revision.edition }]);
  return assignment;
}
