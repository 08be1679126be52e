import { useCallback, useEffect, useState } from 'react';
import { type AnyVariables, type TypedDocumentNode, useQuery, type UseQueryArgs } from 'urql';
import { isUnheard } from './keep-last.ts';
import { keepSeen, seen } from './seen.ts';

const lookAgainAfter = 5_000;

/**
 * What a page asks of the graph; after a reload to which nothing answers, what it was answered last in this window, until it is answered again.
 * For what people go on writing without a network, and for nothing that is confidential to others: it lies on the device until the window is closed.
 *
 * @param name the operation's.
 */
export function useSeen<Data extends { viewer?: unknown }, Variables extends AnyVariables>(
  name: string,
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) {
  const place = `${name} ${JSON.stringify(variables)}`;
  const [{ data: answer, error, fetching }, ask] = useQuery({ query, variables } as UseQueryArgs<Variables, Data>);
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  useEffect(() => {
    if (answer?.viewer) keepSeen(place, answer);
  }, [place, answer]);
  const hasFailed = error !== undefined && isUnheard(error);
  const [before, setBefore] = useState<{ place: string; data: Data | null } | null>(null);
  if (hasFailed && before?.place !== place) setBefore({ place, data: seen<Data>(place) });
  useEffect(() => {
    if (!hasFailed) return;
    const timer = setInterval(again, lookAgainAfter);
    addEventListener('online', again);
    return () => {
      clearInterval(timer);
      removeEventListener('online', again);
    };
  }, [hasFailed, again]);
  // what is shown stays while it is asked again
  const data = answer ?? (before?.place === place ? before.data : null) ?? undefined;
  return { data, error, fetching, again, isOld: hasFailed && data !== undefined };
}
