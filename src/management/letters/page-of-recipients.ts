import { openCursor, sealCursor } from '../../platform/graph/cursor.ts';
import { badInput } from '../../platform/graph/faults.ts';
import { checkPageSize } from '../../platform/graph/page-size.ts';
import { noteReads } from '../audit/index.ts';
import type { Desk } from '../identity/index.ts';
import type { BatchView } from './batch-queries.ts';
import { isCountedOnly } from './letter-rules.ts';

export interface RecipientPage {
  edges: { cursor: string; node: { name: string; address: string } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

interface Asked {
  first: number;
  after?: string | null;
}

/** To whom a letter goes. Null where that would say who has a draft. */
export async function pageOfRecipients(desk: Desk, batch: BatchView, secret: Buffer, { first, after = null }: Asked): Promise<RecipientPage | null> {
  checkPageSize(first);
  const kind = `recipients of ${batch.id}`;
  const behind = after === null ? null : openCursor(secret, kind, after);
  if (behind === undefined) throw badInput('"after" is not a cursor of this list. Take one from its edges or its pageInfo.');
  if (isCountedOnly(batch.audience)) return null;
  const id = (behind as [string] | null)?.[0] ?? null;
  const rows = await desk.em.execute<{ id: string; name: string; address: string }[]>(
    `select p.id, p.name, p.email as address from notice_batch_recipients r join people p on p.id = r.person_id
     where r.batch_id = ? and (?::uuid is null or p.id > ?::uuid) order by p.id limit ?`,
    [batch.id, id, id, first + 1], // one more than asked for says whether there is more
  );
  const edges = rows.slice(0, first).map(({ id, name, address }) => ({ cursor: sealCursor(secret, kind, [id]), id, node: { name, address } }));
  noteReads(
    desk,
    edges.map(({ id }) => ({ type: 'person', id, editionYear: batch.edition })),
  );
  return { edges, pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}
