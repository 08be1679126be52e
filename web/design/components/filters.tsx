import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';

/** What narrows a list, above it. */
export const FilterBar = ({ label, children }: { label: string; children: ReactNode }) => (
  <search className="filters" aria-label={label}>
    {children}
  </search>
);

interface PickProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  options: readonly { value: string; label: string }[];
}

/** One of a few, small enough for a bar. The browser's own list works everywhere, with any keyboard. */
export const Pick = ({ label, value, onChange, options }: PickProps) => (
  <label className="pick">
    <span>{label}</span>
    <select value={value} onChange={({ target }) => onChange(target.value)}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  </label>
);

interface MoreProps {
  shown: number;
  total: number | null;
  hasMore: boolean;
  isBusy: boolean;
  onMore: () => void;
}

/** The foot of a list that comes in pages. */
export function More({ shown, total, hasMore, isBusy, onMore }: MoreProps) {
  const { t } = useTranslation('shell');
  return (
    <div className="row more">
      <span className="soft" role="status">
        {total === null ? t('shown', { count: shown }) : t('shownOf', { shown, total })}
      </span>
      {hasMore && (
        <Button isPending={isBusy} onPress={onMore}>
          {t('showMore')}
        </Button>
      )}
    </div>
  );
}
