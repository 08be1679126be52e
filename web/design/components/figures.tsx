import type { ReactNode } from 'react';

/** A few numbers that say where something stands, side by side. */
export const Figures = ({ of }: { of: readonly { label: string; value: ReactNode; tone?: 'good' | 'careful' | 'wrong' | undefined }[] }) => (
  <dl className="figures">
    {of.map(({ label, value, tone }) => (
      <div key={label} className={tone}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);

interface ShareProps {
  /** What the bar says, in words: for those who do not see it, and who point at it. */
  label: string;
  parts: readonly { key: 'good' | 'careful' | 'wrong' | 'none'; value: number }[];
}

/** Parts of a whole as one bar. */
export function ShareBar({ label, parts }: ShareProps) {
  const total = parts.reduce((sum, { value }) => sum + value, 0);
  return (
    <svg className="share-bar" viewBox="0 0 100 6" preserveAspectRatio="none" role="img" aria-label={label}>
      <title>{label}</title>
      <rect className="none" width="100" height="6" />
      {total > 0 &&
        parts.map(({ key, value }, index) => {
          const before = parts.slice(0, index).reduce((sum, part) => sum + part.value, 0);
          return <rect key={key} className={key} x={(before / total) * 100} width={(value / total) * 100} height="6" />;
        })}
    </svg>
  );
}

/** A part of a page that stands by itself. */
export const Card = ({ title, aside, children }: { title?: ReactNode; aside?: ReactNode; children: ReactNode }) => (
  <section className="card stack">
    {(title || aside) && (
      <header className="row between">
        {title && <h2>{title}</h2>}
        {aside}
      </header>
    )}
    {children}
  </section>
);

/** Facts, each with its name. */
export const Facts = ({ of }: { of: readonly (readonly [ReactNode, ReactNode])[] }) => (
  <dl className="facts">
    {of.map(([name, value], index) => (
      <div key={index}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
