import type { QuerySearchCasesArgs } from '../../generated/schema.ts';
import { openCursor, sealCursor } from '../../platform/graph/cursor.ts';
import { badInput } from '../../platform/graph/faults.ts';
import { checkPageSize } from '../../platform/graph/page-size.ts';
import type { Selection } from '../../platform/graph/selected.ts';
import type { Shelf } from '../shelf.ts';
import { type CaseSearch, caseSearchOf, searchCursorKind } from './case-search.ts';
import { findCases, type FoundCase, type FoundPosition } from './search-queries.ts';

export interface FoundPage {
  edges: FoundEdge[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  search: CaseSearch;
  /** Where it was counted along. */
  total: number | undefined;
}

export interface FoundEdge {
  node: FoundCase;
  score: number;
  cursor: string;
  search: CaseSearch;
  /** In which highlights are wanted. */
  locale: string;
}

/** A page of what was found, behind a cursor that was given out for the same search. */
export async function pageOfFound(shelf: Shelf, args: QuerySearchCasesArgs, selection?: Selection): Promise<FoundPage> {
  checkPageSize(args.first);
  const search = caseSearchOf(args);
  const kind = searchCursorKind(search);
  const secret = await shelf.cursorSecret();
  const after = typeof args.after === 'string' ? openCursor(secret, kind, args.after) : null;
  if (after === undefined)
    throw badInput('"after" is not a cursor of this search. Begin again without it, or use the search and filters that it was given out for.');

  const found = await findCases(shelf, search, { after: after as FoundPosition | null, limit: args.first + 1, selection });
  const edges = found.slice(0, args.first).map((node) => ({
    ...{ node, score: node.score, search, locale: args.locale },
    // sealed only when asked for
    get cursor() {
      return sealCursor(secret, kind, [node.score, node.year, node.position]);
    },
  }));
  return {
    edges,
    pageInfo: {
      hasNextPage: found.length > edges.length,
      get endCursor() {
        return edges.at(-1)?.cursor ?? null;
      },
    },
    search,
    // behind a cursor an empty page says nothing of what stands before it
    total: found[0]?.total ?? (after === null && found.length === 0 ? 0 : undefined),
  };
}
