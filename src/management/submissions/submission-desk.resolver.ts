import { Args, Ctx, Resolver } from 'type-graphql';
import {
  type AcceptSubmissionInvitationPayload,
  type HandOverSubmissionPayload,
  type InviteToSubmissionPayload,
  type LeaveSubmissionPayload,
  MutationAcceptSubmissionInvitationArgs,
  MutationHandOverSubmissionArgs,
  MutationInviteToSubmissionArgs,
  MutationLeaveSubmissionArgs,
  MutationRemoveMemberArgs,
  MutationRevokeSubmissionInvitationArgs,
  MutationSetMemberRoleArgs,
  on,
  type RemoveMemberPayload,
  type RevokeSubmissionInvitationPayload,
  type SetMemberRolePayload,
} from '../../generated/schema.ts';
import { spokenFault } from '../../platform/graph/faults.ts';
import { problems } from '../../platform/graph/refusal.ts';
import { type Signed, signedIn } from '../identity/index.ts';
import { acceptSubmissionInvitation } from './accept-submission-invitation.ts';
import { handOverSubmission } from './hand-over-submission.ts';
import { inviteToSubmission } from './invite-to-submission.ts';
import { leaveSubmission } from './leave-submission.ts';
import { removeMember } from './remove-member.ts';
import { revokeSubmissionInvitation } from './revoke-submission-invitation.ts';
import { setMemberRole } from './set-member-role.ts';
import type { SubmissionsContext } from './submissions-context.ts';

@Resolver()
export class SubmissionDeskMutationsResolver {
  @on.Mutation.inviteToSubmission()
  async inviteToSubmission(
    @Args(() => MutationInviteToSubmissionArgs) { input }: MutationInviteToSubmissionArgs,
    @Ctx() signed: Signed,
  ): Promise<InviteToSubmissionPayload> {
    const { done, refusals } = await inviteToSubmission(signedIn(signed), input);
    return { submission: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.revokeSubmissionInvitation()
  async revokeSubmissionInvitation(
    @Args(() => MutationRevokeSubmissionInvitationArgs) { input }: MutationRevokeSubmissionInvitationArgs,
    @Ctx() signed: Signed,
  ): Promise<RevokeSubmissionInvitationPayload> {
    const { done, refusals } = await revokeSubmissionInvitation(signedIn(signed), input);
    return { submission: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.setMemberRole()
  async setMemberRole(
    @Args(() => MutationSetMemberRoleArgs) { input }: MutationSetMemberRoleArgs,
    @Ctx() signed: Signed,
  ): Promise<SetMemberRolePayload> {
    const { done, refusals } = await setMemberRole(signedIn(signed), input);
    return { submission: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.removeMember()
  async removeMember(@Args(() => MutationRemoveMemberArgs) { input }: MutationRemoveMemberArgs, @Ctx() signed: Signed): Promise<RemoveMemberPayload> {
    const { done, refusals } = await removeMember(signedIn(signed), input);
    return { submission: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.handOverSubmission()
  async handOverSubmission(
    @Args(() => MutationHandOverSubmissionArgs) { input }: MutationHandOverSubmissionArgs,
    @Ctx() signed: Signed,
  ): Promise<HandOverSubmissionPayload> {
    const { done, refusals } = await handOverSubmission(signedIn(signed), input);
    return { submission: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.acceptSubmissionInvitation()
  async acceptSubmissionInvitation(
    @Args(() => MutationAcceptSubmissionInvitationArgs) { input }: MutationAcceptSubmissionInvitationArgs,
    @Ctx() ctx: Signed & SubmissionsContext,
  ): Promise<AcceptSubmissionInvitationPayload> {
    const desk = signedIn(ctx);
    if (!ctx.receiptKey) throw spokenFault('SERVED_ELSEWHERE', ctx.language);
    const { done, refusals } = await acceptSubmissionInvitation(desk, ctx.receiptKey, input);
    return { submission: done, problems: problems(refusals, ctx.language) };
  }

  @on.Mutation.leaveSubmission()
  async leaveSubmission(
    @Args(() => MutationLeaveSubmissionArgs) { input }: MutationLeaveSubmissionArgs,
    @Ctx() signed: Signed,
  ): Promise<LeaveSubmissionPayload> {
    const { done, refusals } = await leaveSubmission(signedIn(signed), input);
    return { submissionId: done?.submissionId, problems: problems(refusals, signed.language) };
  }
}
