import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AnyVariables, type DocumentInput, useMutation } from 'urql';

export interface Said {
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

/**
 * One act of the office. What did not arrive is sent again under the same key, so that it acts once; what was answered is over, and the next one is
 * another act.
 */
export function useAct<Data extends object, Variables extends AnyVariables>(document: DocumentInput<Data, Variables>) {
  const { t } = useTranslation('shell');
  const [{ fetching }, send] = useMutation(document);
  const [problems, setProblems] = useState<readonly Said[]>([]);
  const key = useRef<{ key: string; of: string } | null>(null);
  const act = useCallback(
    async (input: Without<Variables>): Promise<Acted<Payload<Data>>> => {
      const of = JSON.stringify(input);
      if (key.current?.of !== of) key.current = { key: crypto.randomUUID(), of };
      const { data, error } = await send({ input: { ...input, idempotencyKey: key.current.key } } as unknown as Variables);
      const payload = data && Object.entries(data).find(([name]) => name !== '__typename')?.[1];
      if (error || !payload) {
        const why = [{ message: error?.networkError && !error.response ? t('offline') : (error?.graphQLErrors[0]?.message ?? t('failed')) }];
        setProblems(why);
        return { done: null, payload: null, problems: why };
      }
      key.current = null;
      const why = payload.problems as Said[];
      setProblems(why);
      return { done: why.length === 0 ? (payload as Payload<Data>) : null, payload: payload as Payload<Data>, problems: why };
    },
    [send, t],
  );
  const forget = useCallback(() => setProblems([]), []);
  return { act, problems, isBusy: fetching, forget };
}
