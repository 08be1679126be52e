import { Args, Ctx, Resolver, Root } from 'type-graphql';
import {
  type CancelEmailChangePayload,
  type ChangeNamePayload,
  type ConfirmEmailChangePayload,
  MutationCancelEmailChangeArgs,
  MutationChangeNameArgs,
  MutationConfirmEmailChangeArgs,
  MutationRequestEmailChangeArgs,
  on,
  type RequestEmailChangePayload,
  Viewer,
} from '../../generated/schema.ts';
import { problems } from '../../platform/graph/refusal.ts';
import { changeName } from './change-name.ts';
import { confirmEmailChange } from './confirm-email-change.ts';
import { type Desk, type Signed, signedIn } from './desk.ts';
import { frontDoor, type Reception } from './reception.ts';
import { cancelEmailChange, emailChangeOf, requestEmailChange } from './request-email-change.ts';
import { inSession } from './second-factor.ts';

type Context = Reception & Signed;

/** What a signed-in person changes of what they are known by. */
@Resolver(() => Viewer)
export class OwnAccountResolver {
  @on.Viewer.emailChange()
  emailChange(@Root() { em, person }: Desk) {
    return emailChangeOf(em, person.id);
  }

  @on.Mutation.changeName()
  async changeName(@Args(() => MutationChangeNameArgs) { input }: MutationChangeNameArgs, @Ctx() signed: Signed): Promise<ChangeNamePayload> {
    const { done, refusals } = await changeName(signedIn(signed), input);
    return { person: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.requestEmailChange()
  async requestEmailChange(
    @Args(() => MutationRequestEmailChangeArgs) { input }: MutationRequestEmailChangeArgs,
    @Ctx() context: Context,
  ): Promise<RequestEmailChangePayload> {
    const { done, refusals } = await requestEmailChange(frontDoor(context), inSession(signedIn(context)), input);
    return { emailChange: done, problems: problems(refusals, context.language) };
  }

  @on.Mutation.confirmEmailChange()
  async confirmEmailChange(
    @Args(() => MutationConfirmEmailChangeArgs) { input }: MutationConfirmEmailChangeArgs,
    @Ctx() context: Context,
  ): Promise<ConfirmEmailChangePayload> {
    const { done, refusals } = await confirmEmailChange(frontDoor(context), inSession(signedIn(context)), input);
    return { person: done, problems: problems(refusals, context.language) };
  }

  @on.Mutation.cancelEmailChange()
  async cancelEmailChange(
    @Args(() => MutationCancelEmailChangeArgs) { input }: MutationCancelEmailChangeArgs,
    @Ctx() context: Context,
  ): Promise<CancelEmailChangePayload> {
    const { refusals } = await cancelEmailChange(inSession(signedIn(context)), input);
    return { problems: problems(refusals, context.language) };
  }
}
