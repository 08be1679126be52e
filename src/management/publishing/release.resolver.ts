import { Args, Ctx, Resolver, Root } from 'type-graphql';
import { diffRelease, hasMoved } from '../../delivery/releases/index.ts';
import { on, Release, ReleaseChangesArgs } from '../../generated/schema.ts';
import { inTransaction } from '../../platform/database/in-transaction.ts';
import { signedIn } from '../identity/index.ts';
import type { PublishingContext } from './publishing-context.ts';
import { isWaiting } from './publishing-rules.ts';
import { pageOfChanges } from './release-changes.ts';
import type { ReleaseView } from './release-queries.ts';
import { contentOf } from './what-stands-in-the-way.ts';

@Resolver(() => Release)
export class ReleaseResolver {
  @on.Release.isStale()
  async isStale(@Root() { id, state, edition }: ReleaseView, @Ctx() ctx: PublishingContext): Promise<boolean> {
    return isWaiting(state) && hasMoved(ctx.publisher, edition, await contentOf(signedIn(ctx).em, id));
  }

  @on.Release.changes()
  async changes(
    @Root() { id, state, edition }: ReleaseView,
    @Args(() => ReleaseChangesArgs) { first, after }: ReleaseChangesArgs,
    @Ctx() ctx: PublishingContext,
  ) {
    if (!isWaiting(state)) return null;
    const content = await contentOf(signedIn(ctx).em, id);
    const all = await inTransaction(ctx.publisher, async (client) => {
      await client.query('set transaction isolation level repeatable read read only');
      return diffRelease(client, edition, content);
    });
    return pageOfChanges(all, ctx.cursorSecret, id, { first, after });
  }
}
