import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Confirm } from '../../../design/components/confirm.tsx';
import { TextField } from '../../../design/components/fields.tsx';
import { Card, Facts } from '../../../design/components/figures.tsx';
import { Tag } from '../../../design/components/words.tsx';
import { type KeyScope, OrganizerChangePartnerDocument, OrganizerIssuePartnerKeyDocument } from '../../../../src/generated/web/graphql.ts';
import { Usage } from '../../shell/partner/usage.tsx';
import { Webhooks } from '../../shell/partner/webhooks.tsx';
import { useAct } from '../../shell/use-act.ts';
import { useEdition } from '../frame/edition.ts';
import { InstantField } from '../frame/instant-field.tsx';
import { instantIn, useZoned } from '../frame/zoned.ts';
import { inDays } from './issue-key.tsx';
import { KeyRow } from './key-row.tsx';
import type { PartnerProps } from './partners-page.tsx';

/** One partner: terms, quota, keys, what was used, and its webhooks. */
export function PartnerCard({ of, again, onSecret }: PartnerProps) {
  const { t, i18n } = useTranslation('organizer');
  const { say } = useZoned();
  const { act } = useAct(OrganizerChangePartnerDocument);
  const number = (value: number) => value.toLocaleString(i18n.language);
  return (
    <Card
      title={of.name}
      aside={
        <span className="row">
          {of.isSuspended && <Tag tone="wrong">{t('partners.suspended')}</Tag>}
          <ChangeQuota of={of} again={again} />
          <Confirm
            act={t(of.isSuspended ? 'partners.resume' : 'partners.suspend')}
            {...(of.isSuspended ? {} : { look: 'danger' as const })}
            title={t(of.isSuspended ? 'partners.resume' : 'partners.suspend')}
            follows={<p>{t(of.isSuspended ? 'partners.resumeFollows' : 'partners.suspendFollows')}</p>}
            onConfirm={async () => {
              const { done, problems } = await act({ partnerId: of.id, expectedVersion: of.version, isSuspended: !of.isSuspended });
              if (done) again();
              return problems;
            }}
          />
        </span>
      }
    >
      <Facts
        of={[
          [t('partners.contacts'), of.contacts.join(', ')] as const,
          [
            t('partners.quota'),
            t('partners.quotaSays', { requests: number(of.requestsPerDay), megabytes: number(Math.round(of.bytesPerDay / 1_000_000)) }),
          ] as const,
          ...of.terms.map(({ kind, version, address }) => {
            const accepted = of.acceptances.find((one) => one.kind === kind && one.version === version);
            return [
              `${t(`terms.${kind}`)} · ${t('changes.version', { version })}`,
              <>
                <a href={address}>{t('partners.read')}</a> ·{' '}
                {accepted ? t('partners.accepted', { name: accepted.acceptedBy, at: say(accepted.acceptedAt) }) : t('partners.notAccepted')}
              </>,
            ] as const;
          }),
        ]}
      />
      <Usage of={of} />
      <section className="stack" aria-label={t('nav.keys')}>
        <span className="row between">
          <h3>{t('nav.keys')}</h3>
          <IssuePartnerKey of={of} again={again} onSecret={onSecret} />
        </span>
        {of.keys.length === 0 ? (
          <p className="soft">{t('partners.noKeys')}</p>
        ) : (
          <ul className="rows">
            {of.keys.map((key) => (
              <KeyRow key={key.id} of={key} onToken={onSecret} again={again} />
            ))}
          </ul>
        )}
      </section>
      <Webhooks of={of} again={again} onSecret={onSecret} />
    </Card>
  );
}

function ChangeQuota({ of, again }: Omit<PartnerProps, 'onSecret'>) {
  const { t } = useTranslation('organizer');
  const { act } = useAct(OrganizerChangePartnerDocument);
  const [requests, setRequests] = useState(String(of.requestsPerDay));
  const [contacts, setContacts] = useState(of.contacts.join(' '));
  return (
    <Confirm
      act={t('change')}
      title={t('changeThis', { title: of.name })}
      follows={<p>{t('partners.changeFollows')}</p>}
      isReady={/^\d+$/.test(requests)}
      onConfirm={async () => {
        const { done, problems } = await act({
          ...{ partnerId: of.id, expectedVersion: of.version, requestsPerDay: Number(requests) },
          contacts: contacts.split(/[\s,;]+/).filter((one) => one !== ''),
        });
        if (done) again();
        return problems;
      }}
    >
      <TextField label={t('partners.contacts')} hint={t('partners.contactsHint')} value={contacts} onChange={setContacts} />
      <TextField label={t('partners.requestsPerDay')} inputMode="numeric" value={requests} onChange={setRequests} />
    </Confirm>
  );
}

function IssuePartnerKey({ of, onSecret }: PartnerProps) {
  const { t } = useTranslation('organizer');
  const { desk } = useEdition();
  const { act } = useAct(OrganizerIssuePartnerKeyDocument);
  const [name, setName] = useState('');
  const [embargo, setEmbargo] = useState(false);
  const [until, setUntil] = useState(() => inDays(180, desk.timeZone));
  const expiresAt = instantIn(until.day, until.time, desk.timeZone);
  const scopes: KeyScope[] = embargo ? ['PUBLIC', 'EMBARGO'] : ['PUBLIC'];
  return (
    <Confirm
      act={t('keys.issue')}
      title={t('keys.issue')}
      follows={<p>{t('partners.keyFollows')}</p>}
      isReady={name.trim() !== '' && expiresAt !== null}
      onConfirm={async () => {
        const { done, problems } = await act({ partnerId: of.id, name: name.trim(), scopes, expiresAt: expiresAt! });
        if (done) onSecret(done.token);
        return problems;
      }}
    >
      <TextField label={t('keys.name')} value={name} onChange={setName} />
      <label className="tick">
        <input type="checkbox" checked={embargo} onChange={({ target }) => setEmbargo(target.checked)} />
        {t('partners.withEmbargo')}
      </label>
      <InstantField label={t('keys.until')} hint={t('keys.untilHint')} value={until} onChange={setUntil} timeZone={desk.timeZone} />
    </Confirm>
  );
}
