import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

type Tone = 'good' | 'careful' | 'wrong';

/** Something that people have to know. What went wrong is read out at once. */
export const Notice = ({ tone, children }: { tone?: Tone; children: ReactNode }) => (
  <div className={`notice ${tone ?? ''}`} role={tone === 'wrong' ? 'alert' : 'status'}>
    {children}
  </div>
);

/** Refusals, as the graph says them in `problems`: they are in the person's language already. */
export function Problems({ of }: { of: readonly { message: string }[] | undefined }) {
  if (!of || of.length === 0) return null;
  return (
    <Notice tone="wrong">
      {[...new Set(of.map(({ message }) => message))].map((message) => (
        <p key={message}>{message}</p>
      ))}
    </Notice>
  );
}

export const Tag = ({ tone, children }: { tone?: Tone | 'strong'; children: ReactNode }) => <span className={`tag ${tone ?? ''}`}>{children}</span>;

/** What stands where there is nothing yet: what it is, and what to do. */
export const Empty = ({ title, children }: { title: string; children?: ReactNode }) => (
  <div className="empty">
    <h2>{title}</h2>
    {children}
  </div>
);

/** Whether what somebody wrote is kept. Always in sight where something is written. */
export function SaveState({ state }: { state: 'saved' | 'saving' | 'dirty' }) {
  const { t } = useTranslation('shell');
  const said = { saved: t('saved'), saving: t('saving'), dirty: t('notSaved') }[state];
  return (
    <span className={`save-state ${state}`} role="status">
      {said}
    </span>
  );
}
