import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { Queued } from './screening-page.tsx';

export interface Choice {
  /** Cases that may be chosen. */
  open: readonly Queued[];
  ids: ReadonlySet<string>;
  isDisabled: boolean;
  titleOf: (one: Queued) => string;
  choose: (ids: readonly string[], isChosen: boolean) => void;
}

/** Boxes stand in a table's cells, which are made anew whenever their function is: these stay the same, and with them where the keyboard is. */
export const Choosing = createContext<Choice | null>(null);

export function ChooseAll() {
  const { t } = useTranslation('organizer');
  const { open, ids, isDisabled, choose } = useContext(Choosing)!;
  const all = open.map(({ submission }) => submission.id);
  return (
    <input
      type="checkbox"
      aria-label={t('many.all')}
      disabled={all.length === 0 || isDisabled}
      checked={all.length > 0 && all.every((id) => ids.has(id))}
      onChange={({ target }) => choose(all, target.checked)}
    />
  );
}

export function ChooseOne({ row: { original } }: { row: { original: Queued } }) {
  const { t } = useTranslation('organizer');
  const { open, ids, isDisabled, titleOf, choose } = useContext(Choosing)!;
  const { id } = original.submission;
  if (!open.some(({ submission }) => submission.id === id)) return null;
  return (
    <input
      type="checkbox"
      aria-label={t('many.choose', { title: titleOf(original) })}
      disabled={isDisabled}
      checked={ids.has(id)}
      onChange={({ target }) => choose([id], target.checked)}
    />
  );
}
