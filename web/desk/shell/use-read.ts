import { useCallback, useState } from 'react';
import { type AnyVariables, type DocumentInput, useQuery } from 'urql';

/** What a page asks of the graph: what is known at once, what is so now as soon as it is here, and when that was. */
export function useRead<Data, Variables extends AnyVariables>(query: DocumentInput<Data, Variables>, variables: Variables, isPaused = false) {
  const [{ data, error, fetching, stale }, ask] = useQuery({ query, variables, requestPolicy: 'cache-and-network', pause: isPaused });
  const [read, setRead] = useState<{ isFresh: boolean; at: Date | null }>({ isFresh: false, at: null });
  const isFresh = data !== undefined && !fetching && !stale && !error;
  if (read.isFresh !== isFresh) setRead({ isFresh, at: isFresh ? new Date() : read.at });
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  return { data, again, at: read.at, asked: { error, fetching: fetching || stale, isThere: data !== undefined && data !== null, again } };
}
