import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { CombinedError } from 'urql';

/** Says why an act came to nothing, to the person who did it. What the graph itself says of it is in their language. */
export function useWhyFailed(): (error: CombinedError | undefined) => string {
  const { t } = useTranslation('shell');
  return useCallback(
    (error) => {
      if (error?.response?.status === 503 || error?.response?.status === 429) return t('tooBusy');
      return error?.graphQLErrors[0]?.message ?? t('unanswered');
    },
    [t],
  );
}
