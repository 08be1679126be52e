import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { finishLeaving } from '../shell/browser-session.ts';
import { Frame } from '../shell/frame.tsx';
import { LinkForm } from './link-form.tsx';
import { NewPasswordForm } from './new-password-form.tsx';
import { PasswordForm } from './password-form.tsx';
import { SecondFactorForm } from './second-factor-form.tsx';

/**
 * Where people come in: with a password, a link, a passkey or a provider. What a mail or a provider brought stands behind the `#`, and is taken
 * out of the address at once: it would stay in the browser's history.
 */
export function SignInPage() {
  const { t } = useTranslation('signIn');
  const { search, hash } = useLocation();
  const go = useNavigate();
  const [brought] = useState(() => new URLSearchParams(hash.slice(1)));
  const [step, setStep] = useState<'in' | 'factor'>('in');
  const [link, setLink] = useState(brought.get('link'));
  if (hash !== '') history.replaceState(history.state, '', location.pathname + search);

  useEffect(() => void finishLeaving(), []);
  const leave = () => void go(wayOn(new URLSearchParams(search).get('to')), { replace: true });
  const onSigned = (needsFactor: boolean) => (needsFactor ? setStep('factor') : leave());
  return (
    <Frame viewer={null}>
      <div className="sign-in stack">
        {step === 'factor' ? (
          <SecondFactorForm onDone={leave} />
        ) : link !== null && brought.get('for') === 'password' ? (
          <NewPasswordForm link={link} onDone={() => setLink(null)} />
        ) : link !== null ? (
          <LinkForm link={link} onSigned={onSigned} onRefused={() => setLink(null)} />
        ) : (
          <>
            <h1>{t('title')}</h1>
            <p>{t('lead')}</p>
            <PasswordForm wasRefused={brought.has('refused')} onSigned={onSigned} />
          </>
        )}
      </div>
    </Frame>
  );
}

/** Only ever a page of this desk: whoever made the link does not choose where people land. */
const wayOn = (to: string | null): string => (to !== null && /^\/desk(?:[/?#]|$)/.test(to) ? to : '/desk');
