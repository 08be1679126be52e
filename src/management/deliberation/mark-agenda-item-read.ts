import type { EntityManager } from '@mikro-orm/postgresql';
import type { MarkAgendaItemReadInput } from '../../generated/schema.ts';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, notFound, once } from '../identity/index.ts';
import { type AgendaItemView, itemById } from './agenda-queries.ts';

/** Marks what was said about an item as read by one person. */
export async function markAgendaItemRead(desk: Desk, input: MarkAgendaItemReadInput): Promise<Outcome<AgendaItemView>> {
  if (!isUuid(input.itemId)) return refuse(notFound('itemId'));
  const outcome = await once<MarkAgendaItemReadInput, { itemId: string }>(desk, 'markAgendaItemRead', input, async ({ em }) => {
    const found = await em.execute<unknown[]>('select from agenda_items where id = ?', [input.itemId]);
    if (found.length === 0) return refuse(notFound('itemId'));
    await markRead(em, desk, input.itemId);
    return done({ itemId: input.itemId });
  });
  return outcome.refusals ? outcome : done((await itemById(desk, input.itemId))!);
}

/** Sets the mark of what somebody has read to now. */
export const markRead = (em: EntityManager, desk: Desk, itemId: string) =>
  em.execute(
    `insert into agenda_reads (item_id, person_id, read_until) values (?, ?, instant())
     on conflict (item_id, person_id) do update set read_until = greatest(agenda_reads.read_until, excluded.read_until)`,
    [itemId, desk.person.id],
  );
