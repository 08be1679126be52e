import { caseColumns, type CaseRow } from '../cases/case-row.ts';
import { caseById } from '../cases/case-loaders.ts';
import { rowById, rowByKey, rowsByKey } from '../rows-by-key.ts';
import type { Shelf } from '../shelf.ts';
import type { ShowcaseItemRow, ShowcaseRow } from './showcase-row.ts';

const columns = `s.id, s.edition_id as "editionId", s.version`;

export const showcaseById = rowById<ShowcaseRow>({
  name: 'showcases-by-id',
  text: `select ${columns} from showcases s where s.id = any($1::uuid[])`,
});

export const showcaseByYear = rowByKey<number, ShowcaseRow & { year: number }>(
  {
    name: 'showcases-by-year',
    text: `select e.year, ${columns} from showcases s join editions e on e.id = s.edition_id where e.year = any($1::int[])`,
  },
  (row) => row.year,
);

const itemsByShowcase = rowsByKey<CaseRow & { showcaseId: string; order: number }>(
  {
    name: 'items-by-showcase',
    text: `select i.showcase_id as "showcaseId", i.item_order as order, ${caseColumns('c')}
      from showcase_items i join cases c on c.id = i.case_id
      where i.showcase_id = any($1::uuid[]) order by i.showcase_id, i.item_order`,
  },
  (row) => row.showcaseId,
);

/** The programme in stage order. Its cases come along, so that nobody reads them again. */
export async function itemsOf(shelf: Shelf, { id }: ShowcaseRow): Promise<ShowcaseItemRow[]> {
  const rows = await shelf.from(itemsByShowcase).load(id);
  const cases = shelf.from(caseById);
  for (const row of rows) cases.prime(row.id, row);
  return rows.map(({ order, id: caseId }) => ({ order, caseId }));
}
