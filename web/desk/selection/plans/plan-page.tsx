import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Card, Figures } from '../../../design/components/figures.tsx';
import { Notice, Tag } from '../../../design/components/words.tsx';
import { Asked } from '../../shell/asked.tsx';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { outcomes } from '../decide/draft-rules.ts';
import { SelectionFrame, useYear } from '../selection-frame.tsx';
import { PlanAgreement } from './plan-agreement.tsx';
import { PlanDifferences } from './plan-differences.tsx';
import { PlanQuotas } from './plan-quotas.tsx';
import { tones } from './plans-page.tsx';
import { usePlans } from './use-plans.ts';
import { WithdrawCases } from './withdraw-cases.tsx';

/** One version of the plan: what it decides, what quotas moved, how it differs from another, and who has agreed to exactly that. */
export default function PlanPage() {
  const { t } = useTranslation('selection');
  const year = useYear();
  const { id } = useParams();
  const { desk, own, titleOf, fieldOf, fieldName, isLooking, asked } = usePlans(year);
  const plan = desk?.decisionPlans.find((one) => one.id === id);
  const newest = desk?.decisionPlans[0];
  const of = (outcome: (typeof outcomes)[number]) =>
    (plan?.decisions ?? [])
      .filter((one) => one.outcome === outcome)
      .sort((one, other) => (one.showcaseOrder ?? one.reserveOrder ?? 0) - (other.showcaseOrder ?? other.reserveOrder ?? 0));
  return (
    <SelectionFrame>
      <Asked {...asked} isThere={asked.isThere && (plan !== undefined || !isLooking)} fetching={isLooking}>
        {!desk || !plan || !newest ? (
          <NotFoundPage />
        ) : (
          <>
            <header className="page-head">
              <p>
                <Link to={`/desk/selection/${year}/plans`}>← {t('nav_plans')}</Link>
              </p>
              <div className="row">
                <h1>{t('versionNumber', { version: plan.version })}</h1>
                <Tag tone={tones[plan.state]}>{t(`plan_${plan.state}`)}</Tag>
              </div>
            </header>
            {newest.id !== plan.id && (
              <Notice tone="careful">
                <p>
                  {t('notNewest', { version: newest.version })} <Link to={`/desk/selection/${year}/plans/${newest.id}`}>{t('toNewest')}</Link>
                </p>
              </Notice>
            )}
            <section className="card">
              <PlanAgreement plan={plan} ownId={own?.id ?? ''} renew={asked.again} />
            </section>
            <Figures of={outcomes.map((outcome) => ({ label: t(`outcome_${outcome}`), value: of(outcome).length }))} />
            <div className="halves">
              {outcomes.slice(0, 3).map((outcome) => (
                <Card key={outcome} title={t(`outcome_${outcome}`)}>
                  {of(outcome).length === 0 ? (
                    <p className="soft">{t('nobody')}</p>
                  ) : (
                    <ol className="decided">
                      {of(outcome).map(({ submissionId, showcaseOrder, reserveOrder, reason }) => (
                        <li key={submissionId}>
                          <span className="number">{showcaseOrder ?? reserveOrder ?? ''}</span>
                          <span>
                            <strong>{titleOf(submissionId)}</strong>
                            <span className="soft">{fieldOf(submissionId)}</span>
                            {reason && <span className="reason">{t('because', { reason })}</span>}
                          </span>
                        </li>
                      ))}
                    </ol>
                  )}
                </Card>
              ))}
              <PlanQuotas {...{ plan, titleOf, fieldName }} />
            </div>
            <PlanDifferences {...{ plan, plans: desk.decisionPlans, titleOf }} />
            {plan.state === 'CONFIRMED' && <WithdrawCases {...{ plan, year, titleOf }} />}
          </>
        )}
      </Asked>
    </SelectionFrame>
  );
}
