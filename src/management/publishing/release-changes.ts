import type { Change } from '../../delivery/releases/index.ts';
import { openCursor, sealCursor } from '../../platform/graph/cursor.ts';
import { badInput } from '../../platform/graph/faults.ts';
import { checkPageSize } from '../../platform/graph/page-size.ts';

/** A page of what a release changes. The documents are frozen; where the public moved meanwhile, the list may have as well. */
export function pageOfChanges(all: readonly Change[], secret: Buffer, releaseId: string, { first, after }: { first: number; after?: string | null }) {
  checkPageSize(first);
  const kind = `changes of ${releaseId}`;
  let begin = 0;
  if (after !== null && after !== undefined) {
    const values = openCursor(secret, kind, after);
    if (!values) throw badInput('"after" is not a cursor of this list. Take one from its edges or its pageInfo.');
    begin = (values[0] as number) + 1;
  }
  const edges = all.slice(begin, begin + first).map((node, i) => ({ cursor: sealCursor(secret, kind, [begin + i]), node }));
  return {
    edges,
    pageInfo: { hasNextPage: begin + first < all.length, endCursor: edges.at(-1)?.cursor ?? null },
    totalCount: all.length,
  };
}
