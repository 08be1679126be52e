import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/components/button.tsx';
import { Notice, Problems } from '../../design/components/words.tsx';
import { DeskSignInWithLinkDocument } from '../../../src/generated/web/graphql.ts';
import { type Said, useOwnAct } from '../shell/use-own-act.ts';
import { useArrival } from './use-arrival.ts';

interface Props {
  link: string;
  onSigned: (needsFactor: boolean) => void;
  onRefused: () => void;
}

/** A link works once, so a person has to press a button: programs that look at mails beforehand do not use it up. */
export function LinkForm({ link, onSigned, onRefused }: Props) {
  const { t } = useTranslation('signIn');
  const arrive = useArrival(onSigned);
  const { act, isBusy } = useOwnAct(DeskSignInWithLinkDocument);
  const [token, setToken] = useState<string | null>(null); // the link is used up by then: what fails afterwards is tried again without it
  const [problems, setProblems] = useState<readonly Said[]>([]);
  const press = async () => {
    const { payload, problems: why } = token ? { payload: { token }, problems: [] } : await act({ input: { link } });
    if (payload?.token) setToken(payload.token);
    setProblems(payload?.token ? await arrive(payload.token) : why);
  };
  const isBad = problems.some(({ code }) => code);
  return (
    <>
      <h1>{t('forThisLink')}</h1>
      {isBad ? <Notice tone="wrong">{t('linkNotGood')}</Notice> : <Problems of={problems} />}
      {isBad ? (
        <Button look="main" onPress={onRefused}>
          {t('title')}
        </Button>
      ) : (
        <Button look="main" isPending={isBusy} onPress={() => void press()}>
          {t('submit')}
        </Button>
      )}
    </>
  );
}
