import type { SetMemberRoleInput } from '../../generated/schema.ts';
import type { Outcome } from '../../platform/graph/refusal.ts';
import { type Desk, notFound } from '../identity/index.ts';
import { isMember, leadDesk } from './lead-desk.ts';
import type { SubmissionView } from './submission-view.ts';

/** Lets a member write, or read along only. */
export const setMemberRole = (desk: Desk, input: SetMemberRoleInput): Promise<Outcome<SubmissionView>> =>
  leadDesk(desk, 'setMemberRole', input, async ({ em, submission }) => {
    if (!(await isMember(em, submission.id, input.memberId))) return [notFound('memberId')];
    await em.execute('update submission_members set role = ? where submission_id = ? and person_id = ?', [input.role, submission.id, input.memberId]);
    return undefined;
  });
