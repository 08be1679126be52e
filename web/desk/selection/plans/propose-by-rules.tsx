import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Confirm } from '../../../design/components/confirm.tsx';
import { Card } from '../../../design/components/figures.tsx';
import { Pick } from '../../../design/components/filters.tsx';
import { SelectionProposeDocument } from '../../../../src/generated/web/graphql.ts';
import { useAct } from '../../shell/use-act.ts';

/** Has the program make a plan from the order of each field's figures and from the quotas, also those by region and organization. */
export function ProposeByRules({ year }: { year: number }) {
  const { t } = useTranslation('selection');
  const go = useNavigate();
  const { act } = useAct(SelectionProposeDocument);
  const [reserves, setReserves] = useState('2');
  const propose = async () => {
    const { done, problems } = await act({ edition: year, reserves: Number(reserves) });
    if (done?.plan) await go(`/desk/selection/${year}/plans/${done.plan.id}`);
    return problems;
  };
  return (
    <Card title={t('byRules')}>
      <p>{t('byRulesLead')}</p>
      <div className="filters">
        <Pick
          label={t('reserves')}
          value={reserves}
          onChange={setReserves}
          options={['0', '1', '2', '3', '5', '10'].map((one) => ({ value: one, label: one }))}
        />
        <Confirm act={t('makePlan')} title={t('byRulesTitle')} follows={<p>{t('byRulesMore')}</p>} onConfirm={propose} />
      </div>
    </Card>
  );
}
