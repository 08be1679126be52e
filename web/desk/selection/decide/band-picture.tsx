import { useTranslation } from 'react-i18next';
import { titleIn } from '../../shell/titled.tsx';
import { type Draft, outcomeOf, pointsOf, ranked, type FieldTable } from './draft-rules.ts';

const line = 18;
const [left, right, top] = [34, 12, 24];
const width = 440;

/**
 * A field's cases as a picture: each with its points and how far they are known, the best on top, and the line between those that have room and
 * the others. What lies in the band around the line may as well be on the other side of it.
 */
export function BandPicture({ table, draft, name }: { table: FieldTable; draft: Draft; name: string }) {
  const { t, i18n } = useTranslation('selection');
  const rows = ranked(table).filter(({ figures }) => pointsOf(figures) !== null);
  if (rows.length === 0) return <p className="soft">{t('noFigures')}</p>;
  const ends = ({ adjusted, adjustedError, mean, lowest, highest }: FieldTable['cases'][number]): [number, number] =>
    adjusted !== null && adjusted !== undefined && adjustedError !== null && adjustedError !== undefined
      ? [adjusted - 1.96 * adjustedError, adjusted + 1.96 * adjustedError]
      : [lowest ?? mean ?? 0, highest ?? mean ?? 0];
  const all = rows.flatMap(({ figures }) => ends(figures));
  const [least, most] = [Math.max(0, Math.min(...all) - 2), Math.min(100, Math.max(...all) + 2)];
  const x = (points: number) => left + ((Math.min(most, Math.max(least, points)) - least) / (most - least || 1)) * (width - left - right);
  const y = (index: number) => top + index * line;
  const height = top + rows.length * line + 8;
  const say = (points: number) => points.toLocaleString(i18n.language, { maximumFractionDigits: 1 });
  const ticks = [0, 1, 2, 3, 4].map((step) => least + ((most - least) * step) / 4);
  const cut = Math.min(table.top, rows.length);
  const inBand = rows.filter(({ figures }) => figures.isInBand).length;
  return (
    <figure className="band">
      <figcaption className="row between">
        <strong>{name}</strong>
        <span className="soft">{t('bandSays', { top: table.top, count: inBand })}</span>
      </figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t('bandPicture', { field: name, top: table.top, count: inBand })}>
        {ticks.map((points) => (
          <g key={points}>
            <line className="grid" x1={x(points)} x2={x(points)} y1={top - 6} y2={height - 4} />
            <text x={x(points)} y={12} textAnchor="middle">
              {say(points)}
            </text>
          </g>
        ))}
        {rows.map(
          ({ figures }, index) => figures.isInBand && <rect key={index} className="in-band" x={0} width={width} y={y(index)} height={line} />,
        )}
        {rows.map(({ figures, place, isLevel }, index) => {
          const [from, to] = ends(figures);
          const points = pointsOf(figures)!;
          const outcome = outcomeOf(draft, figures.submissionId);
          return (
            <g key={figures.submissionId} className={`case ${outcome.toLowerCase()}`}>
              <title>{`${place}. ${titleIn(figures.titles, i18n.language)?.value ?? ''}: ${say(points)} (${say(from)}–${say(to)}) · ${t(`outcome_${outcome}`)}`}</title>
              <text x={4} y={y(index) + 13}>
                {place}
                {isLevel ? ' =' : ''}
              </text>
              <line className="range" x1={x(from)} x2={x(to)} y1={y(index) + line / 2} y2={y(index) + line / 2} />
              {outcome === 'OUTSTANDING' ? (
                <rect
                  x={x(points) - 5}
                  y={y(index) + line / 2 - 5}
                  width={10}
                  height={10}
                  transform={`rotate(45 ${x(points)} ${y(index) + line / 2})`}
                />
              ) : (
                <circle cx={x(points)} cy={y(index) + line / 2} r={5} />
              )}
            </g>
          );
        })}
        {cut < rows.length && <line className="cut" x1={0} x2={width} y1={y(cut)} y2={y(cut)} />}
      </svg>
    </figure>
  );
}
