import type { MemberRole } from '../../src/generated/schema.ts';
import type { Desk } from '../../src/management/identity/index.ts';
import { acceptSubmissionInvitation } from '../../src/management/submissions/accept-submission-invitation.ts';
import { inviteToSubmission } from '../../src/management/submissions/invite-to-submission.ts';
import { aKey, type Drawer, granted } from './applicant.ts';
import { sql } from './databases.ts';
import type { Office } from './office.ts';
import { ticketFor } from './recommender.ts';

export const invite = (owner: Desk, submissionId: string, address: string, role: MemberRole = 'EDITOR') =>
  inviteToSubmission(owner, { idempotencyKey: aKey(), submissionId, address, role });

/** The ticket of the newest invitation to a submission's desk, as it stands in the link of the mail. */
export async function deskTicket(office: Office, drawer: Drawer, submissionId: string): Promise<string> {
  const [invitation] = await sql<{ id: string }>(
    office.databases.management.owner,
    'select id from submission_invitations where submission_id = $1 order by invited_at desc, expires_at desc limit 1',
    [submissionId],
  );
  return ticketFor(drawer.receiptKey, 'submission desk', invitation!.id);
}

export const accept = (desk: Desk, drawer: Drawer, ticket: string, idempotencyKey = aKey()) =>
  acceptSubmissionInvitation(desk, drawer.receiptKey, { idempotencyKey, ticket });

/** Lets somebody in to a submission's desk. */
export async function letIn(office: Office, drawer: Drawer, owner: Desk, submissionId: string, guest: Desk, role: MemberRole = 'EDITOR') {
  granted(await invite(owner, submissionId, guest.person.email, role));
  return granted(await accept(guest, drawer, await deskTicket(office, drawer, submissionId)));
}
