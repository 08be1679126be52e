import DataLoader from 'dataloader';
import { openCursor, sealCursor } from '../../platform/graph/cursor.ts';
import { badInput } from '../../platform/graph/faults.ts';
import { Edge, PageInfo } from '../../platform/graph/page.ts';
import { checkPageSize } from '../../platform/graph/page-size.ts';
import type { CasePage } from '../cases/case-page.ts';
import type { CasePosition, ListedCase } from '../cases/case-queries.ts';
import { caseColumns } from '../cases/case-row.ts';
import type { Shelf, Statement } from '../shelf.ts';

interface Asked {
  organizationId: string;
  limit: number;
  after: CasePosition | null;
}
type OwnCase = ListedCase & { organizationId: string };

const statement: Statement = {
  name: 'cases-of-organizations',
  text: `
    select asked.id as "organizationId", page.year, ${caseColumns('c')}
    from unnest($1::uuid[]) asked (id)
    cross join lateral (
      select x.id, e.year, x.position from cases x join editions e on e.id = x.edition_id
      where exists (select from case_applicants a where a.case_id = x.id and a.organization_id = asked.id)
        and ($3::int is null or (e.year, -x.position) < ($3::int, -$4::int))
      order by e.year desc, x.position limit $2
    ) page join cases c on c.id = page.id
    order by asked.id, page.year desc, page.position`,
};

/** Pages of cases for any number of organizations at once: those that begin alike are read by one statement. */
const casesOfOrganizations = (shelf: Shelf): DataLoader<Asked, OwnCase[], string> =>
  new DataLoader<Asked, OwnCase[], string>(
    async (asked) => {
      const alike = Map.groupBy(asked, ({ limit, after }) => JSON.stringify([limit, after]));
      const found = new Map<string, OwnCase[]>();
      for (const [key, group] of alike) {
        const [limit, after] = JSON.parse(key) as [number, CasePosition | null];
        const ids = group.map(({ organizationId }) => organizationId);
        const rows = await shelf.read<OwnCase>(statement, ids, limit, after?.[0] ?? null, after?.[1] ?? null);
        for (const [id, own] of Map.groupBy(rows, ({ organizationId }) => organizationId)) found.set(`${id} ${key}`, own);
      }
      return asked.map(({ organizationId, limit, after }) => found.get(`${organizationId} ${JSON.stringify([limit, after])}`) ?? []);
    },
    { cacheKeyFn: ({ organizationId, limit, after }) => `${organizationId} ${JSON.stringify([limit, after])}` },
  );

/** A page of an organization's cases, behind a cursor that was given out for the same one. */
export async function pageOfOwnCases(shelf: Shelf, organizationId: string, asked: { first: number; after?: string | null }): Promise<CasePage> {
  checkPageSize(asked.first);
  const kind = `cases of ${organizationId}`;
  const secret = await shelf.cursorSecret();
  const after = typeof asked.after === 'string' ? openCursor(secret, kind, asked.after) : null;
  if (after === undefined)
    throw badInput('"after" is not a cursor of this list. Begin again without it, or use the organization that it was given out for.');

  const found = await shelf.from(casesOfOrganizations).load({ organizationId, limit: asked.first + 1, after: after as CasePosition | null });
  const seal = ({ year, position }: ListedCase) => sealCursor(secret, kind, [year, position]);
  const edges = found.slice(0, asked.first).map((node) => new Edge<ListedCase>(node, seal));
  return {
    edges,
    pageInfo: new PageInfo(edges, found.length > edges.length),
    filters: { edition: null, field: null, tier: null, found: null },
    organizationId,
    total: after === null && found.length <= asked.first ? found.length : undefined,
  };
}
