import type { RemoveDelegateInput } from '../../../generated/schema.ts';
import { isUuid } from '../../../platform/graph/is-uuid.ts';
import { done, type Outcome, refuse } from '../../../platform/graph/refusal.ts';
import { type Desk, notFound, once } from '../../identity/index.ts';
import { ownInvitation } from './answer-summit-invitation.ts';
import { invitationById, type InvitationView } from './invitation-queries.ts';

/** Takes somebody off the list; a letter that has not left yet does not. */
export const removeDelegate = (desk: Desk, input: RemoveDelegateInput): Promise<Outcome<InvitationView>> =>
  once<RemoveDelegateInput, InvitationView>(desk, 'removeDelegate', input, async ({ em }) => {
    const { delegateId } = input;
    if (!isUuid(delegateId)) return refuse(notFound('delegateId'));
    const rows = await em.execute<{ invitationId: string }[]>(
      `select invitation_id as "invitationId" from delegates where id = ? and removed_at is null`,
      [delegateId],
    );
    const invitation = rows[0] && (await ownInvitation(em, desk, rows[0].invitationId));
    if (!invitation?.delegates.some(({ id }) => id === delegateId.toLowerCase())) return refuse(notFound('delegateId'));
    await em.execute('update delegates set removed_at = instant() where id = ? and removed_at is null', [delegateId]);
    await em.execute(
      `update notices set state = 'FAILED', failure = 'WITHDRAWN', settled_at = instant(), claimed_until = null where event = 'summit-delegate' and key = ? and state = 'QUEUED' and claimed_until is null`,
      [delegateId.toLowerCase()],
    );
    return done((await invitationById(em, invitation.id))!);
  });
