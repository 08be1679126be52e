import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  /** What exactly is agreed on. */
  hash: string;
  /** Who has agreed so far, in order; null where somebody still has to. */
  steps: readonly { label: string; name: string | null; at?: string | null }[];
  /** What the reader may do now, or why not. */
  children?: ReactNode;
}

/** Something that two people have to agree on: what it is, by its hash, and who has so far. */
export function TwoPeople({ hash, steps, children }: Props) {
  const { t } = useTranslation('shell');
  return (
    <section className="two-people" aria-label={t('twoPeople')}>
      <ol>
        {steps.map(({ label, name, at }, index) => (
          <li key={label} className={name === null ? 'open' : 'done'}>
            <span className="mark" aria-hidden>
              {name === null ? index + 1 : '✓'}
            </span>
            <span>
              <strong>{label}</strong>
              <span className="soft">{name === null ? t('stillOpen') : [name, at].filter(Boolean).join(' · ')}</span>
            </span>
          </li>
        ))}
      </ol>
      <Hash of={hash} />
      {children && <div className="stack">{children}</div>}
    </section>
  );
}

/** A SHA-256 as people compare it: whole, in groups, and quiet. */
export function Hash({ of }: { of: string }) {
  const { t } = useTranslation('shell');
  return (
    <details className="hash">
      <summary>
        {t('contentHash')} <code>{of.slice(0, 12)}…</code>
      </summary>
      <code>{of.match(/.{1,8}/g)?.join(' ')}</code>
    </details>
  );
}
