import { Args, Ctx, Resolver, Root } from 'type-graphql';
import {
  type ConfirmHallMessagePayload,
  MutationConfirmHallMessageArgs,
  MutationProposeHallMessageArgs,
  MutationRemoveHallMessageArgs,
  on,
  type ProposeHallMessagePayload,
  type RemoveHallMessagePayload,
  Viewer,
  ViewerHallMessagesArgs,
} from '../../generated/schema.ts';
import { problems } from '../../platform/graph/refusal.ts';
import { type Desk, signedIn } from '../identity/index.ts';
import { confirmHallMessage } from './confirm-hall-message.ts';
import { hallMessagesOf, type HallMessageView } from './hall-message-queries.ts';
import { proposeHallMessage } from './propose-hall-message.ts';
import type { PublishingContext } from './publishing-context.ts';
import { removeHallMessage } from './remove-hall-message.ts';

@Resolver(() => Viewer)
export class HallResolver {
  @on.Viewer.hallMessages()
  hallMessages(@Root() desk: Desk, @Args(() => ViewerHallMessagesArgs) { edition }: ViewerHallMessagesArgs): Promise<HallMessageView[]> {
    return hallMessagesOf(desk, edition);
  }

  @on.Mutation.proposeHallMessage()
  async proposeHallMessage(
    @Args(() => MutationProposeHallMessageArgs) { input }: MutationProposeHallMessageArgs,
    @Ctx() ctx: PublishingContext,
  ): Promise<ProposeHallMessagePayload> {
    const { done, refusals } = await proposeHallMessage(signedIn(ctx), input);
    return { message: done, problems: problems(refusals, ctx.language) };
  }

  @on.Mutation.confirmHallMessage()
  async confirmHallMessage(
    @Args(() => MutationConfirmHallMessageArgs) { input }: MutationConfirmHallMessageArgs,
    @Ctx() ctx: PublishingContext,
  ): Promise<ConfirmHallMessagePayload> {
    const { done, refusals } = await confirmHallMessage(signedIn(ctx), ctx, input);
    return { ...done, problems: problems(refusals, ctx.language) };
  }

  @on.Mutation.removeHallMessage()
  async removeHallMessage(
    @Args(() => MutationRemoveHallMessageArgs) { input }: MutationRemoveHallMessageArgs,
    @Ctx() ctx: PublishingContext,
  ): Promise<RemoveHallMessagePayload> {
    const { done, refusals } = await removeHallMessage(signedIn(ctx), ctx, input);
    return { message: done, problems: problems(refusals, ctx.language) };
  }
}
