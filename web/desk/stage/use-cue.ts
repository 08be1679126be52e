import { useCallback, useRef, useState } from 'react';
import { useMutation } from 'urql';
import { StageMoveDocument, type StageMoveMutationVariables } from '../../../src/generated/web/graphql.ts';
import { newKey } from '../shell/new-key.ts';

export type Move = Omit<StageMoveMutationVariables['input'], 'idempotencyKey' | 'edition' | 'message'>;

/** How a cue is on its way. */
export type Sending =
  | { kind: 'idle' }
  | { kind: 'sending'; move: Move; tries: number }
  | { kind: 'refused'; isConflict: boolean; problems: readonly { message: string }[] };

const pauses = [500, 1_000, 2_000, 4_000];

/**
 * Moves the stage, once. What gets no answer is sent again under the same key, for as long as nobody gives it up: the service acts once however
 * often it arrives. A stage that has moved meanwhile is told as that, and nothing happens.
 */
export function useCue(edition: number, moved: () => void) {
  const [, send] = useMutation(StageMoveDocument);
  const [sending, setSending] = useState<Sending>({ kind: 'idle' });
  const turn = useRef(0);
  const move = useCallback(
    async (wanted: Move) => {
      const mine = ++turn.current;
      const input = { ...wanted, edition, idempotencyKey: newKey() };
      for (let tries = 0; mine === turn.current; tries++) {
        setSending({ kind: 'sending', move: wanted, tries });
        const { data, error } = await send({ input });
        if (mine !== turn.current) return;
        const problems =
          data?.moveStage.problems ?? (error?.graphQLErrors.length ? error.graphQLErrors.map(({ message }) => ({ message, code: '' })) : undefined);
        if (problems) {
          const isConflict = problems.some(({ code }) => code === 'CONFLICT');
          setSending(problems.length === 0 ? { kind: 'idle' } : { kind: 'refused', isConflict, problems });
          return moved();
        }
        await new Promise((resolve) => setTimeout(resolve, pauses[Math.min(tries, pauses.length - 1)]));
      }
    },
    [edition, moved, send],
  );
  const giveUp = useCallback(() => {
    turn.current++;
    setSending({ kind: 'idle' });
    moved();
  }, [moved]);
  return { move, sending, giveUp };
}
