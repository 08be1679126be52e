import { Args, Ctx, Resolver } from 'type-graphql';
import {
  type AddAgendaItemPayload,
  type CastBallotPayload,
  type CloseBallotPayload,
  type CommentOnAgendaItemPayload,
  type MarkAgendaItemReadPayload,
  MutationAddAgendaItemArgs,
  MutationCastBallotArgs,
  MutationCloseBallotArgs,
  MutationCommentOnAgendaItemArgs,
  MutationMarkAgendaItemReadArgs,
  MutationOpenAgendaArgs,
  MutationOpenBallotArgs,
  MutationOrderAgendaArgs,
  MutationReopenAgendaItemArgs,
  MutationSettleAgendaItemArgs,
  on,
  type OpenAgendaPayload,
  type OpenBallotPayload,
  type OrderAgendaPayload,
  type ReopenAgendaItemPayload,
  type SettleAgendaItemPayload,
} from '../../generated/schema.ts';
import { problems } from '../../platform/graph/refusal.ts';
import { type Signed, signedIn } from '../identity/index.ts';
import type { ReviewsContext } from '../reviews/index.ts';
import { addAgendaItem } from './add-agenda-item.ts';
import { castBallot } from './cast-ballot.ts';
import { closeBallot } from './close-ballot.ts';
import { commentOnAgendaItem } from './comment-on-agenda-item.ts';
import { markAgendaItemRead } from './mark-agenda-item-read.ts';
import { openAgenda } from './open-agenda.ts';
import { openBallot } from './open-ballot.ts';
import { orderAgenda } from './order-agenda.ts';
import { reopenAgendaItem } from './reopen-agenda-item.ts';
import { settleAgendaItem } from './settle-agenda-item.ts';

/** What a committee talks about, says and votes. */
@Resolver()
export class DeliberationMutationsResolver {
  @on.Mutation.openAgenda()
  async openAgenda(
    @Args(() => MutationOpenAgendaArgs) { input }: MutationOpenAgendaArgs,
    @Ctx() signed: Signed & ReviewsContext,
  ): Promise<OpenAgendaPayload> {
    const { done, refusals } = await openAgenda(signedIn(signed), signed.figures!, input);
    return { agenda: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.addAgendaItem()
  async addAgendaItem(
    @Args(() => MutationAddAgendaItemArgs) { input }: MutationAddAgendaItemArgs,
    @Ctx() signed: Signed,
  ): Promise<AddAgendaItemPayload> {
    const { done, refusals } = await addAgendaItem(signedIn(signed), input);
    return { item: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.orderAgenda()
  async orderAgenda(@Args(() => MutationOrderAgendaArgs) { input }: MutationOrderAgendaArgs, @Ctx() signed: Signed): Promise<OrderAgendaPayload> {
    const { agenda, conflict, refusals } = await orderAgenda(signedIn(signed), input);
    return { agenda, conflict, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.settleAgendaItem()
  async settleAgendaItem(
    @Args(() => MutationSettleAgendaItemArgs) { input }: MutationSettleAgendaItemArgs,
    @Ctx() signed: Signed,
  ): Promise<SettleAgendaItemPayload> {
    const { item, conflict, refusals } = await settleAgendaItem(signedIn(signed), input);
    return { item, conflict, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.reopenAgendaItem()
  async reopenAgendaItem(
    @Args(() => MutationReopenAgendaItemArgs) { input }: MutationReopenAgendaItemArgs,
    @Ctx() signed: Signed,
  ): Promise<ReopenAgendaItemPayload> {
    const { item, conflict, refusals } = await reopenAgendaItem(signedIn(signed), input);
    return { item, conflict, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.commentOnAgendaItem()
  async commentOnAgendaItem(
    @Args(() => MutationCommentOnAgendaItemArgs) { input }: MutationCommentOnAgendaItemArgs,
    @Ctx() signed: Signed,
  ): Promise<CommentOnAgendaItemPayload> {
    const { done, refusals } = await commentOnAgendaItem(signedIn(signed), input);
    return { item: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.markAgendaItemRead()
  async markAgendaItemRead(
    @Args(() => MutationMarkAgendaItemReadArgs) { input }: MutationMarkAgendaItemReadArgs,
    @Ctx() signed: Signed,
  ): Promise<MarkAgendaItemReadPayload> {
    const { done, refusals } = await markAgendaItemRead(signedIn(signed), input);
    return { item: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.openBallot()
  async openBallot(@Args(() => MutationOpenBallotArgs) { input }: MutationOpenBallotArgs, @Ctx() signed: Signed): Promise<OpenBallotPayload> {
    const { done, refusals } = await openBallot(signedIn(signed), input);
    return { ballot: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.castBallot()
  async castBallot(@Args(() => MutationCastBallotArgs) { input }: MutationCastBallotArgs, @Ctx() signed: Signed): Promise<CastBallotPayload> {
    const { done, refusals } = await castBallot(signedIn(signed), input);
    return { ballot: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.closeBallot()
  async closeBallot(@Args(() => MutationCloseBallotArgs) { input }: MutationCloseBallotArgs, @Ctx() signed: Signed): Promise<CloseBallotPayload> {
    const { done, refusals } = await closeBallot(signedIn(signed), input);
    return { ballot: done, problems: problems(refusals, signed.language) };
  }
}
