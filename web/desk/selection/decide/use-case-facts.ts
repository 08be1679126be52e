import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { SelectionCasesDocument, type SelectionCasesQuery } from '../../../../src/generated/web/graphql.ts';

type Page = NonNullable<NonNullable<SelectionCasesQuery['viewer']>['desk']>['submissions'];
export type CaseFacts = Page['edges'][number]['node'];
const atOnce = 100;

/** Countries and organizations of every case handed in, as they come page by page. */
export function useCaseFacts(year: number): ReadonlyMap<string, CaseFacts> {
  const graph = useClient();
  const [facts, setFacts] = useState<ReadonlyMap<string, CaseFacts>>(new Map());
  useEffect(() => {
    let isLeft = false;
    const read = async () => {
      const known = new Map<string, CaseFacts>();
      for (let after: string | null | undefined = null; after !== undefined && !isLeft;) {
        const { data } = await graph.query(SelectionCasesDocument, { edition: year, first: atOnce, after }).toPromise();
        const page: Page | undefined = data?.viewer?.desk?.submissions;
        for (const { node } of page?.edges ?? []) known.set(node.id, node);
        if (!isLeft) setFacts(new Map(known));
        after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
      }
    };
    void read();
    return () => void (isLeft = true);
  }, [graph, year]);
  return facts;
}
