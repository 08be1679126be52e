import { Args, Ctx, Resolver } from 'type-graphql';
import {
  type AttachPicturePayload,
  MutationAttachPictureArgs,
  type MarkReadyPayload,
  MutationMarkReadyArgs,
  MutationSaveSubmissionArgs,
  MutationStartSubmissionArgs,
  MutationSubmitCaseArgs,
  MutationUnmarkReadyArgs,
  MutationWithdrawSubmissionArgs,
  on,
  type SaveSubmissionPayload,
  type StartSubmissionPayload,
  type SubmitCasePayload,
  type UnmarkReadyPayload,
  type WithdrawSubmissionPayload,
} from '../../generated/schema.ts';
import { spokenFault } from '../../platform/graph/faults.ts';
import { problems } from '../../platform/graph/refusal.ts';
import { type Signed, signedIn } from '../identity/index.ts';
import { attachPicture } from './attach-picture.ts';
import { markReady, unmarkReady } from './mark-ready.ts';
import { saveSubmission } from './save-submission.ts';
import { startSubmission } from './start-submission.ts';
import type { SubmissionsContext } from './submissions-context.ts';
import { submitCase } from './submit-case.ts';
import { withdrawSubmission } from './withdraw-submission.ts';

@Resolver()
export class SubmissionMutationsResolver {
  @on.Query.receiptPublicKey()
  receiptPublicKey(@Ctx() { receiptKey }: SubmissionsContext): string | null {
    return receiptKey?.publicKey ?? null;
  }

  @on.Mutation.startSubmission()
  async startSubmission(
    @Args(() => MutationStartSubmissionArgs) { input }: MutationStartSubmissionArgs,
    @Ctx() signed: Signed,
  ): Promise<StartSubmissionPayload> {
    const { done, refusals } = await startSubmission(signedIn(signed), input);
    return { submission: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.saveSubmission()
  async saveSubmission(
    @Args(() => MutationSaveSubmissionArgs) { input }: MutationSaveSubmissionArgs,
    @Ctx() signed: Signed,
  ): Promise<SaveSubmissionPayload> {
    const { done, refusals, conflict } = await saveSubmission(signedIn(signed), input);
    return { submission: done, conflict, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.attachPicture()
  async attachPicture(
    @Args(() => MutationAttachPictureArgs) { input }: MutationAttachPictureArgs,
    @Ctx() ctx: Signed & SubmissionsContext,
  ): Promise<AttachPicturePayload> {
    const { done, refusals } = await attachPicture(signedIn(ctx), ctx.storage, input);
    return { submission: done, problems: problems(refusals, ctx.language) };
  }

  @on.Mutation.markReady()
  async markReady(@Args(() => MutationMarkReadyArgs) { input }: MutationMarkReadyArgs, @Ctx() signed: Signed): Promise<MarkReadyPayload> {
    const { done, refusals } = await markReady(signedIn(signed), input);
    return { submission: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.unmarkReady()
  async unmarkReady(@Args(() => MutationUnmarkReadyArgs) { input }: MutationUnmarkReadyArgs, @Ctx() signed: Signed): Promise<UnmarkReadyPayload> {
    const { done, refusals } = await unmarkReady(signedIn(signed), input);
    return { submission: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.withdrawSubmission()
  async withdrawSubmission(
    @Args(() => MutationWithdrawSubmissionArgs) { input }: MutationWithdrawSubmissionArgs,
    @Ctx() signed: Signed,
  ): Promise<WithdrawSubmissionPayload> {
    const { done, refusals } = await withdrawSubmission(signedIn(signed), input);
    return { submission: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.submitCase()
  async submitCase(
    @Args(() => MutationSubmitCaseArgs) { input }: MutationSubmitCaseArgs,
    @Ctx() ctx: Signed & SubmissionsContext,
  ): Promise<SubmitCasePayload> {
    const desk = signedIn(ctx);
    if (!ctx.receiptKey) throw spokenFault('SERVED_ELSEWHERE', ctx.language);
    const { done, refusals } = await submitCase(desk, ctx.receiptKey, input);
    return { submission: done, problems: problems(refusals, ctx.language) };
  }
}
