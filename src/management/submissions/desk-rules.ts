import type { MemberRole, SubmissionRole } from '../../generated/schema.ts';
import type { SubmissionView } from './submission-view.ts';

/** Who works on a submission, besides its owner. */
export interface MemberRow {
  personId: string;
  role: MemberRole;
  joinedAt: string;
}

/** Somebody at a submission's desk, its owner included. Names are looked up when they are asked for, and kept nowhere else. */
export interface MemberView {
  id: string;
  role: SubmissionRole;
  since: string;
}

/** Members and open invitations of a submission together, its owner aside. */
export const mostAtADesk = 20;
/** Invitations that one person sends within 24 hours, to all desks together. */
export const mostInvitationsADay = 50;
/** Days for which the link of an invitation works. */
export const daysInvited = 14;

/** As what somebody works on a submission; null for everybody else. */
export const roleIn = ({ members }: Pick<SubmissionView, 'members'>, personId: string): SubmissionRole | null =>
  members.find(({ id }) => id === personId)?.role ?? null;

/** Whether a role lets somebody write. */
export const mayWrite = (role: SubmissionRole | null): boolean => role === 'OWNER' || role === 'EDITOR';
