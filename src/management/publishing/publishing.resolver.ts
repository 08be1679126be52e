import { Args, Ctx, Resolver, Root } from 'type-graphql';
import {
  type AbortReleasePayload,
  type ApproveReleasePayload,
  EditionDesk,
  type MoveStagePayload,
  MutationAbortReleaseArgs,
  MutationApproveReleaseArgs,
  MutationMoveStageArgs,
  MutationPrepareReleaseArgs,
  on,
  type PrepareReleasePayload,
} from '../../generated/schema.ts';
import { problems } from '../../platform/graph/refusal.ts';
import type { DeskAtEdition } from '../editions/index.ts';
import { signedIn } from '../identity/index.ts';
import { abortRelease } from './abort-release.ts';
import { approveRelease } from './approve-release.ts';
import { moveStage } from './move-stage.ts';
import { prepareRelease } from './prepare-release.ts';
import type { PublishingContext } from './publishing-context.ts';
import { releasesOf, type ReleaseView } from './release-queries.ts';

@Resolver(() => EditionDesk)
export class PublishingResolver {
  @on.EditionDesk.releases()
  releases(@Root() { desk, edition }: DeskAtEdition): Promise<ReleaseView[]> {
    return releasesOf(desk.em, edition.year);
  }

  @on.Mutation.prepareRelease()
  async prepareRelease(
    @Args(() => MutationPrepareReleaseArgs) { input }: MutationPrepareReleaseArgs,
    @Ctx() ctx: PublishingContext,
  ): Promise<PrepareReleasePayload> {
    const { done, refusals } = await prepareRelease(signedIn(ctx), ctx, { ...input, applyAt: new Date(input.applyAt) });
    return { release: done, problems: problems(refusals, ctx.language) };
  }

  @on.Mutation.approveRelease()
  async approveRelease(
    @Args(() => MutationApproveReleaseArgs) { input }: MutationApproveReleaseArgs,
    @Ctx() ctx: PublishingContext,
  ): Promise<ApproveReleasePayload> {
    const { done, refusals } = await approveRelease(signedIn(ctx), ctx, input);
    return { release: done, problems: problems(refusals, ctx.language) };
  }

  @on.Mutation.abortRelease()
  async abortRelease(
    @Args(() => MutationAbortReleaseArgs) { input }: MutationAbortReleaseArgs,
    @Ctx() ctx: PublishingContext,
  ): Promise<AbortReleasePayload> {
    const { done, refusals } = await abortRelease(signedIn(ctx), ctx, input);
    return { release: done, problems: problems(refusals, ctx.language) };
  }

  @on.Mutation.moveStage()
  async moveStage(@Args(() => MutationMoveStageArgs) { input }: MutationMoveStageArgs, @Ctx() ctx: PublishingContext): Promise<MoveStagePayload> {
    const { done, refusals } = await moveStage(signedIn(ctx), ctx, input);
    return { sequence: done?.sequence, problems: problems(refusals, ctx.language) };
  }
}
