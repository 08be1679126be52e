import type { AcceptSubmissionInvitationInput } from '../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { openSecretBox } from '../../platform/secret-box.ts';
import { type Desk, once } from '../identity/index.ts';
import { ticketsOf } from '../notices/index.ts';
import { deskPurpose } from './desk-notices.ts';
import { invitationOpensNothing } from './desk-problems.ts';
import { viewAfterFlush } from './own-submission.ts';
import type { ReceiptKey } from './receipt-key.ts';
import type { SubmissionView } from './submission-view.ts';

/**
 * Joins a submission's desk, once: whoever holds the link works on it from now on. A reviewer of the case is not let in,
 * in the same words as somebody with a link that was used.
 */
export const acceptSubmissionInvitation = (desk: Desk, key: ReceiptKey, input: AcceptSubmissionInvitationInput): Promise<Outcome<SubmissionView>> =>
  once<AcceptSubmissionInvitationInput, SubmissionView>(desk, 'acceptSubmissionInvitation', input, async ({ em }) => {
    const tickets = ticketsOf(openSecretBox(key.secretFor('notices'))); // the same key as the notices house makes tickets with
    const invitationId = tickets.open(deskPurpose, input.ticket);
    if (invitationId === undefined) return refuse(invitationOpensNothing());
    const [{ id }] = await em.execute<[{ id: string | null }]>('select join_submission(?) as id', [invitationId]);
    return id === null ? refuse(invitationOpensNothing()) : done(await viewAfterFlush(em, id));
  });
