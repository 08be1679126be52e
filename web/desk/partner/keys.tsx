import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Confirm } from '../../design/components/confirm.tsx';
import { ChoiceField, TextField } from '../../design/components/fields.tsx';
import { Tag } from '../../design/components/words.tsx';
import { PartnerIssueKeyDocument, PartnerRevokeKeyDocument, PartnerRotateKeyDocument } from '../../../src/generated/web/graphql.ts';
import { daysAfter } from '../shell/days-after.ts';
import { useInstant } from '../shell/instant.ts';
import { useAct } from '../shell/use-act.ts';
import { hasAgreed, type OwnPartner, type PartProps } from './partners-page.tsx';

const lasts = ['90', '180', '365'] as const;
const overlaps = ['0', '1', '7', '30'] as const;

/** A partner's keys: made, exchanged with both working for a while, ended; when each was last used. */
export function Keys({ of, again, onSecret }: PartProps) {
  const { t } = useTranslation('partner');
  const [now] = useState(() => Date.now());
  const isOver = ({ revokedAt, expiresAt }: OwnPartner['keys'][number]) => revokedAt !== null || Date.parse(expiresAt) <= now;
  const [good, over] = [of.keys.filter((key) => !isOver(key)), of.keys.filter(isOver)];
  return (
    <section className="stack" aria-label={t('keys')}>
      <span className="row between">
        <h3>{t('keys')}</h3>
        <IssueKey {...{ of, again, onSecret }} />
      </span>
      {!hasAgreed(of, 'STANDARD') && <p className="soft">{t('agreeFirst')}</p>}
      {good.length === 0 && <p className="soft">{t('noKeys')}</p>}
      <ul className="partner-rows">
        {good.map((key) => (
          <Key key={key.id} of={key} again={again} onSecret={onSecret} />
        ))}
      </ul>
      {over.length > 0 && (
        <details>
          <summary>{t('overKeys', { count: over.length })}</summary>
          <ul className="partner-rows">
            {over.map((key) => (
              <Key key={key.id} of={key} isOver again={again} onSecret={onSecret} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Key({ of, isOver = false, again, onSecret }: { of: OwnPartner['keys'][number]; isOver?: boolean } & Omit<PartProps, 'of'>) {
  const { t } = useTranslation('partner');
  const say = useInstant();
  const rotate = useAct(PartnerRotateKeyDocument);
  const revoke = useAct(PartnerRevokeKeyDocument);
  const [overlap, setOverlap] = useState<string>('7');
  const [days, setDays] = useState<string>('180');
  return (
    <li>
      <div>
        <strong>{of.name}</strong> <code>cgk_{of.prefix}…</code> {of.scopes.includes('EMBARGO') && <Tag>{t('withEmbargo')}</Tag>}{' '}
        {of.revokedAt && <Tag tone="wrong">{t('revoked')}</Tag>}
        <br />
        <span className="soft">
          {t('madeBy', { name: of.createdBy?.name ?? '—', at: say(of.createdAt) })} ·{' '}
          {t(isOver ? 'endedAt' : 'endsAt', { at: say(of.revokedAt ?? of.expiresAt) })} ·{' '}
          {of.lastUsedAt ? t('lastUsed', { at: say(of.lastUsedAt) }) : t('neverUsed')}
        </span>
      </div>
      {!isOver && (
        <span className="row">
          <Confirm
            act={t('rotate')}
            name={t('rotateThis', { name: of.name })}
            title={t('rotateThis', { name: of.name })}
            follows={<p>{t('rotateFollows')}</p>}
            onConfirm={async () => {
              const { done, problems } = await rotate.act((at) => ({
                keyId: of.id,
                oldWorksUntil: daysAfter(at, Number(overlap)),
                expiresAt: daysAfter(at, Number(days)),
              }));
              if (done) onSecret(done.token);
              return problems;
            }}
          >
            <Days label={t('oldWorksFor')} of={overlaps} value={overlap} onChange={setOverlap} />
            <Days label={t('newWorksFor')} of={lasts} value={days} onChange={setDays} />
          </Confirm>
          <Confirm
            act={t('revoke')}
            name={t('revokeThis', { name: of.name })}
            look="danger"
            title={t('revokeThis', { name: of.name })}
            follows={<p>{t('revokeFollows')}</p>}
            onConfirm={async () => {
              const { done, problems } = await revoke.act({ keyId: of.id });
              if (done) again();
              return problems;
            }}
          />
        </span>
      )}
    </li>
  );
}

function IssueKey({ of, onSecret }: PartProps) {
  const { t } = useTranslation('partner');
  const { act } = useAct(PartnerIssueKeyDocument);
  const [name, setName] = useState('');
  const [days, setDays] = useState<string>('180');
  const [embargo, setEmbargo] = useState(false);
  return (
    <Confirm
      act={t('makeKey')}
      look="main"
      title={t('makeKey')}
      follows={<p>{t('keyFollows')}</p>}
      isDisabled={of.isSuspended || !hasAgreed(of, 'STANDARD')}
      isReady={name.trim() !== ''}
      onConfirm={async () => {
        const { done, problems } = await act((at) => ({
          partnerId: of.id,
          name: name.trim(),
          scopes: embargo ? ['PUBLIC', 'EMBARGO'] : ['PUBLIC'],
          expiresAt: daysAfter(at, Number(days)),
        }));
        if (done) {
          setName('');
          onSecret(done.token);
        }
        return problems;
      }}
    >
      <TextField label={t('keyName')} hint={t('keyNameHint')} value={name} onChange={setName} />
      <Days label={t('worksFor')} of={lasts} value={days} onChange={setDays} />
      {hasAgreed(of, 'EMBARGO') && (
        <label className="tick">
          <input type="checkbox" checked={embargo} onChange={({ target }) => setEmbargo(target.checked)} />
          {t('alsoEmbargo')}
        </label>
      )}
    </Confirm>
  );
}

function Days({ label, of, value, onChange }: { label: string; of: readonly string[]; value: string; onChange: (value: string) => void }) {
  const { t } = useTranslation('partner');
  return (
    <ChoiceField
      label={label}
      value={value}
      onChange={onChange}
      options={of.map((days) => ({ value: days, label: days === '0' ? t('atOnce') : t('days', { count: Number(days) }) }))}
    />
  );
}
