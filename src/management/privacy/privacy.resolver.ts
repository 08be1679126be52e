import { Args, Ctx, Resolver, Root } from 'type-graphql';
import {
  type CancelErasurePayload,
  MutationCancelErasureArgs,
  MutationRequestErasureArgs,
  on,
  type Parents,
  Viewer,
  type RequestErasurePayload,
} from '../../generated/schema.ts';
import { problems } from '../../platform/graph/refusal.ts';
import { type Desk, frontDoor, type Reception, type Signed, signedIn } from '../identity/index.ts';
import { cancelErasure } from './cancel-erasure.ts';
import { personalDataOf } from './personal-data-of.ts';
import { erasureOf, requestErasure } from './request-erasure.ts';

@Resolver(() => Viewer)
export class ViewerPrivacyResolver {
  @on.Viewer.personalData()
  async personalData(@Root() desk: Desk): Promise<Parents['PersonalData']> {
    const { done, refusals } = await personalDataOf(desk);
    return { document: done?.document, problems: problems(refusals, desk.language) };
  }

  @on.Viewer.erasure()
  erasure(@Root() { em, person }: Desk) {
    return erasureOf(em, person.id);
  }
}

@Resolver()
export class PrivacyResolver {
  @on.Mutation.requestErasure()
  async requestErasure(
    @Args(() => MutationRequestErasureArgs) { input }: MutationRequestErasureArgs,
    @Ctx() context: Signed & Reception & { erasureDays: number },
  ): Promise<RequestErasurePayload> {
    const { done, refusals } = await requestErasure(frontDoor(context), signedIn(context), input, context.erasureDays);
    return { erasure: done, problems: problems(refusals, context.language) };
  }

  @on.Mutation.cancelErasure()
  async cancelErasure(
    @Args(() => MutationCancelErasureArgs) { input }: MutationCancelErasureArgs,
    @Ctx() signed: Signed,
  ): Promise<CancelErasurePayload> {
    const { refusals } = await cancelErasure(signedIn(signed), input);
    return { problems: problems(refusals, signed.language) };
  }
}
