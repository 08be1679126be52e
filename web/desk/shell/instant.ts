import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { sayInstant } from '../../design/deadline.ts';

/** Says an instant in the interface's language and the reader's own zone, with its offset. */
export function useInstant(): (instant: string) => string {
  const { i18n } = useTranslation();
  return useCallback((instant) => sayInstant(instant, i18n.language, Intl.DateTimeFormat().resolvedOptions().timeZone), [i18n.language]);
}
