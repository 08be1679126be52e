import { useTranslation } from 'react-i18next';

interface Props {
  /** Points from 0 to 100. */
  lowest: number | null;
  highest: number | null;
  mean: number | null;
}

/** Where the reviews of a case lie between 0 and 100: from the lowest to the highest, with their mean. */
export function SpreadPicture({ lowest, highest, mean }: Props) {
  const { t } = useTranslation('reviewer');
  if (mean === null || lowest === null || highest === null) return <span className="soft">–</span>;
  const label = t('field.spreadSaid', { mean: Math.round(mean), lowest: Math.round(lowest), highest: Math.round(highest) });
  return (
    <svg className="spread" viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label={label}>
      <title>{label}</title>
      <rect className="ground" x="0" y="4" width="100" height="2" />
      <rect className="range" x={lowest} y="2.5" width={Math.max(highest - lowest, 0.8)} height="5" />
      <rect className="mean" x={Math.min(mean, 99) - 0.5} y="0" width="1.4" height="10" />
    </svg>
  );
}

/** How many cases have their mean where, in steps of ten points. */
export const distribution = (means: readonly (number | null)[]): { name: string; value: number }[] =>
  Array.from({ length: 10 }, (_, step) => ({
    name: `${step * 10}–${step * 10 + 10}`,
    value: means.filter((mean) => mean !== null && Math.min(9, Math.floor(mean / 10)) === step).length,
  }));
