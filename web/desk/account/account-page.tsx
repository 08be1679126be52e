import { useTranslation } from 'react-i18next';
import { AccountDocument, type AccountQuery } from '../../../src/generated/web/graphql.ts';
import { Asked } from '../shell/asked.tsx';
import { useRead } from '../shell/use-read.ts';
import { AuthenticatorCard } from './authenticator-card.tsx';
import { EmailCard } from './email-card.tsx';
import { ErasureCard } from './erasure-card.tsx';
import { KeysCard } from './keys-card.tsx';
import { LanguagesCard } from './languages-card.tsx';
import { NameCard } from './name-card.tsx';
import { PasskeysCard } from './passkeys-card.tsx';
import { PasswordCard } from './password-card.tsx';
import { PersonalDataCard } from './personal-data-card.tsx';
import { SessionsCard } from './sessions-card.tsx';
import './account.css';

export type Account = NonNullable<AccountQuery['viewer']>;
export type WaysIn = Account['waysIn'];

export interface CardProps {
  account: Account;
  /** Reads the account again. */
  again: () => void;
}

/** One's own account: how it is entered and from where, in which language mails come, what is kept of the person, and how it ends. */
export default function AccountPage() {
  const { t } = useTranslation('account');
  const { data, asked, again } = useRead(AccountDocument, {});
  const account = data?.viewer;
  return (
    <Asked {...asked} isThere={Boolean(account)}>
      {account && (
        <>
          <header className="page-head">
            <h1>{t('title')}</h1>
            <p>
              {account.person.name} · {account.person.email}
            </p>
          </header>
          <div className="account-cards">
            <NameCard account={account} again={again} />
            <EmailCard account={account} again={again} />
            <LanguagesCard account={account} again={again} />
            <PasswordCard account={account} again={again} />
            <PasskeysCard account={account} again={again} />
            <AuthenticatorCard account={account} again={again} />
            <SessionsCard account={account} again={again} />
            <KeysCard account={account} again={again} />
            <PersonalDataCard account={account} again={again} />
            <ErasureCard account={account} again={again} />
          </div>
        </>
      )}
    </Asked>
  );
}
