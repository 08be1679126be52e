import { useCallback, useRef, useState } from 'react';
import { type AnyVariables, type DocumentInput, useMutation } from 'urql';
import { newKey } from './new-key.ts';
import { useWhyFailed } from './why-failed.ts';

export interface Said {
  /** None where nothing was refused, but no answer came. */
  code?: string;
  message: string;
  path?: readonly string[] | null;
}
/** What an act came to. */
export interface Acted<Payload> {
  done: Payload | null;
  /** All that was answered, refused or not: what stands in the way, for instance; null where nothing arrived. */
  payload: Payload | null;
  problems: readonly Said[];
}
type Payload<Data> = NonNullable<Data[keyof Omit<Data, '__typename'>]>;
type Without<Variables> = Variables extends { input: infer Input } ? Omit<Input, 'idempotencyKey'> : never;
/** What the answer is asked with besides, such as a language. */
type Beside<Variables> = keyof Omit<Variables, 'input'> extends never ? [] : [Omit<Variables, 'input'>];

/**
 * One act. What did not arrive is sent again under the same key, so that it acts once; what was answered is over, and the next one is another act.
 * What is counted from the moment of the press, by this device's clock in milliseconds, is given as a function of it: what is sent again has the
 * moment of the first press.
 */
export function useAct<Data extends object, Variables extends AnyVariables>(document: DocumentInput<Data, Variables>) {
  const whyFailed = useWhyFailed();
  const [{ fetching }, send] = useMutation(document);
  const [problems, setProblems] = useState<readonly Said[]>([]);
  const unanswered = useRef<{ key: string; at: number; of: string } | null>(null);
  const act = useCallback(
    async (wanted: Without<Variables> | ((at: number) => Without<Variables>), ...[beside]: Beside<Variables>): Promise<Acted<Payload<Data>>> => {
      const inputAt = (at: number) => (typeof wanted === 'function' ? wanted(at) : wanted);
      const before = unanswered.current;
      const isAgain = before !== null && JSON.stringify(inputAt(before.at)) === before.of;
      const at = isAgain ? before.at : Date.now();
      const input = inputAt(at);
      const sent = isAgain ? before : { key: newKey(), at, of: JSON.stringify(input) };
      unanswered.current = sent;
      const { data, error } = await send({ ...beside, input: { ...input, idempotencyKey: sent.key } } as unknown as Variables);
      const payload = data && Object.entries(data).find(([name]) => name !== '__typename')?.[1];
      if (error || !payload) {
        const why = [{ message: whyFailed(error) }];
        setProblems(why);
        return { done: null, payload: null, problems: why };
      }
      if (unanswered.current === sent) unanswered.current = null;
      const why = payload.problems as Said[];
      setProblems(why);
      return { done: why.length === 0 ? (payload as Payload<Data>) : null, payload: payload as Payload<Data>, problems: why };
    },
    [send, whyFailed],
  );
  const forget = useCallback(() => setProblems([]), []);
  return { act, problems, isBusy: fetching, forget };
}
