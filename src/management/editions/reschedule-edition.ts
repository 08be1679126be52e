import { LockMode } from '@mikro-orm/core';
import type { RescheduleEditionInput } from '../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, holds, notAllowed, notFound, once } from '../identity/index.ts';
import { Edition } from './edition.entity.ts';
import { outOfOrder, outOfRange } from './edition-problems.ts';
import { type Calendar, calendarKeys, isInRange, outOfOrderPairs } from './edition-rules.ts';

/** A calendar as it is kept with the act: ISO 8601 texts. */
export type CalendarView = Record<keyof Calendar, string>;

/** Moves dates of an edition. What is left out stays. The public sees it with the next release of the call. */
export async function rescheduleEdition(desk: Desk, input: RescheduleEditionInput): Promise<Outcome<CalendarView>> {
  if (!holds(desk, 'ORGANIZER', { editionYear: input.edition })) return refuse(notAllowed());
  const moved = calendarKeys.filter((key) => input[key]);
  const strange = moved.filter((key) => !isInRange(new Date(input[key]!)));
  if (strange.length > 0) return refuse(...strange.map(outOfRange));

  return await once(desk, 'rescheduleEdition', input, async ({ em }) => {
    const edition = await em.findOne(Edition, { year: input.edition }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!edition) return refuse(notFound('edition'));

    for (const key of moved) edition[key] = new Date(input[key]!);
    // said of the one that was sent; of the later one where both were
    const pairs = outOfOrderPairs(edition);
    if (pairs.length > 0) return refuse(...pairs.map(([earlier, later]) => outOfOrder(earlier, later, moved.includes(later) ? later : earlier)));
    return done(calendarOf(edition));
  });
}

export const calendarOf = (edition: Calendar): CalendarView =>
  Object.fromEntries(calendarKeys.map((key) => [key, edition[key].toISOString()])) as CalendarView;
