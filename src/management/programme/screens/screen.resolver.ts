import { Args, Ctx, Resolver, Root } from 'type-graphql';
import {
  MutationPairScreenArgs,
  MutationRevokeScreenArgs,
  on,
  type PairScreenPayload,
  type RevokeScreenPayload,
  StageDesk,
} from '../../../generated/schema.ts';
import { problems } from '../../../platform/graph/refusal.ts';
import { frontDoor, type Reception, type Signed, signedIn } from '../../identity/index.ts';
import type { DeskAtStage } from '../stage-desk.ts';
import { pairScreen } from './pair-screen.ts';
import { revokeScreen } from './revoke-screen.ts';
import { screensOf, type ScreenView } from './screen-queries.ts';

@Resolver(() => StageDesk)
export class StageDeskScreensResolver {
  @on.StageDesk.screens()
  screens(@Root() { desk, edition }: DeskAtStage): Promise<ScreenView[]> {
    return screensOf(desk.em, edition.year);
  }

  @on.Mutation.pairScreen()
  async pairScreen(
    @Args(() => MutationPairScreenArgs) { input }: MutationPairScreenArgs,
    @Ctx() signed: Signed & Reception,
  ): Promise<PairScreenPayload> {
    const { done, refusals } = await pairScreen(signedIn(signed), frontDoor(signed).box, input);
    return { screen: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.revokeScreen()
  async revokeScreen(@Args(() => MutationRevokeScreenArgs) { input }: MutationRevokeScreenArgs, @Ctx() signed: Signed): Promise<RevokeScreenPayload> {
    const { done, refusals } = await revokeScreen(signedIn(signed), input);
    return { screen: done, problems: problems(refusals, signed.language) };
  }
}
