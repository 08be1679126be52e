import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMutation } from 'urql';
import { Button } from '../../design/components/button.tsx';
import { TextField } from '../../design/components/fields.tsx';
import { Notice, Problems } from '../../design/components/words.tsx';
import { DeskConfirmSecondFactorDocument, DeskStartPasskeyDocument } from '../../../src/generated/web/graphql.ts';
import { askPasskey, hasPasskeys } from '../sign-in/passkey.ts';
import type { WaysIn } from './account-page.tsx';
import { type Said, useOwnAct } from './use-own-act.ts';

/** Why something was refused; where the person has to show first that it is them, the way to do so. */
export function Refused({ of, waysIn, onShown }: { of: readonly Said[]; waysIn: WaysIn; onShown: () => void }) {
  const { t } = useTranslation('account');
  if (!of.some(({ code }) => code === 'SECOND_FACTOR_REQUIRED')) return <Problems of={of} />;
  const hasFactor = waysIn.hasAuthenticatorApp || waysIn.passkeys.length > 0;
  return (
    <Notice tone="careful">
      {of.map(({ message }) => (
        <p key={message}>{message}</p>
      ))}
      {hasFactor ? (
        <ShowFactor waysIn={waysIn} onShown={onShown} />
      ) : (
        <div>
          <Link className="button" to="/sign-in?to=/desk/account">
            {t('signInAgain')}
          </Link>
        </div>
      )}
    </Notice>
  );
}

function ShowFactor({ waysIn, onShown }: { waysIn: WaysIn; onShown: () => void }) {
  const { t } = useTranslation('signIn');
  const [code, setCode] = useState('');
  const [problems, setProblems] = useState<readonly Said[]>([]);
  const [, startPasskey] = useMutation(DeskStartPasskeyDocument);
  const { act, isBusy } = useOwnAct(DeskConfirmSecondFactorDocument);
  const show = async (input: { code: string } | { credential: string }) => {
    const { problems: refused } = await act({ input });
    setProblems(refused);
    if (refused.length === 0) onShown();
  };
  const byPasskey = async () => {
    const options = (await startPasskey({})).data?.startPasskeySignIn.options;
    const credential = options ? await askPasskey(options) : null;
    if (credential) await show({ credential });
    else setProblems([{ message: t('passkeyFailed') }]);
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void show({ code });
      }}
    >
      <Problems of={problems} />
      {waysIn.hasAuthenticatorApp && <TextField label={t('code')} value={code} onChange={setCode} autoComplete="one-time-code" />}
      <div className="row">
        {waysIn.hasAuthenticatorApp && (
          <Button look="main" type="submit" isDisabled={code.trim() === ''} isPending={isBusy}>
            {t('confirm')}
          </Button>
        )}
        {waysIn.passkeys.length > 0 && hasPasskeys() && <Button onPress={() => void byPasskey()}>{t('byPasskey', { ns: 'account' })}</Button>}
      </div>
    </form>
  );
}
