import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Point {
  key: string;
  /** In the table, and for who points at it. */
  label: string;
  value: number;
  /** Stands below the column; left out where there is no room for each. */
  tick?: string | undefined;
  tone?: 'strong' | 'soft' | undefined;
}

interface Props {
  title: string;
  /** What is counted, such as "cases". Stands at the axis. */
  unit: string;
  points: readonly Point[];
  /** What stands in the table's first head. */
  of: string;
  aside?: ReactNode;
}

/** The next round number above, so that the lines stand at 1, 2 or 5 times a power of ten. */
function roundUp(most: number): number {
  if (most <= 4) return 4;
  const power = 10 ** Math.floor(Math.log10(most));
  return [1, 2, 4, 5, 10].map((times) => times * power).find((step) => step >= most)!;
}

/** Numbers over time, as columns and as a table. */
export function Columns({ title, unit, points, of, aside }: Props) {
  const { i18n } = useTranslation();
  const most = roundUp(Math.max(0, ...points.map(({ value }) => value)));
  const lines = [1, 0.75, 0.5, 0.25, 0].filter((part) => Number.isInteger(most * part));
  const said = (value: number) => value.toLocaleString(i18n.language);
  return (
    <figure className="columns">
      <figcaption>
        <strong>{title}</strong>
        {aside}
      </figcaption>
      <div className="columns-picture" aria-hidden>
        <span className="columns-unit">{unit}</span>
        <div className="columns-axis">
          {lines.map((part) => (
            <span key={part} style={{ insetBlockEnd: `${part * 100}%` }}>
              {said(most * part)}
            </span>
          ))}
        </div>
        <div className="columns-plot">
          {lines.map((part) => (
            <i key={part} style={{ insetBlockEnd: `${part * 100}%` }} />
          ))}
          {points.map(({ key, label, value, tick, tone }) => (
            <div key={key} className="columns-slot" title={`${label}: ${said(value)}`}>
              <div className={`columns-bar ${tone ?? ''}`} style={{ blockSize: `${(value / most) * 100}%` }} />
              {tick && <span className="columns-tick">{tick}</span>}
            </div>
          ))}
        </div>
      </div>
      <AsTable head={[of, unit]} rows={points.map(({ key, label, value }) => ({ key, cells: [label, said(value)] }))} />
    </figure>
  );
}

/** The numbers of a picture, for whoever wants them. */
export function AsTable({ head, rows }: { head: readonly string[]; rows: readonly { key: string; cells: readonly string[] }[] }) {
  const { t } = useTranslation('shell');
  return (
    <details className="as-table">
      <summary>{t('showTable')}</summary>
      <div className="table-frame dense" role="region" aria-label={head.join(', ')} tabIndex={0}>
        <table className="table">
          <thead>
            <tr>
              {head.map((said, index) => (
                <th key={said} scope="col" className={index === 0 ? undefined : 'number'}>
                  {said}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells }) => (
              <tr key={key}>
                {cells.map((cell, index) =>
                  index === 0 ? (
                    <th key={index} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={index} className="number">
                      {cell}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
