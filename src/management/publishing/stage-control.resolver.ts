import { Ctx, Resolver, Root } from 'type-graphql';
import { on, type Parents, StageControl, StageDesk, StageItem } from '../../generated/schema.ts';
import { listOf } from '../organizations/index.ts';
import type { DeskAtStage } from '../programme/index.ts';
import type { PublishingContext } from './publishing-context.ts';
import { stageControl, type StageControlView, type StageItemView } from './stage-control.ts';

@Resolver(() => StageDesk)
export class StageDeskControlResolver {
  @on.StageDesk.stage()
  stage(@Root() { desk, edition }: DeskAtStage, @Ctx() { publisher }: PublishingContext): Promise<StageControlView | null> {
    return stageControl(desk, publisher, edition.year);
  }
}

@Resolver(() => StageControl)
export class StageControlResolver {
  @on.StageControl.message()
  message(@Root() { message }: StageControlView): Parents['LocalizedString'][] {
    return listOf(message);
  }
}

@Resolver(() => StageItem)
export class StageItemResolver {
  @on.StageItem.titles()
  titles(@Root() { titles }: StageItemView): Parents['LocalizedString'][] {
    return listOf(titles);
  }

  @on.StageItem.lead()
  lead(@Root() { lead }: StageItemView): Parents['LocalizedString'][] {
    return listOf(lead);
  }
}
