import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { Button } from '../../design/components/button.tsx';
import { Notice } from '../../design/components/words.tsx';
import { AccountConfirmEmailChangeDocument, AccountDocument } from '../../../src/generated/web/graphql.ts';
import { Asked } from '../shell/asked.tsx';
import { useAct } from '../shell/use-act.ts';
import { useRead } from '../shell/use-read.ts';
import { Refused } from './refused.tsx';

/** Where the mail to a new address leads. A link works once, so a person has to press a button: programs that look at mails do not use it up. */
export default function AddressPage() {
  const { t } = useTranslation('account');
  const { hash, pathname, search } = useLocation();
  const [link] = useState(() => new URLSearchParams(hash.slice(1)).get('link') ?? '');
  if (hash !== '') history.replaceState(history.state, '', pathname + search); // it would stay in the browser's history
  const { data, asked } = useRead(AccountDocument, {});
  const { act, problems, isBusy, forget } = useAct(AccountConfirmEmailChangeDocument);
  const [email, setEmail] = useState<string | null>(null);
  const confirm = async () => setEmail((await act({ link })).done?.person?.email ?? null);
  const account = data?.viewer;
  return (
    <Asked {...asked} isThere={Boolean(account)}>
      {account && (
        <div className="account-alone stack">
          <header className="page-head">
            <h1>{t('addressPageTitle')}</h1>
            {email === null && link !== '' && <p>{t('addressPageLead', account.person)}</p>}
          </header>
          {link === '' && <Notice tone="wrong">{t('addressPageNoLink')}</Notice>}
          {email !== null && <Notice tone="good">{t('addressConfirmed', { email })}</Notice>}
          <Refused of={problems} waysIn={account.waysIn} onShown={forget} />
          <div className="row">
            {email === null && link !== '' && (
              <Button look="main" isPending={isBusy} onPress={() => void confirm()}>
                {t('confirmAddress')}
              </Button>
            )}
            <Link className="button" to="/desk/account">
              {t('toAccount')}
            </Link>
          </div>
        </div>
      )}
    </Asked>
  );
}
