import { giveCue } from '../../delivery/showcase/index.ts';
import type { StageState } from '../../generated/schema.ts';
import { done, type Outcome, type Refusal, refuse } from '../../platform/graph/refusal.ts';
import { isLongerThan, isOneLine, tidy } from '../../platform/text.ts';
import { type Desk, holds, notAllowed, notFound, once } from '../identity/index.ts';
import type { Publishing } from './publishing-context.ts';
import { messageTooLong, messageTwice, messageUnreadable, noSuchItem, orderRequired, stageMoved, tooManyMessages } from './publishing-problems.ts';

export interface MoveStage {
  idempotencyKey: string;
  edition: number;
  expectedSequence: number;
  state: StageState;
  order?: number | null;
  message: { locale: string; value: string }[];
}

const longestMessage = 300;
const mostMessages = 30;

/**
 * Moves the stage from where this person saw it last. The cue is public at once: it is committed in delivery inside this
 * act. Should the program be lost between that and its own commit, a retry with the same key answers CONFLICT, because
 * the stage has moved; it never moves twice.
 */
export async function moveStage(desk: Desk, { publisher }: Publishing, input: MoveStage): Promise<Outcome<{ sequence: number }>> {
  const { edition: editionYear, expectedSequence, state } = input;
  if (!holds(desk, 'STAGE_MANAGER', { editionYear })) return refuse(notAllowed());
  const order = input.order ?? undefined;
  const message = input.message.map(({ locale, value }) => ({ locale, value: tidy(value) }));
  const problems = problemsOfMessage(message);
  if (state === 'LIVE' && order === undefined) problems.push(orderRequired());
  if (problems.length > 0) return refuse(...problems);

  return once(desk, 'moveStage', input, async () => {
    const cue = await giveCue(publisher, {
      ...{ editionYear, expectedSequence, state },
      ...(order === undefined ? {} : { order }),
      message: Object.fromEntries(message.map(({ locale, value }) => [locale, value])),
    });
    switch (cue) {
      case 'NO_SHOWCASE':
        return refuse(notFound('edition'));
      case 'STALE':
        return refuse(stageMoved());
      case 'NO_SUCH_ITEM':
        return refuse(noSuchItem());
      default:
        return done(cue);
    }
  });
}

function problemsOfMessage(message: MoveStage['message']): Refusal[] {
  if (message.length > mostMessages) return [tooManyMessages(mostMessages)];
  const seen = new Set<string>();
  return message.flatMap(({ locale, value }, index) => {
    if (seen.has(locale)) return [messageTwice(index)];
    seen.add(locale);
    if (!isOneLine(value)) return [messageUnreadable(index)];
    return isLongerThan(value, longestMessage) ? [messageTooLong(index, longestMessage)] : [];
  });
}
