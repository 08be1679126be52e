import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** Says an instant in the interface's language and the reader's own zone, with its offset. */
export function useInstant(): (instant: string) => string {
  const { i18n } = useTranslation();
  return useCallback(
    (instant) =>
      new Date(instant).toLocaleString(i18n.language, {
        dateStyle: undefined,
        year: 'numeric',
        month: 'short',
        day: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        timeZoneName: 'shortOffset',
      }),
    [i18n.language],
  );
}
