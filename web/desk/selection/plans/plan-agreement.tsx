import { useTranslation } from 'react-i18next';
import { Confirm } from '../../../design/components/confirm.tsx';
import { TwoPeople } from '../../../design/components/two-people.tsx';
import { SelectionConfirmDocument } from '../../../../src/generated/web/graphql.ts';
import { useAct } from '../../shell/use-act.ts';
import type { Plan } from '../decide/draft-rules.ts';

/** One proposes, another confirms exactly what they have read. */
export function PlanAgreement({ plan, ownId, renew }: { plan: Plan; ownId: string; renew: () => void }) {
  const { t } = useTranslation('selection');
  const { act } = useAct(SelectionConfirmDocument);
  const isOwn = plan.proposedBy.id === ownId;
  const steps = [
    { label: t('proposedBy'), name: plan.proposedBy.name },
    { label: t('confirmedBy'), name: plan.confirmedBy?.name ?? null },
  ];
  return (
    <TwoPeople hash={plan.contentHash} steps={steps}>
      {plan.state === 'PROPOSED' &&
        (isOwn ? (
          <p className="soft">{t('ownPlan')}</p>
        ) : (
          <div className="row">
            <Confirm
              act={t('confirm')}
              look="main"
              title={t('confirmTitle', { version: plan.version })}
              follows={
                <>
                  <p>{t('confirmMore')}</p>
                  <p>
                    <code className="hash">{plan.contentHash}</code>
                  </p>
                </>
              }
              onConfirm={async () => {
                const { problems } = await act({ planId: plan.id, contentHash: plan.contentHash });
                renew();
                return problems;
              }}
            />
          </div>
        ))}
    </TwoPeople>
  );
}
