import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/components/button.tsx';
import { Card } from '../../design/components/figures.tsx';
import { TextField } from '../../design/components/fields.tsx';
import { Notice, Problems } from '../../design/components/words.tsx';
import { AccountCancelEmailChangeDocument, AccountRequestEmailChangeDocument } from '../../../src/generated/web/graphql.ts';
import { useInstant } from '../shell/instant.ts';
import { useAct } from '../shell/use-act.ts';
import type { CardProps } from './account-page.tsx';
import { Refused } from './refused.tsx';

/** The address that one signs in with; another is asked for here, and confirmed by the link that is sent to it. */
export function EmailCard({ account: { person, emailChange, waysIn }, again }: CardProps) {
  const { t } = useTranslation('account');
  const say = useInstant();
  const [email, setEmail] = useState('');
  const request = useAct(AccountRequestEmailChangeDocument);
  const cancel = useAct(AccountCancelEmailChangeDocument);
  const ask = async () => {
    const { done } = await request.act({ email });
    if (!done) return;
    setEmail('');
    again();
  };
  const giveUp = async () => {
    await cancel.act({});
    again(); // it may have been confirmed, or be too old, meanwhile
  };
  return (
    <Card title={t('address')}>
      <p className="soft">{t('addressLead')}</p>
      {emailChange && (
        <Notice tone="careful">
          <p>
            <strong>{t('addressAsked', { email: emailChange.email, until: say(emailChange.expiresAt) })}</strong>
          </p>
          <p>{t('addressNoMail')}</p>
          <div>
            <Button look="quiet" isPending={cancel.isBusy} onPress={() => void giveUp()}>
              {t('giveUpAddress')}
            </Button>
          </div>
        </Notice>
      )}
      <Problems of={cancel.problems} />
      <Refused of={request.problems} waysIn={waysIn} onShown={request.forget} />
      <p>
        {t('addressNow')}: <strong className="account-address">{person.email}</strong>
      </p>
      <form
        className="account-line"
        onSubmit={(event) => {
          event.preventDefault();
          void ask();
        }}
      >
        <TextField type="email" autoComplete="email" label={t('newAddress')} value={email} onChange={setEmail} />
        <Button type="submit" isDisabled={email.trim() === ''} isPending={request.isBusy}>
          {t('changeAddress')}
        </Button>
      </form>
    </Card>
  );
}
