import { useTranslation } from 'react-i18next';
import { type Desk, type Draft, isOver, type QuotaUse, usesOf } from './draft-rules.ts';

/** How far each tier and field is filled, and where it is over. */
export function QuotaPanel({ draft, desk, fieldName }: { draft: Draft; desk: Desk; fieldName: (key: string) => string }) {
  const { t } = useTranslation('selection');
  const uses = usesOf(draft, desk);
  const of = (tier: QuotaUse['tier'], key: string | null) => uses.find((use) => use.tier === tier && use.key === key)!;
  const cell = (use: QuotaUse) => (
    <td className={`number ${isOver(use) ? 'over' : ''}`}>
      {use.count}
      {use.most !== null && <span className="soft"> / {use.most}</span>}
      {isOver(use) && <span className="for-ears"> {t('overQuota')}</span>}
    </td>
  );
  return (
    <div className="table-frame dense" role="region" aria-label={t('quotas')} tabIndex={0}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('quotas')}</th>
            <th scope="col" className="number">
              {t('outcome_OUTSTANDING')}
            </th>
            <th scope="col" className="number">
              {t('inCollection')}
            </th>
          </tr>
        </thead>
        <tbody>
          {desk.fieldTables.map(({ field }) => (
            <tr key={field}>
              <th scope="row">{fieldName(field)}</th>
              {cell(of('OUTSTANDING', field))}
              {cell(of('COLLECTION', field))}
            </tr>
          ))}
          <tr className="total">
            <th scope="row">{t('together')}</th>
            {cell(of('OUTSTANDING', null))}
            {cell(of('COLLECTION', null))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
