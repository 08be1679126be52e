import type { ConfirmHallMessageInput } from '../../generated/schema.ts';
import { currentSequence } from '../../delivery/showcase/index.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, notAllowed, notFound, once } from '../identity/index.ts';
import { anotherHasToConfirmIt, messageHasEnded, messageShowsAlready, noScreensYet, proposerOfItHasLeft } from './hall-message-problems.ts';
import { hallMessageById, type HallMessageView, hallOf } from './hall-message-queries.ts';
import { hangWhatStands, oneAtATimeInTheHall, scheduleHanging } from './hang-hall-message.ts';
import type { Publishing } from './publishing-context.ts';
import { stageMoved } from './publishing-problems.ts';

export interface Hung {
  message: HallMessageView;
  sequence: number | null;
}

/**
 * Puts a proposed message on the screens, as a second person, in the place of the one that is there. That two agreed is committed, with its
 * entry in the audit, before a screen shows anything; should the program be lost in between, a retry or the job brings it there.
 */
export async function confirmHallMessage(desk: Desk, { publisher }: Publishing, input: ConfirmHallMessageInput): Promise<Outcome<Hung>> {
  const { hallMessageId: id, expectedSequence } = input;
  if (!desk.grants.some(({ role }) => role === 'STAGE_MANAGER' || role === 'ORGANIZER')) return refuse(notAllowed());
  const edition = await hallOf(desk, id);
  if (edition === undefined) return refuse(notFound('hallMessageId'));

  const outcome = await once(desk, 'confirmHallMessage', input, async ({ em }) => {
    await oneAtATimeInTheHall(em, edition);
    const [message] = await em.execute<[{ state: string; proposedBy: string; proposerMay: boolean }]>(
      `select state, proposed_by as "proposedBy", may_speak_in_the_hall(proposed_by, edition_year) as "proposerMay" from hall_messages where id = ?`,
      [id],
    );
    if (message.state === 'SHOWN') return refuse(messageShowsAlready());
    if (message.state !== 'PROPOSED') return refuse(messageHasEnded());
    if (message.proposedBy === desk.person.id) return refuse(anotherHasToConfirmIt());
    if (!message.proposerMay) return refuse(proposerOfItHasLeft());
    const sequence = await currentSequence(publisher, edition);
    if (sequence === undefined) return refuse(noScreensYet());
    if (sequence !== expectedSequence) return refuse(stageMoved());

    await em.execute(`update hall_messages set state = 'REMOVED', ended_by = ?, ended_at = instant() where edition_year = ? and state = 'SHOWN'`, [
      desk.person.id,
      edition,
    ]);
    await em.execute(`update hall_messages set state = 'SHOWN', confirmed_by = ?, confirmed_at = instant() where id = ?`, [desk.person.id, id]);
    await scheduleHanging(em, edition);
    return done({ id, edition });
  });
  if (outcome.refusals) return outcome;
  const sequence = await hangWhatStands(desk.em, publisher, edition);
  return done({ message: await hallMessageById(desk.em, id), sequence: sequence ?? null });
}
