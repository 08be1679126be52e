import type { Selection } from '../../platform/graph/selected.ts';
import { caseIn, partsIn, type WithCase } from '../cases/case-parts.ts';
import { caseColumns, type CaseRow } from '../cases/case-row.ts';
import { rowById, rowsByKey } from '../rows-by-key.ts';
import { atRevision, type Shelf, type Statement } from '../shelf.ts';
import type { ShowcaseItemRow, ShowcaseRow } from './showcase-row.ts';

export const showcaseById = rowById<ShowcaseRow>({
  name: 'showcases-by-id',
  text: `select s.id, s.edition_id as "editionId", s.version, s.is_secret as "isSecret" from showcases s where s.id = any($1::uuid[])`,
});

type ItemRow = CaseRow & { order: number };
interface ProgrammeRow extends WithCase {
  order: number;
  showcaseId: string;
  showcaseEditionId: string;
  version: number;
  isSecret: boolean;
}

/** An edition's showcase; where its items are selected, with all that is selected of their cases, in one statement. */
export async function findShowcase(shelf: Shelf, year: number, selection: Selection | undefined): Promise<ShowcaseRow | null> {
  const parts = selection?.has('ShowcaseItem.case') ? partsIn(selection) : undefined;
  const statement: Statement = {
    name: `showcase-by-year ${parts?.key ?? '-'}`,
    text: `
      select s.id as "showcaseId", s.edition_id as "showcaseEditionId", s.version, s.is_secret as "isSecret", ${atRevision}
        ${parts ? `, i.item_order as order, ${parts.column}` : ''}
      from editions e join showcases s on s.edition_id = e.id
      ${parts ? 'left join (showcase_items i join cases c on c.id = i.case_id) on i.showcase_id = s.id' : ''}
      where e.year = $2 and cardinality($1::text[]) >= 0 ${parts ? 'order by i.item_order' : ''}`,
    isWhole: true,
  };
  const rows = await shelf.read<ProgrammeRow>(statement, parts?.locales ?? [], year);
  if (!rows[0]) return null;
  shelf.shows('edition', rows[0].showcaseEditionId);
  const { showcaseId: id, showcaseEditionId: editionId, version, isSecret } = rows[0];
  const items = parts ? rows.filter((row) => row.case !== null).map((row) => itemIn(caseIn(shelf, row))) : [];
  return { id, editionId, version, isSecret, ...(parts ? { items } : {}) };
}

const itemsByShowcase = rowsByKey<ItemRow & { showcaseId: string }>(
  {
    name: 'items-by-showcase',
    text: `select i.showcase_id as "showcaseId", i.item_order as order, ${caseColumns('c')}
      from showcase_items i join cases c on c.id = i.case_id
      where i.showcase_id = any($1::uuid[]) order by i.showcase_id, i.item_order`,
  },
  (row) => row.showcaseId,
);

/** The programme in stage order. */
export async function itemsOf(shelf: Shelf, { id, items }: ShowcaseRow): Promise<ShowcaseItemRow[]> {
  return items ?? (await shelf.from(itemsByShowcase).load(id)).map(itemIn);
}

const itemIn = (row: ItemRow): ShowcaseItemRow => ({ order: row.order, caseId: row.id, case: row });
