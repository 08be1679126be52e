import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { DeskConfirmSecondFactorDocument, DeskStartPasskeyDocument } from '../../../src/generated/web/graphql.ts';
import { useWhyFailed } from '../shell/why-failed.ts';
import { askPasskey, hasPasskeys } from './passkey.ts';

/** The steps of showing a second factor in this session: a code that is typed, or a passkey. */
export function useSecondFactor(onShown: () => void) {
  const { t } = useTranslation('signIn');
  const whyFailed = useWhyFailed();
  const [code, setCode] = useState('');
  const [problems, setProblems] = useState<readonly { message: string }[]>([]);
  const [{ fetching: isBusy }, confirm] = useMutation(DeskConfirmSecondFactorDocument);
  const [, start] = useMutation(DeskStartPasskeyDocument);
  const show = async (input: { code: string } | { credential: string }) => {
    const { data, error } = await confirm({ input });
    if (data?.confirmSecondFactor.secondFactor === 'CONFIRMED') return onShown();
    setProblems(data?.confirmSecondFactor.problems ?? [{ message: error ? whyFailed(error) : t('failed', { ns: 'shell' }) }]);
  };
  const byPasskey = async () => {
    const options = (await start({})).data?.startPasskeySignIn.options;
    const credential = options ? await askPasskey(options) : null;
    if (credential) await show({ credential });
    else setProblems([{ message: t('passkeyFailed') }]);
  };
  return {
    ...{ code, setCode, problems, isBusy },
    byCode: () => void show({ code }),
    /** Null where the browser knows none. */
    byPasskey: hasPasskeys() ? () => void byPasskey() : null,
  };
}
