import { Args, Ctx, Resolver, Root } from 'type-graphql';
import { hasMoved } from '../../delivery/releases/index.ts';
import { on, Release, ReleaseChangesArgs, Viewer, ViewerReleaseArgs, ViewerReleasesArgs } from '../../generated/schema.ts';
import { type Desk, holds, signedIn } from '../identity/index.ts';
import type { PublishingContext } from './publishing-context.ts';
import { isWaiting } from './publishing-rules.ts';
import { changesOf, pageOfChanges } from './release-changes.ts';
import { releaseFor, releasesOf, type ReleaseView } from './release-queries.ts';
import { contentOf } from './what-stands-in-the-way.ts';
import { mayReadContent } from './who-reads-releases.ts';
import { withheldFiles } from './withheld-files.ts';

@Resolver(() => Viewer)
export class ViewerReleasesResolver {
  @on.Viewer.releases()
  async releases(@Root() desk: Desk, @Args(() => ViewerReleasesArgs) { edition }: ViewerReleasesArgs): Promise<ReleaseView[]> {
    return holds(desk, 'ORGANIZER', { editionYear: edition }) ? releasesOf(desk.em, edition) : [];
  }

  @on.Viewer.release()
  release(@Root() desk: Desk, @Args(() => ViewerReleaseArgs) { id }: ViewerReleaseArgs): Promise<ReleaseView | null> {
    return releaseFor(desk, id);
  }
}

@Resolver(() => Release)
export class ReleaseResolver {
  @on.Release.isStale()
  async isStale(@Root() { id, state, edition }: ReleaseView, @Ctx() ctx: PublishingContext): Promise<boolean> {
    return isWaiting(state) && hasMoved(ctx.publisher, edition, await contentOf(signedIn(ctx).em, id));
  }

  @on.Release.withheldFiles()
  async withheldFiles(@Root() { id, state, kind, edition, withheldFiles: left }: ReleaseView, @Ctx() ctx: PublishingContext): Promise<number | null> {
    const { em } = signedIn(ctx);
    if (!isWaiting(state)) return left;
    if (!(await mayReadContent(em, { kind, editionYear: edition }))) return null;
    return (await withheldFiles(em, await contentOf(em, id))).length;
  }

  @on.Release.changes()
  async changes(@Root() release: ReleaseView, @Args(() => ReleaseChangesArgs) { first, after }: ReleaseChangesArgs, @Ctx() ctx: PublishingContext) {
    const all = await changesOf(signedIn(ctx).em, ctx.publisher, release);
    return all && pageOfChanges(all, ctx.cursorSecret, release.id, { first, after });
  }
}
