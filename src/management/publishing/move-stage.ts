import type { EntityManager } from '@mikro-orm/postgresql';
import { sealPart, withoutFiles } from '../../delivery/releases/index.ts';
import { giveCue, namesItsPlace, type Reached } from '../../delivery/showcase/index.ts';
import type { StageState } from '../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, holds, notAllowed, notFound, once } from '../identity/index.ts';
import { readKept } from './kept-files.ts';
import { messageTakesTwo } from './hall-message-problems.ts';
import type { Publishing } from './publishing-context.ts';
import { noSuchItem, orderRequired, stageMoved } from './publishing-problems.ts';
import { secretProgramme } from './stage-programme.ts';
import { withheldFiles } from './withheld-files.ts';

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
export async function moveStage(desk: Desk, { publisher, storage }: Publishing, input: MoveStage): Promise<Outcome<{ sequence: number }>> {
  const { edition: editionYear, expectedSequence, state } = input;
  if (!holds(desk, 'STAGE_MANAGER', { editionYear })) return refuse(notAllowed());
  const order = input.order ?? undefined;
  const problems = input.message.length > 0 ? [messageTakesTwo()] : [];
  if (namesItsPlace(state) && order === undefined) problems.push(orderRequired());
  if (problems.length > 0) return refuse(...problems);

  return once(desk, 'moveStage', input, async ({ em }) => {
    const secret = await secretOf(em, storage, input);
    const cue = await giveCue(publisher, {
      ...(secret ? { secret } : {}),
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

/** Where the programme is secret: its places, and for what goes live the part that becomes public with the cue. */
async function secretOf(em: EntityManager, storage: Publishing['storage'], { edition, state, order }: MoveStage) {
  const stage = await secretProgramme(em, edition);
  if (!stage) return undefined;
  const orders = stage.parts.map((part) => part.order);
  const part = state === 'LIVE' ? stage.parts.find((one) => one.order === order) : undefined;
  if (!part) return { orders };
  const readFile = (hash: string, mimeType: string) => readKept(storage, hash, mimeType);
  const { hash, key } = await sealPart(stage, part, readFile);
  // consent that was taken back since it was sealed: the file is in what screens hold, and becomes public nowhere else
  const documents = { cases: [part.case], organizations: [], removals: [] };
  const [shown] = withoutFiles(documents, await withheldFiles(em, documents)).cases;
  const reached: Reached = { part: { ...part, case: shown! }, sealed: { hash, key }, readFile };
  return { orders, part: reached };
}
