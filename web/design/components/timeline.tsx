import type { ReactNode } from 'react';

export interface Moment {
  key: string;
  /** Milliseconds since 1970; null where no date is set. */
  at: number | null;
  title: ReactNode;
  /** The date in words. */
  said: ReactNode;
  note?: ReactNode;
}

interface Props {
  label: string;
  moments: readonly Moment[];
  /** Where today stands among them. */
  now: number;
  nowSaid: string;
}

/** Dates of a year one below the other, with today among them. */
export function Timeline({ label, moments, now, nowSaid }: Props) {
  const next = moments.findIndex(({ at }) => at !== null && at > now);
  const here = (
    <li className="timeline-now" key="now">
      <span className="timeline-mark" aria-hidden />
      <strong>{nowSaid}</strong>
    </li>
  );
  return (
    <ol className="timeline" aria-label={label}>
      {moments.map(({ key, at, title, said, note }, index) => [
        index === next && here,
        <li key={key} className={at === null ? 'unset' : at <= now ? 'past' : 'ahead'}>
          <span className="timeline-mark" aria-hidden />
          <span className="timeline-title">{title}</span>
          <span className="timeline-said">{said}</span>
          {note && <span className="timeline-note">{note}</span>}
        </li>,
      ])}
      {next === -1 && here}
    </ol>
  );
}
