import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { sayDeadline, sayOffset } from '../../design/deadline.ts';

/** What ends at an instant, said in a zone: an end at midnight is 24:00 of the day that ends. */
export const sayEndIn = (timeZone: string, at: string, language: string): string =>
  `${sayDeadline(at, language, timeZone)} (${sayOffset(at, timeZone)})`;

/** Says until when something can be done, in the reader's own zone. */
export function useDeadline(): (instant: string) => string {
  const { i18n } = useTranslation();
  return useCallback((instant) => sayEndIn(Intl.DateTimeFormat().resolvedOptions().timeZone, instant, i18n.language), [i18n.language]);
}
