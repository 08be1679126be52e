import type { RevokeSubmissionInvitationInput } from '../../generated/schema.ts';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import type { Outcome } from '../../platform/graph/refusal.ts';
import { type Desk, notFound } from '../identity/index.ts';
import { leadDesk } from './lead-desk.ts';
import type { SubmissionView } from './submission-view.ts';

/** Takes an invitation back that nobody has opened: its link opens nothing from now on. */
export const revokeSubmissionInvitation = (desk: Desk, input: RevokeSubmissionInvitationInput): Promise<Outcome<SubmissionView>> =>
  leadDesk(desk, 'revokeSubmissionInvitation', input, async ({ em, submission }) => {
    if (!isUuid(input.invitationId)) return [notFound('invitationId')];
    const taken = await em.execute<unknown[]>(
      `update submission_invitations set revoked_at = instant()
       where id = ? and submission_id = ? and accepted_at is null and revoked_at is null returning id`,
      [input.invitationId, submission.id],
    );
    return taken.length === 0 ? [notFound('invitationId')] : undefined;
  });
