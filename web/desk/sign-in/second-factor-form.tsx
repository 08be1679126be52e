import { use, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { Button } from '../../design/components/button.tsx';
import { TextField } from '../../design/components/fields.tsx';
import { Problems } from '../../design/components/words.tsx';
import { DeskConfirmSecondFactorDocument, DeskStartPasskeyDocument } from '../../../src/generated/web/graphql.ts';
import { DeskContext } from '../shell/desk-context.ts';
import { askPasskey, hasPasskeys } from './passkey.ts';

/** A second factor for this session, so that the person's roles count in it. */
export function SecondFactorForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('signIn');
  const { renew } = use(DeskContext);
  const [code, setCode] = useState('');
  const [problems, setProblems] = useState<readonly { message: string }[]>([]);
  const [{ fetching }, confirm] = useMutation(DeskConfirmSecondFactorDocument);
  const [, start] = useMutation(DeskStartPasskeyDocument);
  const leave = () => {
    renew();
    onDone();
  };
  const hand = async (input: { code: string } | { credential: string }) => {
    const { data, error } = await confirm({ input });
    if (data?.confirmSecondFactor.secondFactor === 'CONFIRMED') return leave();
    setProblems(data?.confirmSecondFactor.problems ?? [{ message: error?.message ?? '' }]);
  };
  const byPasskey = async () => {
    const options = (await start({})).data?.startPasskeySignIn.options;
    const credential = options ? await askPasskey(options) : null;
    if (credential) await hand({ credential });
    else setProblems([{ message: t('passkeyFailed') }]);
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void hand({ code });
      }}
    >
      <h1>{t('secondFactor')}</h1>
      <p>{t('secondFactorLead')}</p>
      <Problems of={problems} />
      <TextField label={t('code')} value={code} onChange={setCode} autoComplete="one-time-code" inputMode="numeric" />
      <Button look="main" type="submit" isPending={fetching}>
        {t('confirm')}
      </Button>
      {hasPasskeys() && <Button onPress={() => void byPasskey()}>{t('passkey')}</Button>}
      <Button look="quiet" onPress={leave}>
        {t('withoutRoles')}
      </Button>
    </form>
  );
}
