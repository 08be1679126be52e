import type { AcceptExpertInvitationInput } from '../../generated/schema.ts';
import type { Desk } from '../identity/index.ts';
import type { ReceiptKey } from '../submissions/index.ts';
import { answerInvitation } from './answer-invitation.ts';

/** Joins a committee: a trigger gives the roles of the seats, and ends the sessions that do not hold them yet. */
export const acceptExpertInvitation = (desk: Desk, key: ReceiptKey, input: AcceptExpertInvitationInput) =>
  answerInvitation(desk, key, 'acceptExpertInvitation', input, true);
