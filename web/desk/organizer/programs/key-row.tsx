import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Confirm } from '../../../design/components/confirm.tsx';
import { Tag } from '../../../design/components/words.tsx';
import { OrganizerRevokeKeyDocument, OrganizerRotateKeyDocument, type OrganizerKeysQuery } from '../../../../src/generated/web/graphql.ts';
import { useAct } from '../../shell/use-act.ts';
import { useEdition } from '../frame/edition.ts';
import { InstantField } from '../frame/instant-field.tsx';
import { instantIn, useZoned } from '../frame/zoned.ts';
import { inDays } from './issue-key.tsx';

export type Key = NonNullable<NonNullable<OrganizerKeysQuery['viewer']>['desk']>['keys'][number];

/** A key: what it reaches, when it was last used, exchanging and ending it. */
export function KeyRow({ of, onToken, again }: { of: Key; onToken: (token: string | null | undefined) => void; again: () => void }) {
  const { t } = useTranslation('organizer');
  const { desk } = useEdition();
  const { say } = useZoned();
  const [now] = useState(() => Date.now());
  const rotate = useAct(OrganizerRotateKeyDocument);
  const revoke = useAct(OrganizerRevokeKeyDocument);
  const [old, setOld] = useState(() => inDays(7, desk.timeZone));
  const [until, setUntil] = useState(() => inDays(90, desk.timeZone));
  const [oldWorksUntil, expiresAt] = [instantIn(old.day, old.time, desk.timeZone), instantIn(until.day, until.time, desk.timeZone)];
  const isOver = Boolean(of.revokedAt) || Date.parse(of.expiresAt) <= now;
  return (
    <li className={isOver ? 'over' : ''}>
      <div>
        <strong>{of.name}</strong> <code>cgk_{of.prefix}…</code> <Tag>{t(`keyKind.${of.kind}`)}</Tag>{' '}
        {of.revokedAt ? <Tag tone="wrong">{t('keys.revoked')}</Tag> : isOver && <Tag>{t('keys.ended')}</Tag>}
        <br />
        <span className="soft">
          {of.scopes.map((scope) => t(`scope.${scope}`)).join(' · ')} · {of.editions ? of.editions.join(', ') : t('roles.allEditions')}
          <br />
          {t('keys.by', { name: of.createdBy?.name ?? '—', at: say(of.createdAt) })} · {t('keys.endsAt', { at: say(of.expiresAt, true) })} ·{' '}
          {of.lastUsedAt ? t('keys.lastUsed', { at: say(of.lastUsedAt) }) : t('keys.neverUsed')}
        </span>
      </div>
      {!isOver && (
        <span className="row tight">
          <Confirm
            act={t('keys.rotate')}
            title={t('keys.rotateQuestion', { name: of.name })}
            follows={<p>{t('keys.rotateFollows')}</p>}
            isReady={oldWorksUntil !== null && expiresAt !== null}
            onConfirm={async () => {
              const { done, problems } = await rotate.act({ keyId: of.id, oldWorksUntil: oldWorksUntil!, expiresAt: expiresAt! });
              if (done) onToken(done.token);
              return problems;
            }}
          >
            <InstantField label={t('keys.oldUntil')} value={old} onChange={setOld} timeZone={desk.timeZone} />
            <InstantField label={t('keys.until')} hint={t('keys.untilHint')} value={until} onChange={setUntil} timeZone={desk.timeZone} />
          </Confirm>
          <Confirm
            act={t('keys.revoke')}
            look="danger"
            title={t('keys.revokeQuestion', { name: of.name })}
            follows={<p>{t('keys.revokeFollows')}</p>}
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
