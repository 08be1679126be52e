import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/components/button.tsx';
import { TextField } from '../../design/components/fields.tsx';
import { Notice, Problems } from '../../design/components/words.tsx';
import { DeskRequestLinkDocument, DeskRequestPasswordResetDocument, DeskSignInDocument } from '../../../src/generated/web/graphql.ts';
import { type Said, useOwnAct } from '../shell/use-own-act.ts';
import { PasskeyButton } from './passkey-button.tsx';
import { useArrival } from './use-arrival.ts';

/** Where the way to the provider begins; empty where none is configured. */
const provider = document.querySelector<HTMLMetaElement>('meta[name="casegraph-provider"]')?.content;

interface Props {
  /** Whether the provider sent the person back without an answer. */
  wasRefused: boolean;
  onSigned: (needsFactor: boolean) => void;
}

export function PasswordForm({ wasRefused, onSigned }: Props) {
  const { t } = useTranslation('signIn');
  const arrive = useArrival(onSigned);
  const { control, handleSubmit, getValues, trigger } = useForm({ defaultValues: { email: '', password: '' } });
  const [problems, setProblems] = useState<readonly Said[]>([]);
  const [isSent, setSent] = useState(false);
  const signIn = useOwnAct(DeskSignInDocument);
  const requestLink = useOwnAct(DeskRequestLinkDocument);
  const requestReset = useOwnAct(DeskRequestPasswordResetDocument);

  const submit = handleSubmit(async (input) => {
    const { payload, problems: why } = await signIn.act({ input });
    setProblems(payload?.token ? await arrive(payload.token) : why);
  });
  const send = async ({ act }: typeof requestLink | typeof requestReset) => {
    if (!(await trigger('email'))) return;
    const { problems: why } = await act({ input: { email: getValues('email') } });
    setProblems(why);
    setSent(why.length === 0);
  };
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      {wasRefused && <Notice tone="wrong">{t('refused')}</Notice>}
      <Problems of={problems} />
      {isSent && <Notice tone="good">{t('linkSent')}</Notice>}
      <Controller
        control={control}
        name="email"
        rules={{ required: true }}
        render={({ field, fieldState }) => (
          <TextField
            {...field}
            type="email"
            autoComplete="username"
            label={t('email')}
            isRequired
            wrong={fieldState.invalid ? t('email') : undefined}
          />
        )}
      />
      <Controller
        control={control}
        name="password"
        render={({ field }) => <TextField {...field} type="password" autoComplete="current-password" label={t('password')} />}
      />
      <Button look="main" type="submit" isPending={signIn.isBusy}>
        {signIn.isBusy ? t('working') : t('submit')}
      </Button>
      <hr />
      <Button onPress={() => void send(requestLink)}>{t('byLink')}</Button>
      <p className="save-state">{t('byLinkHint')}</p>
      <PasskeyButton onSigned={onSigned} onFailed={setProblems} />
      {provider && (
        <a className="button" href={provider}>
          {t('provider')}
        </a>
      )}
      <Button look="quiet" onPress={() => void send(requestReset)}>
        {t('forgotten')}
      </Button>
    </form>
  );
}
