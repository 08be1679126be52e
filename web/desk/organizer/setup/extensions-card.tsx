import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Confirm } from '../../../design/components/confirm.tsx';
import { ChoiceField, TextField } from '../../../design/components/fields.tsx';
import { Card } from '../../../design/components/figures.tsx';
import { Tag } from '../../../design/components/words.tsx';
import {
  OrganizerAllowExtensionsDocument,
  OrganizerGrantExtensionDocument,
  OrganizerRevokeExtensionDocument,
} from '../../../../src/generated/web/graphql.ts';
import { useAct } from '../../shell/use-act.ts';
import { useEdition } from '../frame/edition.ts';
import { InstantField, type LocalInstant } from '../frame/instant-field.tsx';
import { instantIn, localOf, useZoned } from '../frame/zoned.ts';
import type { AccessProps } from './access-page.tsx';

/** A later close for one case or one applicant, with its reason. */
export function ExtensionsCard({ access, again }: AccessProps) {
  const { t } = useTranslation('organizer');
  const { desk } = useEdition();
  const { say, withOffset } = useZoned();
  const allow = useAct(OrganizerAllowExtensionsDocument);
  const revoke = useAct(OrganizerRevokeExtensionDocument);
  const allowed = !access.extensionsAllowed;
  return (
    <Card
      title={t('extensions.title')}
      aside={<Tag tone="strong">{t(access.extensionsAllowed ? 'extensions.allowed' : 'extensions.notAllowed')}</Tag>}
    >
      <p className="soft">{t('extensions.lead', { close: withOffset(access.calendar.applicationsCloseAt, true) })}</p>
      <div className="row">
        {access.extensionsAllowed && <Grant access={access} again={again} />}
        <Confirm
          act={t(allowed ? 'extensions.allow' : 'extensions.forbid')}
          title={t(allowed ? 'extensions.allow' : 'extensions.forbid')}
          follows={<p>{t(allowed ? 'extensions.allowFollows' : 'extensions.forbidFollows')}</p>}
          onConfirm={async () => {
            const { done, problems } = await allow.act({ edition: desk.year, expectedVersion: access.version, allowed });
            if (done) again();
            return problems;
          }}
        />
      </div>
      {access.extensions.length === 0 ? (
        <p className="soft">{t('extensions.none')}</p>
      ) : (
        <ul className="rows">
          {access.extensions.map((extension) => (
            <li key={extension.id} className={extension.revokedAt ? 'over' : ''}>
              <div>
                <strong>
                  {extension.applicantEmail ?? (
                    <Link to={`/desk/organize/${desk.year}/screening/${extension.submissionId ?? ''}`}>{t('extensions.oneCase')}</Link>
                  )}
                </strong>{' '}
                · {t('extensions.until', { at: withOffset(extension.until, true) })}
                <br />
                <span className="soft small">
                  {extension.reason} · {extension.grantedBy.name}, {say(extension.grantedAt)}
                  {extension.revokedAt && ` · ${t('extensions.revoked', { name: extension.revokedBy?.name ?? '', at: say(extension.revokedAt) })}`}
                </span>
              </div>
              {!extension.revokedAt && (
                <Confirm
                  act={t('extensions.revoke')}
                  look="danger"
                  title={t('extensions.revoke')}
                  follows={<p>{t('extensions.revokeFollows')}</p>}
                  onConfirm={async () => {
                    const { done, problems } = await revoke.act({ extensionId: extension.id });
                    if (done) again();
                    return problems;
                  }}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function Grant({ access, again }: AccessProps) {
  const { t } = useTranslation('organizer');
  const { desk } = useEdition();
  const grant = useAct(OrganizerGrantExtensionDocument);
  const [whom, setWhom] = useState<'applicantEmail' | 'submissionId'>('applicantEmail');
  const [who, setWho] = useState('');
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState<LocalInstant>(() => ({
    day: localOf(access.calendar.applicationsCloseAt, desk.timeZone, true).day,
    time: '24:00',
  }));
  const instant = instantIn(until.day, until.time, desk.timeZone);
  return (
    <Confirm
      act={t('extensions.grant')}
      look="main"
      title={t('extensions.grant')}
      follows={<p>{t('extensions.grantFollows')}</p>}
      isReady={who.trim() !== '' && reason.trim() !== '' && instant !== null}
      onConfirm={async () => {
        const { done, problems } = await grant.act({ edition: desk.year, [whom]: who.trim(), until: instant!, reason });
        if (done) again();
        return problems;
      }}
    >
      <ChoiceField
        label={t('extensions.for')}
        value={whom}
        onChange={(value) => setWhom(value as typeof whom)}
        options={(['applicantEmail', 'submissionId'] as const).map((value) => ({ value, label: t(`extensions.${value}`) }))}
      />
      <TextField label={t(`extensions.${whom}`)} value={who} onChange={setWho} />
      <InstantField label={t('extensions.untilLabel')} value={until} onChange={setUntil} timeZone={desk.timeZone} />
      <TextField label={t('reason')} hint={t('extensions.reasonHint')} isLong value={reason} onChange={setReason} />
    </Confirm>
  );
}
