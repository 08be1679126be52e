import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AsTable } from './columns.tsx';

interface Row {
  key: string;
  label: string;
  /** What counts, in a full colour. */
  value: number;
  /** The whole that it is part of, in a pale one; left out where there is none. */
  whole?: number | undefined;
  /** A line across: what it should reach, or may not pass. */
  mark?: number | undefined;
  note?: ReactNode;
}

interface Props {
  title: string;
  unit: string;
  of: string;
  rows: readonly Row[];
  /** How many are drawn; all stand in the table. */
  most?: number;
  /** What the whole and the mark are, where there are some. */
  wholeIs?: string;
  markIs?: string;
  none: string;
}

/** Numbers beside each other, as bars with their labels and as a table. */
export function Ranked({ title, unit, of, rows, most = 12, wholeIs, markIs, none }: Props) {
  const { t, i18n } = useTranslation('shell');
  const top = Math.max(1, ...rows.flatMap(({ value, whole = 0, mark = 0 }) => [value, whole, mark]));
  const said = (value: number) => value.toLocaleString(i18n.language);
  return (
    <figure className="ranked">
      <figcaption>
        <strong>{title}</strong>
        <span className="ranked-legend soft">
          <span>
            <i className="part" aria-hidden /> {unit}
          </span>
          {wholeIs && (
            <span>
              <i className="whole" aria-hidden /> {wholeIs}
            </span>
          )}
          {markIs && (
            <span>
              <i className="mark" aria-hidden /> {markIs}
            </span>
          )}
        </span>
      </figcaption>
      {rows.length === 0 && <p className="soft">{none}</p>}
      <div className="ranked-rows" aria-hidden>
        {rows.slice(0, most).map(({ key, label, value, whole, mark, note }) => (
          <div key={key}>
            <span className="ranked-label" title={label}>
              {label}
            </span>
            <span className="ranked-track">
              {whole !== undefined && <i className="whole" style={{ inlineSize: `${(whole / top) * 100}%` }} />}
              <i className="part" style={{ inlineSize: `${(value / top) * 100}%` }} />
              {mark !== undefined && <i className="mark" style={{ insetInlineStart: `${(mark / top) * 100}%` }} />}
            </span>
            <span className="number">{whole === undefined ? said(value) : `${said(value)} / ${said(whole)}`}</span>
            {note && <span className="ranked-note">{note}</span>}
          </div>
        ))}
        {rows.length > most && <p className="soft">{t('andMore', { count: rows.length - most })}</p>}
      </div>
      {rows.length > 0 && (
        <AsTable
          head={[of, unit, ...(wholeIs ? [wholeIs] : []), ...(markIs ? [markIs] : [])]}
          rows={rows.map(({ key, label, value, whole, mark }) => ({
            key,
            cells: [label, said(value), ...(wholeIs ? [said(whole ?? 0)] : []), ...(markIs ? [mark === undefined ? '—' : said(mark)] : [])],
          }))}
        />
      )}
    </figure>
  );
}
