import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { type AnyVariables, type DocumentInput, useMutation } from 'urql';
import { useWhyFailed } from '../shell/why-failed.ts';

export interface Said {
  code?: string;
  message: string;
}
type Payload<Data> = NonNullable<Data[keyof Omit<Data, '__typename'>]>;

/**
 * An act on one's own ways in. It carries no key: each is safe to try again, or is good for one time anyway. Says what it was answered with, and
 * why it came to nothing.
 */
export function useOwnAct<Data extends object, Variables extends AnyVariables>(document: DocumentInput<Data, Variables>) {
  const { t } = useTranslation('shell');
  const whyFailed = useWhyFailed();
  const [{ fetching }, send] = useMutation(document);
  const act = useCallback(
    async (variables: Variables): Promise<{ payload: Payload<Data> | null; problems: readonly Said[] }> => {
      const { data, error } = await send(variables);
      const payload = (data && Object.entries(data).find(([name]) => name !== '__typename')?.[1]) as
        (Payload<Data> & { problems: Said[] }) | null | undefined;
      if (!payload) return { payload: null, problems: [{ message: error ? whyFailed(error) : t('failed') }] };
      return { payload, problems: payload.problems };
    },
    [send, t, whyFailed],
  );
  return { act, isBusy: fetching };
}
