import { Args, Ctx, Resolver, Root } from 'type-graphql';
import {
  EditionDesk,
  type MarkNoAnswerNeededPayload,
  type MarkThreadReadPayload,
  MutationMarkNoAnswerNeededArgs,
  MutationMarkThreadReadArgs,
  MutationSendMessageArgs,
  on,
  type SendMessagePayload,
  Viewer,
  ViewerMessageThreadArgs,
} from '../../generated/schema.ts';
import { problems } from '../../platform/graph/refusal.ts';
import { noteReads } from '../audit/index.ts';
import type { DeskAtEdition } from '../editions/index.ts';
import { type Desk, type Signed, signedIn } from '../identity/index.ts';
import { markNoAnswerNeeded } from './mark-no-answer-needed.ts';
import { markThreadRead } from './mark-thread-read.ts';
import { sendMessage } from './send-message.ts';
import { standingAt, threadFor, type ThreadView, waitingThreads } from './thread-queries.ts';

@Resolver(() => Viewer)
export class ViewerMessagesResolver {
  @on.Viewer.messageThread()
  async messageThread(
    @Root() desk: Desk,
    @Args(() => ViewerMessageThreadArgs) { submissionId }: ViewerMessageThreadArgs,
  ): Promise<ThreadView | null> {
    const standing = await standingAt(desk.em, desk, submissionId);
    if (standing?.side === 'DESK') noteReads(desk, [{ type: 'submission', id: submissionId, editionYear: standing.editionYear }]);
    return standing && (await threadFor(desk.em, desk, standing));
  }

  @on.Mutation.sendMessage()
  async sendMessage(@Args(() => MutationSendMessageArgs) { input }: MutationSendMessageArgs, @Ctx() signed: Signed): Promise<SendMessagePayload> {
    const { done, refusals } = await sendMessage(signedIn(signed), input);
    return { thread: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.markNoAnswerNeeded()
  async markNoAnswerNeeded(
    @Args(() => MutationMarkNoAnswerNeededArgs) { input }: MutationMarkNoAnswerNeededArgs,
    @Ctx() signed: Signed,
  ): Promise<MarkNoAnswerNeededPayload> {
    const { done, refusals } = await markNoAnswerNeeded(signedIn(signed), input);
    return { thread: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.markThreadRead()
  async markThreadRead(
    @Args(() => MutationMarkThreadReadArgs) { input }: MutationMarkThreadReadArgs,
    @Ctx() signed: Signed,
  ): Promise<MarkThreadReadPayload> {
    const { done, refusals } = await markThreadRead(signedIn(signed), input);
    return { thread: done, problems: problems(refusals, signed.language) };
  }
}

@Resolver(() => EditionDesk)
export class EditionDeskMessagesResolver {
  @on.EditionDesk.waitingThreads()
  async waitingThreads(@Root() { desk, edition }: DeskAtEdition): Promise<ThreadView[]> {
    const threads = await waitingThreads(desk.em, desk, edition.id);
    noteReads(
      desk,
      threads.map(({ submissionId: id }) => ({ type: 'submission', id, editionYear: edition.year })),
    );
    return threads;
  }
}
