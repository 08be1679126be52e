import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/components/button.tsx';
import { Confirm } from '../../design/components/confirm.tsx';
import { Card } from '../../design/components/figures.tsx';
import { TextField } from '../../design/components/fields.tsx';
import { QrCode } from '../../design/components/qr-code.tsx';
import { Notice, Tag } from '../../design/components/words.tsx';
import { AccountConfirmAppDocument, AccountRemoveAppDocument, AccountStartAppDocument } from '../../../src/generated/web/graphql.ts';
import type { CardProps } from './account-page.tsx';
import { Refused } from './refused.tsx';
import { type Said, useOwnAct } from '../shell/use-own-act.ts';

/** An app that makes codes, and the codes for the day on which it is lost. What is shown once is in this window alone. */
export function AuthenticatorCard({ account: { waysIn }, again }: CardProps) {
  const { t } = useTranslation('account');
  const [begun, setBegun] = useState<{ secret: string; uri: string } | null>(null);
  const [code, setCode] = useState('');
  const [recovery, setRecovery] = useState<readonly string[] | null>(null);
  const [problems, setProblems] = useState<readonly Said[]>([]);
  const [isCopied, setCopied] = useState(false);
  const copy = async (secret: string) => {
    await navigator.clipboard.writeText(secret);
    setCopied(true);
  };
  const start = useOwnAct(AccountStartAppDocument);
  const confirm = useOwnAct(AccountConfirmAppDocument);
  const remove = useOwnAct(AccountRemoveAppDocument);
  const begin = async () => {
    const { payload, problems: refused } = await start.act({});
    setProblems(refused);
    setRecovery(null);
    setCopied(false);
    if (payload?.secret && payload.uri) setBegun({ secret: payload.secret, uri: payload.uri });
  };
  const finish = async () => {
    const { payload, problems: refused } = await confirm.act({ input: { code } });
    setProblems(refused);
    if (!payload?.recoveryCodes) return;
    setRecovery(payload.recoveryCodes);
    setBegun(null);
    setCode('');
    again();
  };
  const removeIt = async () => {
    const { problems: refused } = await remove.act({});
    if (refused.length === 0) {
      setRecovery(null);
      again();
    }
    setProblems(refused.filter(({ code: why }) => why === 'SECOND_FACTOR_REQUIRED'));
    return refused;
  };
  return (
    <Card
      title={t('app')}
      aside={<Tag tone={waysIn.hasAuthenticatorApp ? 'good' : undefined}>{t(waysIn.hasAuthenticatorApp ? 'appOn' : 'appOff')}</Tag>}
    >
      <p className="soft">{t('appLead')}</p>
      {waysIn.hasAuthenticatorApp && <p>{t('codesLeft', { count: waysIn.recoveryCodesLeft })}</p>}
      <Refused of={problems} waysIn={waysIn} onShown={() => setProblems([])} />
      {recovery && (
        <Notice tone="good">
          <p>
            <strong>{t('recoveryTitle')}</strong>
          </p>
          <p>{t('recoveryLead')}</p>
          <ul className="account-codes">
            {recovery.map((one) => (
              <li key={one}>
                <code>{one}</code>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {begun ? (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            void finish();
          }}
        >
          <ol className="account-steps">
            <li>
              {t('appStep1')} <a href={begun.uri}>{t('openInApp')}</a>
              <QrCode text={begun.uri} label={t('qrCode')} />
              {t('appOrType')}
              <code className="account-secret">{begun.secret.match(/.{1,4}/g)?.join(' ')}</code>
              <Button look="quiet" onPress={() => void copy(begun.secret)} isDisabled={!('clipboard' in navigator)}>
                {t(isCopied ? 'secretCopied' : 'copySecret')}
              </Button>
            </li>
            <li>{t('appStep2')}</li>
          </ol>
          <TextField label={t('sixDigits')} value={code} onChange={setCode} autoComplete="one-time-code" inputMode="numeric" />
          <div className="row">
            <Button look="main" type="submit" isDisabled={!/^\s*\d{6}\s*$/.test(code)} isPending={confirm.isBusy}>
              {t('confirmApp')}
            </Button>
            <Button look="quiet" onPress={() => setBegun(null)}>
              {t('cancel', { ns: 'shell' })}
            </Button>
          </div>
        </form>
      ) : (
        <div className="row">
          <Button isPending={start.isBusy} onPress={() => void begin()}>
            {t(waysIn.hasAuthenticatorApp ? 'replaceApp' : 'addApp')}
          </Button>
          {waysIn.hasAuthenticatorApp && (
            <Confirm look="danger" act={t('removeApp')} title={t('removeAppTitle')} follows={<p>{t('removeAppFollows')}</p>} onConfirm={removeIt} />
          )}
        </div>
      )}
    </Card>
  );
}
