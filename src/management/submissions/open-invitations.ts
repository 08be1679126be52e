import type { EntityManager } from '@mikro-orm/postgresql';
import type { MemberRole } from '../../generated/schema.ts';

export interface InvitationView {
  id: string;
  address: string;
  role: MemberRole;
  invitedAt: Date;
  expiresAt: Date;
}

/** The invitations to each submission's desk that can still be opened, oldest first, in one statement. */
export async function openInvitations(em: EntityManager, submissionIds: readonly string[]): Promise<InvitationView[][]> {
  const rows = await em.execute<(InvitationView & { submissionId: string })[]>(
    `select id, submission_id as "submissionId", address, role, invited_at as "invitedAt", expires_at as "expiresAt" from submission_invitations
     where submission_id in (?) and accepted_at is null and revoked_at is null and expires_at > instant() order by invited_at, id`,
    [submissionIds],
  );
  const views = rows.map((row) => ({ ...row, invitedAt: new Date(row.invitedAt), expiresAt: new Date(row.expiresAt) }));
  return submissionIds.map((id) => views.filter(({ submissionId }) => submissionId === id));
}
