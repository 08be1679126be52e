import { useEffect, useState } from 'react';
import type { AnyVariables, DocumentInput } from 'urql';
import { useQuery } from 'urql';

/**
 * What is asked again and again while the page is in sight. What was answered last stays in sight through any failure; `isReached` says whether the
 * service answered lately.
 */
export function useLive<Data, Variables extends AnyVariables>(query: DocumentInput<Data, Variables>, variables: Variables, everyMs: number) {
  const [{ data, error, fetching }, ask] = useQuery({ query, variables, requestPolicy: 'cache-and-network' });
  const [last, setLast] = useState<Data | undefined>(data);
  if (data !== undefined && data !== last) setLast(data);
  useEffect(() => {
    const again = () => document.visibilityState === 'visible' && ask({ requestPolicy: 'network-only' });
    const timer = setInterval(again, everyMs);
    document.addEventListener('visibilitychange', again);
    addEventListener('online', again);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', again);
      removeEventListener('online', again);
    };
  }, [ask, everyMs]);
  return { data: data ?? last, error, fetching, isReached: error === undefined, again: () => ask({ requestPolicy: 'network-only' }) };
}
