import { useCallback, useState } from 'react';
import { type AnyVariables, type DocumentInput, useClient } from 'urql';
import { useRead } from './use-read.ts';

interface Page<Node> {
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  edges: readonly { node: Node }[];
}

/**
 * A list that comes in pages: the first by itself, more when they are asked for. Other variables, or reading again, begin anew.
 *
 * @param pageIn where the list is in an answer; a function that stays the same
 */
export function usePages<Data, Variables extends AnyVariables, Node>(
  query: DocumentInput<Data, Variables>,
  variables: Variables,
  pageIn: (data: Data) => Page<Node> | null | undefined,
) {
  const client = useClient();
  const { data, again: readAgain, at, asked } = useRead(query, variables);
  const first = data && pageIn(data);
  const of = JSON.stringify([variables, first?.pageInfo.endCursor, first?.edges.length]);
  const [more, setMore] = useState<{ of: string; pages: Page<Node>[]; isBusy: boolean }>({ of: '', pages: [], isBusy: false });
  const behind = more.of === of ? more.pages : [];
  const last = behind.at(-1) ?? first;
  const onMore = async () => {
    if (!last?.pageInfo.hasNextPage) return;
    setMore({ of, pages: behind, isBusy: true });
    const answer = await client.query(query, { ...variables, after: last.pageInfo.endCursor }, { requestPolicy: 'network-only' }).toPromise();
    const page = answer.data && pageIn(answer.data);
    setMore({ of, pages: page ? [...behind, page] : behind, isBusy: false });
  };
  const again = useCallback(() => {
    setMore({ of: '', pages: [], isBusy: false });
    readAgain();
  }, [readAgain]);
  return {
    ...{ data, again, at, asked, onMore: () => void onMore(), isBusy: more.isBusy, hasMore: Boolean(last?.pageInfo.hasNextPage) },
    nodes: [...(first ? [first] : []), ...behind].flatMap(({ edges }) => edges.map(({ node }) => node)),
  };
}
