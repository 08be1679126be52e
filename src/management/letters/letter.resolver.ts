import { Args, Ctx, Resolver, Root } from 'type-graphql';
import {
  type ApproveNoticeBatchPayload,
  type ComposeNoticePayload,
  EditionDesk,
  EditionDeskNoticeBatchArgs,
  MutationApproveNoticeBatchArgs,
  MutationComposeNoticeArgs,
  MutationWithdrawNoticeBatchArgs,
  NoticeBatch,
  NoticeBatchRecipientsArgs,
  NoticeBatchUndeliveredArgs,
  on,
  type WithdrawNoticeBatchPayload,
} from '../../generated/schema.ts';
import { problems } from '../../platform/graph/refusal.ts';
import type { DeskAtEdition } from '../editions/index.ts';
import { type Signed, signedIn } from '../identity/index.ts';
import { approveNoticeBatch } from './approve-notice-batch.ts';
import { batchById, batchesOf, type BatchView } from './batch-queries.ts';
import { composeNotice } from './compose-notice.ts';
import { type LetterSample, samplesOf } from './letter-samples.ts';
import { type NoticePage, pageOfUndelivered } from '../notices/index.ts';
import { noticeFor } from './letter-notices.ts';
import { isCountedOnly } from './letter-rules.ts';
import { pageOfRecipients, type RecipientPage } from './page-of-recipients.ts';
import { withdrawNoticeBatch } from './withdraw-notice-batch.ts';

@Resolver(() => EditionDesk)
export class EditionDeskLettersResolver {
  @on.EditionDesk.noticeBatches()
  noticeBatches(@Root() { desk, edition }: DeskAtEdition): Promise<BatchView[]> {
    return batchesOf(desk.em, edition.id);
  }

  @on.EditionDesk.noticeBatch()
  async noticeBatch(
    @Root() { desk, edition }: DeskAtEdition,
    @Args(() => EditionDeskNoticeBatchArgs) { id }: EditionDeskNoticeBatchArgs,
  ): Promise<BatchView | null> {
    const batch = await batchById(desk.em, id);
    return batch?.edition === edition.year ? batch : null;
  }
}

@Resolver(() => NoticeBatch)
export class NoticeBatchResolver {
  @on.NoticeBatch.recipients()
  recipients(
    @Root() batch: BatchView,
    @Args(() => NoticeBatchRecipientsArgs) asked: NoticeBatchRecipientsArgs,
    @Ctx() signed: Signed & { cursorSecret: Buffer },
  ): Promise<RecipientPage | null> {
    return pageOfRecipients(signedIn(signed), batch, signed.cursorSecret, asked);
  }

  @on.NoticeBatch.undelivered()
  async undelivered(
    @Root() { id, audience, approvedAt }: BatchView,
    @Args(() => NoticeBatchUndeliveredArgs) asked: NoticeBatchUndeliveredArgs,
    @Ctx() signed: Signed & { cursorSecret: Buffer },
  ): Promise<NoticePage | null> {
    // who has a draft is nobody's to know: an address that a mail came back from would say it
    if (isCountedOnly(audience) || approvedAt === null) return null;
    return await pageOfUndelivered(signedIn(signed).em, noticeFor[audience].event, id, signed.cursorSecret, asked);
  }

  @on.NoticeBatch.samples()
  samples(@Root() batch: BatchView, @Ctx() { deskUrl }: { deskUrl: string }): LetterSample[] {
    return samplesOf(batch, deskUrl);
  }
}

@Resolver()
export class LettersResolver {
  @on.Mutation.composeNotice()
  async composeNotice(
    @Args(() => MutationComposeNoticeArgs) { input }: MutationComposeNoticeArgs,
    @Ctx() signed: Signed,
  ): Promise<ComposeNoticePayload> {
    const { done, refusals } = await composeNotice(signedIn(signed), input);
    return { batch: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.approveNoticeBatch()
  async approveNoticeBatch(
    @Args(() => MutationApproveNoticeBatchArgs) { input }: MutationApproveNoticeBatchArgs,
    @Ctx() signed: Signed,
  ): Promise<ApproveNoticeBatchPayload> {
    const { done, refusals } = await approveNoticeBatch(signedIn(signed), input);
    return { batch: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.withdrawNoticeBatch()
  async withdrawNoticeBatch(
    @Args(() => MutationWithdrawNoticeBatchArgs) { input }: MutationWithdrawNoticeBatchArgs,
    @Ctx() signed: Signed,
  ): Promise<WithdrawNoticeBatchPayload> {
    const { done, refusals } = await withdrawNoticeBatch(signedIn(signed), input);
    return { batch: done, problems: problems(refusals, signed.language) };
  }
}
