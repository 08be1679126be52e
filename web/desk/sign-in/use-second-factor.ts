import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeskConfirmSecondFactorDocument, DeskStartPasskeyDocument } from '../../../src/generated/web/graphql.ts';
import { type Said, useOwnAct } from '../shell/use-own-act.ts';
import { askPasskey, hasPasskeys } from './passkey.ts';

/** The steps of showing a second factor in this session: a code that is typed, or a passkey. */
export function useSecondFactor(onShown: () => void) {
  const { t } = useTranslation('signIn');
  const [code, setCode] = useState('');
  const [problems, setProblems] = useState<readonly Said[]>([]);
  const { act: confirm, isBusy } = useOwnAct(DeskConfirmSecondFactorDocument);
  const start = useOwnAct(DeskStartPasskeyDocument);
  const show = async (input: { code: string } | { credential: string }) => {
    const { payload, problems: why } = await confirm({ input });
    if (payload?.secondFactor === 'CONFIRMED') return onShown();
    setProblems(why);
  };
  const byPasskey = async () => {
    const { payload, problems: why } = await start.act({});
    if (!payload?.options) return setProblems(why);
    const credential = await askPasskey(payload.options);
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
