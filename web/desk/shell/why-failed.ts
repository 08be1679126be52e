import { useTranslation } from 'react-i18next';
import type { CombinedError } from 'urql';

/** Says why a request came to nothing, to the person who made it. What the graph itself says of it is in their language. */
export function useWhyFailed(): (error: CombinedError) => string {
  const { t } = useTranslation('shell');
  return (error) => {
    if (error.networkError && !error.response) return t('offline');
    if (error.response?.status === 503 || error.response?.status === 429) return t('tooBusy');
    return error.graphQLErrors[0]?.message ?? t('failed');
  };
}
