import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CombinedError } from 'urql';
import { Button } from '../../design/components/button.tsx';
import { Notice } from '../../design/components/words.tsx';

interface Props {
  error: CombinedError | undefined;
  fetching: boolean;
  /** Whether the answer is here; what is here is shown even when the next look fails. */
  isThere: boolean;
  again: () => void;
  children: ReactNode;
}

/** Shows what was asked of the graph, or why it cannot. */
export function Asked({ error, fetching, isThere, again, children }: Props) {
  const { t } = useTranslation('shell');
  const said =
    error?.networkError && !error.response
      ? t('offline')
      : error?.response?.status === 503 || error?.response?.status === 429
        ? t('tooBusy')
        : t('failed');
  return (
    <>
      {error && (
        <Notice tone="wrong">
          <p>{said}</p>
          <div>
            <Button onPress={again}>{t('retry')}</Button>
          </div>
        </Notice>
      )}
      {isThere ? children : fetching && !error && <p role="status">{t('loading')}</p>}
    </>
  );
}
