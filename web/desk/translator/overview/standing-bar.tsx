import { useTranslation } from 'react-i18next';
import { ShareBar } from '../../../design/components/figures.tsx';
import type { TranslatorOverviewQuery } from '../../../../src/generated/web/graphql.ts';

type Desk = NonNullable<NonNullable<TranslatorOverviewQuery['viewer']>['translationDesk']>;
export type Count = Omit<Desk['progress'][number]['count'], '__typename'>;

export const sumOf = (counts: readonly Count[]): Count =>
  counts.reduce(
    (sum, one) => ({
      total: sum.total + one.total,
      done: sum.done + one.done,
      unchecked: sum.unchecked + one.unchecked,
      stale: sum.stale + one.stale,
      missing: sum.missing + one.missing,
    }),
    { total: 0, done: 0, unchecked: 0, stale: 0, missing: 0 },
  );

/** How many texts are how far, as a picture that says it in words as well. */
export function StandingBar({ of }: { of: Count }) {
  const { t } = useTranslation('translator');
  return (
    <ShareBar
      label={t('countInWords', { ...of })}
      parts={[
        { key: 'good', value: of.done },
        { key: 'careful', value: of.unchecked },
        { key: 'wrong', value: of.stale },
        { key: 'none', value: of.missing },
      ]}
    />
  );
}

/** What the colours of the bars mean. */
export function Legend() {
  const { t } = useTranslation('translator');
  return (
    <ul className="legend">
      {(['good', 'careful', 'wrong', 'none'] as const).map((key) => (
        <li key={key} className={key}>
          {t(`legend_${key}`)}
        </li>
      ))}
    </ul>
  );
}
