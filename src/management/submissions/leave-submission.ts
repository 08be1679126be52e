import type { LeaveSubmissionInput } from '../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, notFound, once } from '../identity/index.ts';
import { handOverFirst } from './desk-problems.ts';
import { roleAt } from './own-submission.ts';

/** Leaves a submission's desk. What one wrote stays. */
export const leaveSubmission = (desk: Desk, input: LeaveSubmissionInput): Promise<Outcome<{ submissionId: string }>> =>
  once(desk, 'leaveSubmission', input, async ({ em }) => {
    const { submissionId } = input;
    const role = await roleAt(em, desk, submissionId);
    if (!role) return refuse(notFound('submissionId'));
    if (role === 'OWNER') return refuse(handOverFirst());
    const left = await em.execute<unknown[]>(
      `update submission_members set left_at = instant() where submission_id = ? and person_id = ? and left_at is null returning role`,
      [submissionId, desk.person.id],
    );
    // taken off the desk, or made its owner, at the same moment
    return left.length === 0 ? refuse(notFound('submissionId')) : done({ submissionId });
  });
