import type { EntityManager } from '@mikro-orm/postgresql';
import type {
  AcceptSummitInvitationInput,
  DeclineSummitInvitationInput,
  SummitInvitationState,
  WithdrawSummitInvitationInput,
} from '../../../generated/schema.ts';
import { isUuid } from '../../../platform/graph/is-uuid.ts';
import { done, type Outcome, refuse } from '../../../platform/graph/refusal.ts';
import { type Desk, notAllowed, notFound, once } from '../../identity/index.ts';
import { lockOwnSubmission } from '../../submissions/index.ts';
import { preparationOf } from '../preparation-queries.ts';
import { invitationById, type InvitationView } from './invitation-queries.ts';
import { notOpen } from './summit-problems.ts';
import { tellWhoLeft } from './tell-who-left.ts';

type Asked = AcceptSummitInvitationInput | DeclineSummitInvitationInput | WithdrawSummitInvitationInput;

/** From where an answer is taken. One that has expired is answered no more, but can be withdrawn. */
const takenFrom = {
  ACCEPTED: ['OFFERED'],
  DECLINED: ['OFFERED', 'ACCEPTED'],
  WITHDRAWN: ['OFFERED', 'EXPIRED', 'ACCEPTED', 'DECLINED'],
} as const satisfies Partial<Record<SummitInvitationState, readonly SummitInvitationState[]>>;

export const acceptSummitInvitation = (desk: Desk, input: AcceptSummitInvitationInput) => answer(desk, 'acceptSummitInvitation', 'ACCEPTED', input);
export const declineSummitInvitation = (desk: Desk, input: DeclineSummitInvitationInput) =>
  answer(desk, 'declineSummitInvitation', 'DECLINED', input);
export const withdrawSummitInvitation = async (desk: Desk, input: WithdrawSummitInvitationInput): Promise<Outcome<InvitationView>> =>
  desk.grants.some(({ role }) => role === 'ORGANIZER') ? await answer(desk, 'withdrawSummitInvitation', 'WITHDRAWN', input) : refuse(notAllowed());

const answer = (desk: Desk, operation: string, state: keyof typeof takenFrom, input: Asked): Promise<Outcome<InvitationView>> =>
  once<Asked, InvitationView>(desk, operation, input, async ({ em }) => {
    const { invitationId } = input;
    const invitation = await (state === 'WITHDRAWN' ? ledInvitation(em, invitationId) : ownInvitation(em, desk, invitationId));
    if (!invitation) return refuse(notFound('invitationId'));
    if (!(takenFrom[state] as readonly SummitInvitationState[]).includes(invitation.state)) return refuse(notOpen());
    await em.execute('update summit_invitations set state = ?, answered_by = ?, answered_at = instant() where id = ?', [
      ...[state, desk.person.id, invitation.id],
    ]);
    if (state !== 'ACCEPTED') await tellWhoLeft(em, invitation.delegates);
    return done((await invitationById(em, invitation.id))!);
  });

/** An invitation of a case that the caller prepares, with its submission locked; null for all others. */
export async function ownInvitation(em: EntityManager, desk: Desk, id: string): Promise<InvitationView | null> {
  const found = isUuid(id) ? await invitationById(em, id) : null;
  if (!found || !(await lockOwnSubmission(em, desk, found.submissionId)) || !(await preparationOf(em, 'own', found.submissionId))) return null;
  return await invitationById(em, id); // once more behind the lock
}

async function ledInvitation(em: EntityManager, id: string): Promise<InvitationView | null> {
  const found = isUuid(id) ? await invitationById(em, id) : null;
  if (!found || !(await preparationOf(em, 'led', found.submissionId))) return null;
  await em.execute('select 1 from submissions where id = ? for update', [found.submissionId]);
  return await invitationById(em, id);
}
