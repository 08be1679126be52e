import { Ctx, Resolver, Root } from 'type-graphql';
import { hasMoved } from '../../delivery/releases/index.ts';
import { on, Release } from '../../generated/schema.ts';
import { signedIn } from '../identity/index.ts';
import type { PublishingContext } from './publishing-context.ts';
import { isWaiting } from './publishing-rules.ts';
import type { ReleaseView } from './release-queries.ts';
import { contentOf } from './what-stands-in-the-way.ts';

@Resolver(() => Release)
export class ReleaseResolver {
  @on.Release.isStale()
  async isStale(@Root() { id, state, edition }: ReleaseView, @Ctx() ctx: PublishingContext): Promise<boolean> {
    return isWaiting(state) && hasMoved(ctx.publisher, edition, await contentOf(signedIn(ctx).em, id));
  }
}
