import type { RemoveDelegateInput } from '../../../generated/schema.ts';
import { isUuid } from '../../../platform/graph/is-uuid.ts';
import { done, type Outcome, refuse } from '../../../platform/graph/refusal.ts';
import { type Desk, notFound, once } from '../../identity/index.ts';
import { ownInvitation } from './answer-summit-invitation.ts';
import { invitationById, type InvitationView } from './invitation-queries.ts';
import { tellWhoLeft } from './tell-who-left.ts';

/** Takes somebody off the list. A letter that has not left yet does not; to whom one has gone is told. */
export const removeDelegate = (desk: Desk, input: RemoveDelegateInput): Promise<Outcome<InvitationView>> =>
  once<RemoveDelegateInput, InvitationView>(desk, 'removeDelegate', input, async ({ em }) => {
    const { delegateId } = input;
    if (!isUuid(delegateId)) return refuse(notFound('delegateId'));
    const rows = await em.execute<{ invitationId: string }[]>(
      `select invitation_id as "invitationId" from delegates where id = ? and removed_at is null`,
      [delegateId],
    );
    const invitation = rows[0] && (await ownInvitation(em, desk, rows[0].invitationId));
    const leaving = invitation?.delegates.find(({ id }) => id === delegateId.toLowerCase());
    if (!invitation || !leaving) return refuse(notFound('delegateId'));
    await em.execute('update delegates set removed_at = instant() where id = ? and removed_at is null', [delegateId]);
    await tellWhoLeft(em, [leaving]);
    return done((await invitationById(em, invitation.id))!);
  });
