import type { RemoveHallMessageInput } from '../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, notAllowed, notFound, once } from '../identity/index.ts';
import { messageHasEnded } from './hall-message-problems.ts';
import { hallMessageById, type HallMessageView, hallOf } from './hall-message-queries.ts';
import { hangWhatStands, oneAtATimeInTheHall, scheduleHanging } from './hang-hall-message.ts';
import type { Publishing } from './publishing-context.ts';

/**
 * Takes a message away, alone: what is wrong on a screen cannot wait for a second person. It names the message and no cue, so that it works
 * wherever the stage has gone, and takes nothing away but what was seen.
 */
export async function removeHallMessage(desk: Desk, { publisher }: Publishing, input: RemoveHallMessageInput): Promise<Outcome<HallMessageView>> {
  const { hallMessageId: id } = input;
  if (!desk.grants.some(({ role }) => role === 'STAGE_MANAGER' || role === 'ORGANIZER')) return refuse(notAllowed());
  const edition = await hallOf(desk, id);
  if (edition === undefined) return refuse(notFound('hallMessageId'));

  const outcome = await once(desk, 'removeHallMessage', input, async ({ em }) => {
    await oneAtATimeInTheHall(em, edition);
    const ended = await em.execute<unknown[]>(
      `update hall_messages set state = case state when 'SHOWN' then 'REMOVED' else 'WITHDRAWN' end, ended_by = ?, ended_at = instant()
       where id = ? and state in ('PROPOSED', 'SHOWN') returning id`,
      [desk.person.id, id],
    );
    if (ended.length === 0) return refuse(messageHasEnded());
    await scheduleHanging(em, edition);
    return done({ id, edition });
  });
  if (outcome.refusals) return outcome;
  await hangWhatStands(desk.em, publisher, edition);
  return done(await hallMessageById(desk.em, id));
}
