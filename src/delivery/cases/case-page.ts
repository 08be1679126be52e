import type { QueryCasesArgs } from '../../generated/schema.ts';
import { openCursor, sealCursor } from '../../platform/graph/cursor.ts';
import { badInput } from '../../platform/graph/faults.ts';
import { Edge, PageInfo } from '../../platform/graph/page.ts';
import { checkPageSize } from '../../platform/graph/page-size.ts';
import type { Selection } from '../../platform/graph/selected.ts';
import type { Shelf } from '../shelf.ts';
import { type CaseFilters, cursorKind, filtersOf } from './case-filters.ts';
import { type CasePosition, type ListedCase, listCases } from './case-queries.ts';

export interface CasePage {
  edges: Edge<ListedCase>[];
  pageInfo: PageInfo;
  filters: CaseFilters;
  /** Whose cases alone these are; left out for everybody's. */
  organizationId?: string;
  /** Where it was counted along. */
  total: number | undefined;
}

/** A page of the cases that match, behind a cursor that was given out for the same filters. */
export async function pageOfCases(shelf: Shelf, args: QueryCasesArgs, selection?: Selection): Promise<CasePage> {
  checkPageSize(args.first);
  const filters = filtersOf(args);
  const kind = cursorKind(filters);
  const secret = await shelf.cursorSecret();
  const after = typeof args.after === 'string' ? openCursor(secret, kind, args.after) : null;
  if (after === undefined)
    throw badInput('"after" is not a cursor of this list. Begin again without it, or use the filters that it was given out for.');

  const found = await listCases(shelf, filters, { after: after as CasePosition | null, limit: args.first + 1, selection });
  const seal = ({ year, position }: ListedCase) => sealCursor(secret, kind, [year, position]);
  const edges = found.slice(0, args.first).map((node) => new Edge(node, seal));
  return {
    edges,
    pageInfo: new PageInfo(edges, found.length > edges.length),
    filters,
    // behind a cursor an empty page says nothing of what stands before it
    total: found[0]?.total ?? (after === null && found.length === 0 ? 0 : undefined),
  };
}
