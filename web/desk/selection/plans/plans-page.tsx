import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Column, Table } from '../../../design/components/table.tsx';
import { Empty, Tag } from '../../../design/components/words.tsx';
import { Asked } from '../../shell/asked.tsx';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { differences, draftOf, type Plan } from '../decide/draft-rules.ts';
import { SelectionFrame, useYear } from '../selection-frame.tsx';
import { ProposeByRules } from './propose-by-rules.tsx';
import { usePlans } from './use-plans.ts';

export const tones = { PROPOSED: 'careful', CONFIRMED: 'good', SUPERSEDED: undefined } as const;

/** Every version of the plan: who proposed it, who confirmed it, and how much it changed. */
export default function PlansPage() {
  const { t } = useTranslation('selection');
  const year = useYear();
  const { desk, asked } = usePlans(year);
  const plans = desk?.decisionPlans ?? [];
  const before = (plan: Plan) => plans.find(({ version }) => version < plan.version);
  const columns: Column<Plan>[] = [
    {
      id: 'version',
      header: t('version'),
      accessorFn: ({ version }) => version,
      cell: ({ row: { original } }) => (
        <Link to={`/desk/selection/${year}/plans/${original.id}`}>{t('versionNumber', { version: original.version })}</Link>
      ),
    },
    {
      id: 'state',
      header: t('state'),
      accessorFn: ({ state }) => state,
      cell: ({ row: { original } }) => <Tag tone={tones[original.state]}>{t(`plan_${original.state}`)}</Tag>,
    },
    { id: 'by', header: t('proposedBy'), accessorFn: ({ proposedBy }) => proposedBy.name },
    { id: 'confirmed', header: t('confirmedBy'), accessorFn: ({ confirmedBy }) => confirmedBy?.name ?? '–' },
    {
      id: 'changed',
      header: t('changed'),
      accessorFn: (plan) => {
        const old = before(plan);
        return old ? differences(draftOf(old), draftOf(plan)).length : '–';
      },
      meta: { isNumber: true },
    },
    { id: 'moves', header: t('moved'), accessorFn: ({ moves }) => moves.length, meta: { isNumber: true } },
    { id: 'over', header: t('exceeded'), accessorFn: ({ exceedances }) => exceedances.length, meta: { isNumber: true } },
  ];
  return (
    <SelectionFrame>
      <header className="page-head">
        <h1>{t('nav_plans')}</h1>
        <p>{t('plansLead')}</p>
      </header>
      <Asked {...asked}>
        {!desk ? (
          <NotFoundPage />
        ) : (
          <>
            {plans.length === 0 ? (
              <Empty title={t('noPlans')}>
                <p>{t('noPlansMore')}</p>
                <Link className="button" to={`/desk/selection/${year}/decide`}>
                  {t('nav_decide')}
                </Link>
              </Empty>
            ) : (
              <div className="dense">
                <Table caption={t('nav_plans')} columns={columns} rows={plans} rowId={({ id }) => id} />
              </div>
            )}
            <ProposeByRules year={year} />
          </>
        )}
      </Asked>
    </SelectionFrame>
  );
}
