import type { ProposeHallMessageInput } from '../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, notAllowed, notFound, once } from '../identity/index.ts';
import { stageEdition } from '../programme/index.ts';
import { tooManyWait } from './hall-message-problems.ts';
import { hallMessageById, type HallMessageView } from './hall-message-queries.ts';
import { maySpeakInTheHall, mostWaiting, problemsOfTexts, tidyTexts } from './hall-message-rules.ts';
import { oneAtATimeInTheHall } from './hang-hall-message.ts';

/** Puts a message on the table. It shows nowhere before somebody else confirms it. */
export async function proposeHallMessage(desk: Desk, input: ProposeHallMessageInput): Promise<Outcome<HallMessageView>> {
  const { edition } = input;
  if (!maySpeakInTheHall(desk, edition)) return refuse(notAllowed());
  const texts = tidyTexts(input.texts);
  const wrong = problemsOfTexts(texts);
  if (wrong.length > 0) return refuse(...wrong);

  const outcome = await once(desk, 'proposeHallMessage', input, async ({ em }) => {
    if (!(await stageEdition(em, edition))) return refuse(notFound('edition'));
    await oneAtATimeInTheHall(em, edition);
    const [waiting] = await em.execute<[{ count: number }]>(
      `select count(*)::int as count from hall_messages where edition_year = ? and state = 'PROPOSED'`,
      [edition],
    );
    if (waiting.count >= mostWaiting) return refuse(tooManyWait(mostWaiting));
    const [made] = await em.execute<[{ id: string }]>(
      'insert into hall_messages (edition_year, texts, proposed_by) values (?, ?::jsonb, ?) returning id',
      [edition, JSON.stringify(Object.fromEntries(texts.map(({ locale, value }) => [locale, value]))), desk.person.id],
    );
    return done({ id: made.id });
  });
  return outcome.refusals ? outcome : done(await hallMessageById(desk.em, outcome.done.id));
}
