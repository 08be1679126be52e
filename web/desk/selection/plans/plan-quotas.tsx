import { useTranslation } from 'react-i18next';
import { Card } from '../../../design/components/figures.tsx';
import type { Plan } from '../decide/draft-rules.ts';

interface Props {
  plan: Plan;
  titleOf: (id: string) => string;
  fieldName: (key: string) => string;
}

/** What quotas did to this version: who was moved and why, what is exceeded all the same, who fell out and who moved up. */
export function PlanQuotas({ plan: { moves, exceedances, withdrawals, promotions }, titleOf, fieldName }: Props) {
  const { t } = useTranslation('selection');
  const isQuiet = [moves, exceedances, withdrawals, promotions].every((list) => list.length === 0);
  return (
    <Card title={t('quotasDid')}>
      {isQuiet && <p className="soft">{t('quotasQuiet')}</p>}
      <ul className="decided">
        {moves.map(({ submissionId, from, to, reason, takenBy }) => (
          <li key={`m ${submissionId}`}>
            <span />
            <span>
              <strong>{titleOf(submissionId)}</strong>
              <span>{t('movedFromTo', { from: t(`outcome_${from}`), to: t(`outcome_${to}`) })}</span>
              <span className="soft">
                {reason} {takenBy && t('takenBy', { title: titleOf(takenBy) })}
              </span>
            </span>
          </li>
        ))}
        {exceedances.map(({ tier, by, key, most, count, reason }) => (
          <li key={`e ${tier} ${by} ${key}`}>
            <span />
            <span>
              <strong>
                {t('exceeds', {
                  tier: t(tier === 'OUTSTANDING' ? 'outcome_OUTSTANDING' : 'inCollection'),
                  where: by === 'TOTAL' ? t('together') : by === 'FIELD' && key ? fieldName(key) : t(`by_${by}`),
                  count,
                  most,
                })}
              </strong>
              <span className="reason">{t('because', { reason })}</span>
            </span>
          </li>
        ))}
        {withdrawals.map(({ submissionId, reason }) => (
          <li key={`w ${submissionId}`}>
            <span />
            <span>
              <strong>{t('fellOut', { title: titleOf(submissionId) })}</strong>
              <span className="reason">{t('because', { reason })}</span>
            </span>
          </li>
        ))}
        {promotions.map(({ submissionId, from, to, inPlaceOf, passedOver }) => (
          <li key={`p ${submissionId}`}>
            <span />
            <span>
              <strong>{t('movedUp', { title: titleOf(submissionId) })}</strong>
              <span>{t('movedFromTo', { from: t(`outcome_${from}`), to: t(`outcome_${to}`) })}</span>
              <span className="soft">
                {t('inPlaceOf', { title: titleOf(inPlaceOf) })}
                {passedOver.length > 0 && ` ${t('passedOver', { titles: passedOver.map((one) => titleOf(one.submissionId)).join('; ') })}`}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
