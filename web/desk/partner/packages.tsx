import { useTranslation } from 'react-i18next';
import { Confirm } from '../../design/components/confirm.tsx';
import { Notice, Tag } from '../../design/components/words.tsx';
import { PartnerAcknowledgeRecallDocument } from '../../../src/generated/web/graphql.ts';
import { useAct } from '../shell/use-act.ts';
import { When } from '../shell/when.tsx';
import type { PartProps } from './partners-page.tsx';

const tones = { PROPOSED: 'careful', OFFERED: 'strong', RECALLED: 'wrong', ENDED: undefined } as const;

/** What the partner was handed before it is public: until when it has to be kept, and what was called back. */
export function Packages({ of: { packages }, again }: Omit<PartProps, 'onSecret'>) {
  const { t } = useTranslation('partner');
  const { act } = useAct(PartnerAcknowledgeRecallDocument);
  if (packages.length === 0) return null;
  return (
    <section className="stack" aria-label={t('packages')}>
      <h3>{t('packages')}</h3>
      <p className="soft">{t('packagesLead')}</p>
      <ul className="partner-rows">
        {packages.map(({ id, edition, state, embargoedUntil, address, recallReason, recalledAt, acknowledgedAt }) => (
          <li key={id}>
            <div className="stack">
              <span>
                <strong>{t('packageOf', { edition })}</strong> <Tag {...(tones[state] ? { tone: tones[state] } : {})}>{t(`package.${state}`)}</Tag>
              </span>
              {state === 'OFFERED' && (
                <span>
                  {t('keptUntil')} <When at={embargoedUntil} />
                  <br />
                  <code>{address}</code>
                </span>
              )}
              {recalledAt && (
                <Notice tone={acknowledgedAt ? 'good' : 'wrong'}>
                  <p>
                    {t('recalled')} <When at={recalledAt} />
                    {recallReason && `: ${recallReason}`}
                  </p>
                  {acknowledgedAt && (
                    <p>
                      {t('acknowledged')} <When at={acknowledgedAt} />
                    </p>
                  )}
                </Notice>
              )}
            </div>
            {state === 'RECALLED' && !acknowledgedAt && (
              <Confirm
                act={t('acknowledge')}
                look="main"
                title={t('acknowledgeTitle')}
                follows={<p>{t('acknowledgeFollows')}</p>}
                onConfirm={async () => {
                  const { done, problems } = await act({ packageId: id });
                  if (done) again();
                  return problems;
                }}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
