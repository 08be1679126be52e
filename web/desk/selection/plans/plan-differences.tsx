import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../../design/components/figures.tsx';
import { Pick } from '../../../design/components/filters.tsx';
import { Tag } from '../../../design/components/words.tsx';
import { differences, draftOf, type Plan } from '../decide/draft-rules.ts';

/** What one version decides otherwise than another. */
export function PlanDifferences({ plan, plans, titleOf }: { plan: Plan; plans: readonly Plan[]; titleOf: (id: string) => string }) {
  const { t } = useTranslation('selection');
  const others = plans.filter(({ id }) => id !== plan.id);
  const [against, setAgainst] = useState(() => (others.find(({ version }) => version < plan.version) ?? others[0])?.id ?? '');
  const other = others.find(({ id }) => id === against);
  if (!other) return null;
  const changed = differences(draftOf(other), draftOf(plan));
  return (
    <Card
      title={t('differences')}
      aside={
        <Pick
          label={t('against')}
          value={against}
          onChange={setAgainst}
          options={others.map(({ id, version, state }) => ({ value: id, label: `${t('versionNumber', { version })} · ${t(`plan_${state}`)}` }))}
        />
      }
    >
      {changed.length === 0 ? (
        <p className="soft">{t('noDifferences')}</p>
      ) : (
        <ul className="decided">
          {changed.map(({ id, from, to }) => (
            <li key={id}>
              <span />
              <span>
                <strong>{titleOf(id)}</strong>
                <span className="row tight">
                  <Tag>{t(`outcome_${from}`)}</Tag> → <Tag tone="strong">{t(`outcome_${to}`)}</Tag>
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
