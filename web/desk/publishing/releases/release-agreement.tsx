import { useTranslation } from 'react-i18next';
import { Confirm } from '../../../design/components/confirm.tsx';
import { TwoPeople } from '../../../design/components/two-people.tsx';
import { PublishingAbortReleaseDocument, PublishingApproveReleaseDocument } from '../../../../src/generated/web/graphql.ts';
import { useAct } from '../../shell/use-act.ts';
import { sayIn } from '../../shell/when.tsx';
import type { OneRelease } from './release-page.tsx';

interface Props {
  release: OneRelease;
  ownId: string;
  zone: string | undefined;
  renew: () => void;
}

/** Two people's approval of exactly what was read, and the way back until the instant. */
export function ReleaseAgreement({ release, ownId, zone = 'Asia/Shanghai', renew }: Props) {
  const { t, i18n } = useTranslation('publishing');
  const approve = useAct(PublishingApproveReleaseDocument);
  const abort = useAct(PublishingAbortReleaseDocument);
  const isWaiting = release.state === 'PREPARED' || release.state === 'APPROVED';
  const own = release.approvals.some(({ person }) => person.id === ownId);
  const when = sayIn(zone, release.applyAt, i18n.language);
  const isPast = new Date(release.applyAt) <= new Date();
  const steps = [0, 1].map((index) => {
    const given = release.approvals[index];
    return {
      label: t(index === 0 ? 'firstApproval' : 'secondApproval'),
      name: given?.person.name ?? null,
      at: given ? sayIn(zone, given.at, i18n.language) : null,
    };
  });
  return (
    <TwoPeople hash={release.contentHash} steps={steps}>
      {isWaiting && (
        <div className="row">
          {release.state === 'PREPARED' && !own && (
            <Confirm
              act={t('approve')}
              look="main"
              title={t('approveTitle', { kind: t(`kind_${release.kind}`) })}
              isDisabled={release.isStale}
              follows={
                <>
                  <p>{t('approveMore')}</p>
                  <p>
                    <strong>{release.approvals.length === 0 ? t('approveFirst') : isPast ? t('approveNow') : t('approveAt', { when })}</strong>
                  </p>
                  <p>
                    <code className="hash">{release.contentHash}</code>
                  </p>
                </>
              }
              onConfirm={async () => {
                const { payload, problems } = await approve.act({ releaseId: release.id, contentHash: release.contentHash });
                if (payload) renew();
                return problems;
              }}
            />
          )}
          {release.state === 'PREPARED' && own && <p className="soft">{t('approvedByYou')}</p>}
          {release.state === 'APPROVED' && <p className="soft">{isPast ? t('appliedSoon') : t('appliedAtInstant', { when })}</p>}
          <Confirm
            act={t('abort')}
            look="danger"
            title={t('abortTitle')}
            follows={<p>{t('abortMore')}</p>}
            onConfirm={async () => {
              const { payload, problems } = await abort.act({ releaseId: release.id });
              if (payload) renew();
              return problems;
            }}
          />
        </div>
      )}
    </TwoPeople>
  );
}
