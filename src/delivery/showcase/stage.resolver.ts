import { Args, Ctx, Resolver, Root } from 'type-graphql';
import { on, type Parents, StageCue, SubscriptionStageArgs } from '../../generated/schema.ts';
import { caseById } from '../cases/case-loaders.ts';
import type { Visit } from '../visit.ts';
import type { ShowcaseItemRow, StageCueRow } from './showcase-row.ts';

@Resolver(() => StageCue)
export class StageResolver {
  @on.Subscription.stage({ subscribe: ({ args, context }) => stageOf(context as Visit, (args as SubscriptionStageArgs).edition) })
  stage(@Root() cue: StageCueRow, @Args(() => SubscriptionStageArgs) _args: SubscriptionStageArgs): StageCueRow {
    return cue;
  }

  @on.StageCue.current()
  async current(@Root() { item }: StageCueRow, @Ctx() { shelf }: Visit): Promise<ShowcaseItemRow | null> {
    // a case may have been taken down after it was on stage
    return item && (await shelf.from(caseById).load(item.caseId)) ? item : null;
  }

  @on.StageCue.message()
  message(@Root() { texts }: StageCueRow): Parents['LocalizedString'][] {
    return Object.entries(texts).map(([locale, value]) => ({ locale, value }));
  }
}

/** The cues for one subscriber. A subscriber stays for hours, so the snapshot is let go after each cue. */
export function stageOf({ stage, shelf, lastEventId }: Visit, year: number): AsyncIterableIterator<StageCueRow> {
  const seen = lastEventId !== undefined && /^\d{1,9}$/.test(lastEventId) ? Number(lastEventId) : undefined;
  const cues = stage.follow(year, seen);
  return {
    async next() {
      await shelf.renew();
      return cues.next();
    },
    async return() {
      await shelf.renew();
      return cues.return!();
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
