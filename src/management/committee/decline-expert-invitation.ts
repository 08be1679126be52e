import type { DeclineExpertInvitationInput } from '../../generated/schema.ts';
import type { Desk } from '../identity/index.ts';
import type { ReceiptKey } from '../submissions/index.ts';
import { answerInvitation } from './answer-invitation.ts';

/** Declines to join a committee. */
export const declineExpertInvitation = (desk: Desk, key: ReceiptKey, input: DeclineExpertInvitationInput) =>
  answerInvitation(desk, key, 'declineExpertInvitation', input, false);
