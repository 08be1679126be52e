import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../../design/components/button.tsx';
import { TextField } from '../../design/components/fields.tsx';
import { Notice, Problems } from '../../design/components/words.tsx';
import { useSecondFactor } from '../sign-in/use-second-factor.ts';
import type { WaysIn } from './account-page.tsx';
import type { Said } from '../shell/use-own-act.ts';

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
  const { code, setCode, problems, isBusy, byCode, byPasskey } = useSecondFactor(onShown);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        byCode();
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
        {waysIn.passkeys.length > 0 && byPasskey && <Button onPress={byPasskey}>{t('byPasskey', { ns: 'account' })}</Button>}
      </div>
    </form>
  );
}
