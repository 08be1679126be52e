import { giveCue } from '../../delivery/showcase/index.ts';
import type { StageState } from '../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, holds, notAllowed, notFound, once } from '../identity/index.ts';
import { messageTakesTwo } from './hall-message-problems.ts';
import type { Publishing } from './publishing-context.ts';
import { noSuchItem, orderRequired, stageMoved } from './publishing-problems.ts';

export interface MoveStage {
  idempotencyKey: string;
  edition: number;
  expectedSequence: number;
  state: StageState;
  order?: number | null;
  /** Empty: a message takes two people. */
  message: { locale: string; value: string }[];
}

/**
 * Moves the stage from where this person saw it last. The cue is public at once: it is committed in delivery inside this
 * act. Should the program be lost between that and its own commit, a retry with the same key answers CONFLICT, because
 * the stage has moved; it never moves twice. The message for the hall that shows goes on showing.
 */
export async function moveStage(desk: Desk, { publisher }: Publishing, input: MoveStage): Promise<Outcome<{ sequence: number }>> {
  const { edition: editionYear, expectedSequence, state } = input;
  if (!holds(desk, 'STAGE_MANAGER', { editionYear })) return refuse(notAllowed());
  const order = input.order ?? undefined;
  const problems = input.message.length > 0 ? [messageTakesTwo()] : [];
  if (state === 'LIVE' && order === undefined) problems.push(orderRequired());
  if (problems.length > 0) return refuse(...problems);

  return once(desk, 'moveStage', input, async () => {
    const cue = await giveCue(publisher, {
      ...{ editionYear, expectedSequence, state },
      ...(order === undefined ? {} : { order }),
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
