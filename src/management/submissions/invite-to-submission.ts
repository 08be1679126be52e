import type { InviteToSubmissionInput } from '../../generated/schema.ts';
import type { Outcome } from '../../platform/graph/refusal.ts';
import { type Desk, mailboxOf, tryLater } from '../identity/index.ts';
import { tell } from '../notices/index.ts';
import { deskInvitationNotice, titleOf } from './desk-notices.ts';
import { deskIsFull, notAMailBox, ownAddress } from './desk-problems.ts';
import { daysInvited, mostAtADesk, mostInvitationsADay } from './desk-rules.ts';
import { leadDesk } from './lead-desk.ts';
import type { SubmissionView } from './submission-view.ts';

/**
 * Invites a mail box to a submission's desk. Neither the answer nor what is kept says whether it has an account. Organizers
 * do not see the mail: that a draft exists is nobody's business.
 */
export const inviteToSubmission = (desk: Desk, input: InviteToSubmissionInput): Promise<Outcome<SubmissionView>> =>
  leadDesk(desk, 'inviteToSubmission', input, async ({ em, submission: { id } }) => {
    const address = mailboxOf(input.address);
    if (address === undefined) return [notAMailBox()];
    if (address === desk.person.email) return [ownAddress()];
    const [sent] = await em.execute<[{ today: number }]>(
      `select count(*)::int as today from submission_invitations where invited_by = ? and invited_at > instant() - interval '24 hours'`,
      [desk.person.id],
    );
    if (sent.today >= mostInvitationsADay) return [tryLater()];
    const open = 'submission_id = ? and accepted_at is null and revoked_at is null';
    await em.execute(`update submission_invitations set revoked_at = instant() where ${open} and address = ?`, [id, address]);
    const [counted] = await em.execute<[{ people: number }]>(
      `select (select count(*)::int from submission_invitations where ${open} and expires_at > instant())
         + (select count(*)::int from submission_members where submission_id = ? and left_at is null) as people`,
      [id, id],
    );
    if (counted.people >= mostAtADesk) return [deskIsFull(mostAtADesk)];
    const [made] = await em.execute<[{ id: string }]>(
      `insert into submission_invitations (submission_id, address, role, invited_by, expires_at) values (?, ?, ?, ?, instant() + interval '${daysInvited} days') returning id`,
      [id, address, input.role, desk.person.id],
    );
    const title = await titleOf(em, id);
    await tell(em, deskInvitationNotice, { key: made.id, to: { address }, values: { title }, causedBy: desk.person.id });
    return undefined;
  });
