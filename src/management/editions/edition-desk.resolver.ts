import { Args, Ctx, Resolver, Root } from 'type-graphql';
import {
  EditionDesk,
  MutationRescheduleEditionArgs,
  on,
  type Parents,
  type RescheduleEditionPayload,
  Viewer,
  ViewerDeskArgs,
} from '../../generated/schema.ts';
import { problems } from '../../platform/graph/refusal.ts';
import { type Desk, type Signed, signedIn } from '../identity/index.ts';
import { listOf } from '../organizations/index.ts';
import { type DeskAtEdition, deskAtEdition } from './edition-desk.ts';
import { editionsOf } from './edition-queries.ts';
import { calendarOf } from './calendar.ts';
import { rescheduleEdition } from './reschedule-edition.ts';
import { stagesOf } from './stage-queries.ts';

@Resolver(() => Viewer)
export class ViewerDeskResolver {
  @on.Viewer.desk()
  desk(@Root() desk: Desk, @Args(() => ViewerDeskArgs) { edition }: ViewerDeskArgs): Promise<DeskAtEdition | null> {
    return deskAtEdition(desk, edition);
  }

  @on.Viewer.editions()
  async editions(@Root() desk: Desk) {
    const editions = await editionsOf(desk);
    const stages = await stagesOf(desk.em, editions);
    return editions.map((edition, i) => ({ year: edition.year, names: listOf(edition.names), stage: stages[i]! }));
  }
}

@Resolver(() => EditionDesk)
export class EditionDeskResolver {
  @on.EditionDesk.year()
  year(@Root() { edition }: DeskAtEdition): number {
    return edition.year;
  }

  @on.EditionDesk.calendar()
  calendar(@Root() { edition }: DeskAtEdition): Parents['Calendar'] {
    return calendarOf(edition);
  }

  @on.Mutation.rescheduleEdition()
  async rescheduleEdition(
    @Args(() => MutationRescheduleEditionArgs) { input }: MutationRescheduleEditionArgs,
    @Ctx() signed: Signed,
  ): Promise<RescheduleEditionPayload> {
    const { done, refusals } = await rescheduleEdition(signedIn(signed), input);
    return { calendar: done, problems: problems(refusals, signed.language) };
  }
}
