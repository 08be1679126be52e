import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/components/button.tsx';
import { TextField } from '../../design/components/fields.tsx';
import { Problems } from '../../design/components/words.tsx';
import { DeskContext } from '../shell/desk-context.ts';
import { useSecondFactor } from './use-second-factor.ts';

/** A second factor for this session, so that the person's roles count in it. */
export function SecondFactorForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('signIn');
  const { renew } = use(DeskContext);
  const leave = () => {
    renew();
    onDone();
  };
  const { code, setCode, problems, isBusy, byCode, byPasskey } = useSecondFactor(leave);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        byCode();
      }}
    >
      <h1>{t('secondFactor')}</h1>
      <p>{t('secondFactorLead')}</p>
      <Problems of={problems} />
      <TextField label={t('code')} value={code} onChange={setCode} autoComplete="one-time-code" inputMode="numeric" />
      <Button look="main" type="submit" isPending={isBusy}>
        {t('confirm')}
      </Button>
      {byPasskey && <Button onPress={byPasskey}>{t('passkey')}</Button>}
      <Button look="quiet" onPress={leave}>
        {t('withoutRoles')}
      </Button>
    </form>
  );
}
