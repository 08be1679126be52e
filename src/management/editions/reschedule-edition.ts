import type { RescheduleEditionInput } from '../../generated/schema.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Outcome, Refusal } from '../../platform/graph/refusal.ts';
import type { Desk } from '../identity/index.ts';
import { calendarOf, type CalendarView } from './calendar.ts';
import { type Edited, editEdition } from './edit-edition.ts';
import type { Edition } from './edition.entity.ts';
import { closedBefore, isOverAlready, neededDate, outOfOrder, outOfRange, reviewsExist } from './edition-problems.ts';
import { calendarKeys, isInRange, isPast, neededKeys, outOfOrderPairs } from './edition-rules.ts';
import { tellNewDates } from './tell-new-dates.ts';

/**
 * Moves dates of an edition, and has everybody told whom it concerns. What is left out stays; null takes out a date that
 * can be done without. The public sees it with the next release of the call.
 */
export async function rescheduleEdition(desk: Desk, input: RescheduleEditionInput): Promise<Outcome<Edited & CalendarView>> {
  const moved = calendarKeys.filter((key) => input[key] !== undefined);
  return await editEdition(
    desk,
    'rescheduleEdition',
    input,
    async (edition, { em, instant }) => {
      const strange = [
        ...moved.filter((key) => input[key] && !isInRange(new Date(input[key]))).map(outOfRange),
        ...neededKeys.filter((key) => input[key] === null).map(neededDate),
      ];
      if (strange.length > 0) return strange;
      const closeWas = edition.applicationsCloseAt;
      for (const key of moved) Object.assign(edition, { [key]: input[key] ? new Date(input[key]) : null });
      return [
        // said of the one that was sent; of the later one where both were
        ...outOfOrderPairs(edition).map(([earlier, later]) => outOfOrder(earlier, later, moved.includes(later) ? later : earlier)),
        ...(closeWas.getTime() === edition.applicationsCloseAt.getTime() ? [] : await problemsOfClose(em, edition, await instant())),
      ];
    },
    async (edition, changed, { em }) => {
      if (changed.length > 0) await tellNewDates(em, edition, changed);
      return calendarOf(edition);
    },
  );
}

/** A close that moves must not undo what was handed in, nor reopen what is being judged. */
async function problemsOfClose(em: EntityManager, { id, applicationsCloseAt: close }: Edition, now: Date): Promise<Refusal[]> {
  if (isPast(close, now)) return [isOverAlready('applicationsCloseAt')];
  const [found] = await em.execute<{ last: Date | null; judged: boolean }[]>(
    `select (select max(c.received_at) from receipts c join revisions r on r.id = c.revision_id join submissions s on s.id = r.submission_id
       where s.edition_id = ?) as last,
       exists (select from reviews v join review_assignments a on a.id = v.assignment_id join revisions r on r.id = a.revision_id
         join submissions s on s.id = r.submission_id where s.edition_id = ?) as judged`,
    [id, id],
  );
  if (found!.last && close <= new Date(found!.last)) return [closedBefore()];
  return found!.judged ? [reviewsExist('applicationsCloseAt')] : [];
}
