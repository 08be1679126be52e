import type { RemoveMemberInput } from '../../generated/schema.ts';
import type { Outcome } from '../../platform/graph/refusal.ts';
import { type Desk, notFound } from '../identity/index.ts';
import { isMember, leadDesk } from './lead-desk.ts';
import type { SubmissionView } from './submission-view.ts';

/** Takes a member off a submission's desk. That they were there stays on record: they never judge it. */
export const removeMember = (desk: Desk, input: RemoveMemberInput): Promise<Outcome<SubmissionView>> =>
  leadDesk(desk, 'removeMember', input, async ({ em, submission }) => {
    if (!(await isMember(em, submission.id, input.memberId))) return [notFound('memberId')];
    await em.execute('update submission_members set left_at = instant() where submission_id = ? and person_id = ?', [submission.id, input.memberId]);
    return undefined;
  });
