import { useTranslation } from 'react-i18next';
import { Button } from '../../design/components/button.tsx';
import { DeskSignInWithPasskeyDocument, DeskStartPasskeyDocument } from '../../../src/generated/web/graphql.ts';
import type { Said } from '../shell/use-act.ts';
import { useOwnAct } from '../shell/use-own-act.ts';
import { askPasskey, hasPasskeys } from './passkey.ts';
import { useArrival } from './use-arrival.ts';

interface Props {
  onSigned: (needsFactor: boolean) => void;
  onFailed: (why: readonly Said[]) => void;
}

export function PasskeyButton({ onSigned, onFailed }: Props) {
  const { t } = useTranslation('signIn');
  const arrive = useArrival(onSigned);
  const start = useOwnAct(DeskStartPasskeyDocument);
  const signIn = useOwnAct(DeskSignInWithPasskeyDocument);
  if (!hasPasskeys()) return null;
  const press = async () => {
    const started = await start.act({});
    if (!started.payload?.options) return onFailed(started.problems);
    const credential = await askPasskey(started.payload.options);
    if (credential === null) return onFailed([{ message: t('passkeyFailed') }]);
    const { payload, problems } = await signIn.act({ input: { credential } });
    onFailed(payload?.token ? await arrive(payload.token) : problems);
  };
  return <Button onPress={() => void press()}>{t('passkey')}</Button>;
}
