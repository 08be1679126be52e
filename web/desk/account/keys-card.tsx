import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Confirm } from '../../design/components/confirm.tsx';
import { ChoiceField, TextField } from '../../design/components/fields.tsx';
import { Card } from '../../design/components/figures.tsx';
import { Notice, Tag } from '../../design/components/words.tsx';
import { AccountIssueKeyDocument, AccountRevokeKeyDocument } from '../../../src/generated/web/graphql.ts';
import { daysAfter } from '../shell/days-after.ts';
import { useInstant } from '../shell/instant.ts';
import { useAct } from '../shell/use-act.ts';
import type { CardProps } from './account-page.tsx';

const scopes = ['READ', 'WRITE'] as const;

/** Keys of one's own programs: what such a program does, it does in the person's name. A token is shown once. */
export function KeysCard({ account: { keys }, again }: CardProps) {
  const { t } = useTranslation('account');
  const say = useInstant();
  const [now] = useState(() => Date.now());
  const [name, setName] = useState('');
  const [reach, setReach] = useState<'READ' | 'WRITE'>('READ');
  const [days, setDays] = useState('90');
  const [token, setToken] = useState<string | null>();
  const issue = useAct(AccountIssueKeyDocument);
  const revoke = useAct(AccountRevokeKeyDocument);
  const alive = keys.filter(({ revokedAt, expiresAt }) => !revokedAt && Date.parse(expiresAt) > now);
  const make = async () => {
    const { done, problems } = await issue.act((at) => ({
      kind: 'PERSONAL',
      name: name.trim(),
      scopes: reach === 'READ' ? ['READ'] : [...scopes],
      expiresAt: daysAfter(at, Number(days)),
    }));
    if (done) {
      setToken(done.token ?? null);
      setName('');
      again();
    }
    return problems;
  };
  const end = async (keyId: string) => {
    const { done, problems } = await revoke.act({ keyId });
    if (done) again();
    return problems;
  };
  return (
    <Card title={t('keys')}>
      <p className="soft">{t('keysLead')}</p>
      {token && (
        <Notice tone="good">
          <p>{t('tokenLead')}</p>
          <code className="account-secret">{token}</code>
        </Notice>
      )}
      {token === null && <Notice tone="careful">{t('tokenLost')}</Notice>}
      {alive.length > 0 && (
        <ul className="account-list">
          {alive.map((key) => (
            <li key={key.id}>
              <div>
                <strong>{key.name}</strong> <code>{key.prefix}…</code> <Tag>{t(key.scopes.includes('WRITE') ? 'reach_WRITE' : 'reach_READ')}</Tag>
                <div className="soft">
                  {[
                    t('worksUntil', { when: say(key.expiresAt) }),
                    key.lastUsedAt ? t('lastUsedAt', { when: say(key.lastUsedAt) }) : t('neverUsed'),
                  ].join(' · ')}
                </div>
              </div>
              <Confirm
                look="quiet"
                act={t('revokeKey')}
                name={t('endKeyOf', { name: key.name })}
                title={t('revokeKeyTitle', { name: key.name })}
                follows={<p>{t('revokeKeyFollows')}</p>}
                onConfirm={() => end(key.id)}
              />
            </li>
          ))}
        </ul>
      )}
      <div>
        <Confirm act={t('makeKey')} title={t('makeKey')} follows={<p>{t('makeKeyFollows')}</p>} isReady={name.trim() !== ''} onConfirm={make}>
          <TextField label={t('keyName')} hint={t('keyNameHint')} value={name} onChange={setName} maxLength={100} />
          <ChoiceField
            label={t('keyReach')}
            value={reach}
            onChange={(value) => setReach(value as 'READ' | 'WRITE')}
            options={scopes.map((value) => ({ value, label: t(`reachLong_${value}`) }))}
          />
          <ChoiceField
            label={t('keyDays')}
            value={days}
            onChange={setDays}
            options={['30', '90', '365'].map((value) => ({ value, label: t('days', { count: Number(value) }) }))}
          />
        </Confirm>
      </div>
    </Card>
  );
}
