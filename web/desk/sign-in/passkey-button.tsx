import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { Button } from '../../design/components/button.tsx';
import { DeskSignInWithPasskeyDocument, DeskStartPasskeyDocument } from '../../../src/generated/web/graphql.ts';
import { askPasskey, hasPasskeys } from './passkey.ts';
import { useArrival } from './use-arrival.ts';

export function PasskeyButton({ onSigned, onFailed }: { onSigned: (needsFactor: boolean) => void; onFailed: () => void }) {
  const { t } = useTranslation('signIn');
  const arrive = useArrival();
  const [, start] = useMutation(DeskStartPasskeyDocument);
  const [, signIn] = useMutation(DeskSignInWithPasskeyDocument);
  if (!hasPasskeys()) return null;
  const press = async () => {
    const { data } = await start({});
    const options = data?.startPasskeySignIn.options;
    const credential = options ? await askPasskey(options) : null;
    const answer = credential === null ? null : (await signIn({ input: { credential } })).data;
    const token = answer?.signInWithPasskey.token;
    if (token) onSigned((await arrive(token)).needsFactor);
    else onFailed();
  };
  return <Button onPress={() => void press()}>{t('passkey')}</Button>;
}
