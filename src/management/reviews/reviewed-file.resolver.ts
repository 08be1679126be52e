import { Args, Ctx, Resolver, Root } from 'type-graphql';
import { on, ReviewedFile, ReviewedFilePosterUrlArgs } from '../../generated/schema.ts';
import { type Signed, signedIn } from '../identity/index.ts';
import type { SubmissionsContext } from '../submissions/index.ts';
import type { ReviewedFileView } from './reviewed-revision.ts';

@Resolver(() => ReviewedFile)
export class ReviewedFileResolver {
  @on.ReviewedFile.url()
  async url(@Root() { id, hasCopy }: ReviewedFileView, @Ctx() ctx: Signed & SubmissionsContext): Promise<string | null> {
    return hasCopy ? await ctx.tickets!.addressOf(signedIn(ctx), id, null, { clean: true }) : null;
  }

  @on.ReviewedFile.posterUrl()
  async posterUrl(
    @Root() { id, hasPoster }: ReviewedFileView,
    @Args(() => ReviewedFilePosterUrlArgs) { width }: ReviewedFilePosterUrlArgs,
    @Ctx() ctx: Signed & SubmissionsContext,
  ): Promise<string | null> {
    return hasPoster ? await ctx.tickets!.addressOf(signedIn(ctx), id, width ?? null, { poster: true }) : null;
  }
}
