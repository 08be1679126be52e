import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { openSecretBox } from '../../platform/secret-box.ts';
import { type Desk, once } from '../identity/index.ts';
import { ticketsOf } from '../notices/index.ts';
import type { ReceiptKey } from '../submissions/index.ts';
import { expertPurpose } from './committee-notices.ts';
import { invitationNotGood } from './committee-problems.ts';
import { membershipById, type MembershipView } from './expert-queries.ts';

interface Answer {
  idempotencyKey: string;
  ticket: string;
}

/**
 * Answers an invitation, once. Two organizers agreed on a mail box: only whose account that is can answer, whoever else may
 * hold the link. Everything that does not fit is refused in the same words.
 */
export const answerInvitation = (desk: Desk, key: ReceiptKey, operation: string, input: Answer, accepts: boolean): Promise<Outcome<MembershipView>> =>
  once<Answer, MembershipView>(desk, operation, input, async ({ em }) => {
    const tickets = ticketsOf(openSecretBox(key.secretFor('notices'))); // the same key as the notices house makes tickets with
    const expertId = tickets.open(expertPurpose, input.ticket);
    if (expertId === undefined) return refuse(invitationNotGood());
    const [{ id }] = await em.execute<[{ id: string | null }]>('select answer_expert_invitation(?, ?) as id', [expertId, accepts]);
    return id === null ? refuse(invitationNotGood()) : done(await membershipById(em, id));
  });
