import { Args, Ctx, Resolver, Root } from 'type-graphql';
import { on, SubmissionPicture, SubmissionPictureUrlArgs } from '../../generated/schema.ts';
import { type Signed, signedIn } from '../identity/index.ts';
import type { SubmissionView } from './submission-view.ts';
import type { SubmissionsContext } from './submissions-context.ts';

@Resolver(() => SubmissionPicture)
export class SubmissionPictureResolver {
  @on.SubmissionPicture.url()
  url(
    @Root() { id }: SubmissionView['pictures'][number],
    @Args(() => SubmissionPictureUrlArgs) { width }: SubmissionPictureUrlArgs,
    @Ctx() ctx: Signed & SubmissionsContext,
  ): Promise<string> {
    return ctx.tickets!.addressOf(signedIn(ctx), id, width ?? null);
  }
}
