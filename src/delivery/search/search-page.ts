import type { QuerySearchCasesArgs } from '../../generated/schema.ts';
import { openCursor, sealCursor } from '../../platform/graph/cursor.ts';
import { badInput } from '../../platform/graph/faults.ts';
import { Edge, PageInfo } from '../../platform/graph/page.ts';
import { checkPageSize } from '../../platform/graph/page-size.ts';
import type { Selection } from '../../platform/graph/selected.ts';
import type { Shelf } from '../shelf.ts';
import { type CaseSearch, caseSearchOf, searchCursorKind } from './case-search.ts';
import { findCases, type FoundCase, type FoundPosition } from './search-queries.ts';

export interface FoundPage {
  edges: FoundEdge[];
  pageInfo: PageInfo;
  search: CaseSearch;
  /** Where it was counted along. */
  total: number | undefined;
}

export class FoundEdge extends Edge<FoundCase> {
  readonly search: CaseSearch;
  /** In which highlights are wanted. */
  readonly locale: string;

  constructor(node: FoundCase, seal: (node: FoundCase) => string, search: CaseSearch, locale: string) {
    super(node, seal);
    this.search = search;
    this.locale = locale;
  }

  get score(): number {
    return this.node.score;
  }
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
  const seal = ({ score, year, position }: FoundCase) => sealCursor(secret, kind, [score, year, position]);
  const edges = found.slice(0, args.first).map((node) => new FoundEdge(node, seal, search, args.locale));
  return {
    edges,
    pageInfo: new PageInfo(edges, found.length > edges.length),
    search,
    // behind a cursor an empty page says nothing of what stands before it
    total: found[0]?.total ?? (after === null && found.length === 0 ? 0 : undefined),
  };
}
