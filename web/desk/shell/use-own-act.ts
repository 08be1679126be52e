import { useCallback } from 'react';
import { type AnyVariables, type DocumentInput, useMutation } from 'urql';
import type { Said } from './use-act.ts';
import { useWhyFailed } from './why-failed.ts';

export type { Said };
type Payload<Data> = NonNullable<Data[keyof Omit<Data, '__typename'>]>;

/**
 * An act on one's own ways in. It carries no key: each is safe to try again, or is good for one time anyway. Says what it was answered with, and
 * why it came to nothing.
 */
export function useOwnAct<Data extends object, Variables extends AnyVariables>(document: DocumentInput<Data, Variables>) {
  const whyFailed = useWhyFailed();
  const [{ fetching }, send] = useMutation(document);
  const act = useCallback(
    async (variables: Variables): Promise<{ payload: Payload<Data> | null; problems: readonly Said[] }> => {
      const { data, error } = await send(variables);
      const payload = (data && Object.entries(data).find(([name]) => name !== '__typename')?.[1]) as
        (Payload<Data> & { problems: Said[] }) | null | undefined;
      return payload ? { payload, problems: payload.problems } : { payload: null, problems: [{ message: whyFailed(error) }] };
    },
    [send, whyFailed],
  );
  return { act, isBusy: fetching };
}
