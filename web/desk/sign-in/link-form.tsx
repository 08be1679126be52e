import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { Button } from '../../design/components/button.tsx';
import { Notice } from '../../design/components/words.tsx';
import { DeskSignInWithLinkDocument } from '../../../src/generated/web/graphql.ts';
import { useArrival } from './use-arrival.ts';

interface Props {
  link: string;
  onSigned: (needsFactor: boolean) => void;
  onRefused: () => void;
}

/** A link works once, so a person has to press a button: programs that look at mails beforehand do not use it up. */
export function LinkForm({ link, onSigned, onRefused }: Props) {
  const { t } = useTranslation('signIn');
  const arrive = useArrival();
  const [{ fetching }, signIn] = useMutation(DeskSignInWithLinkDocument);
  const [isBad, setBad] = useState(false);
  const press = async () => {
    const { data } = await signIn({ input: { link } });
    const token = data?.signInWithLink.token;
    if (token) onSigned((await arrive(token)).needsFactor);
    else setBad(true);
  };
  return (
    <>
      <h1>{t('forThisLink')}</h1>
      {isBad && <Notice tone="wrong">{t('linkNotGood')}</Notice>}
      {isBad ? (
        <Button look="main" onPress={onRefused}>
          {t('title')}
        </Button>
      ) : (
        <Button look="main" isPending={fetching} onPress={() => void press()}>
          {t('submit')}
        </Button>
      )}
    </>
  );
}
