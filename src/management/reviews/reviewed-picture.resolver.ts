import { Args, Ctx, Resolver, Root } from 'type-graphql';
import { on, ReviewedPicture, ReviewedPictureUrlArgs } from '../../generated/schema.ts';
import { type Signed, signedIn } from '../identity/index.ts';
import type { SubmissionsContext } from '../submissions/index.ts';
import type { ReviewedPictureView } from './reviewed-revision.ts';

@Resolver(() => ReviewedPicture)
export class ReviewedPictureResolver {
  @on.ReviewedPicture.url()
  url(
    @Root() { id }: ReviewedPictureView,
    @Args(() => ReviewedPictureUrlArgs) { width }: ReviewedPictureUrlArgs,
    @Ctx() ctx: Signed & SubmissionsContext,
  ): Promise<string> {
    return ctx.tickets!.addressOf(signedIn(ctx), id, width ?? null);
  }
}
