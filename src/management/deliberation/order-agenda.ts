import type { OrderAgendaInput } from '../../generated/schema.ts';
import { done, type Outcome, type Refusal, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, notAllowed, notFound, once } from '../identity/index.ts';
import { agendaById, type AgendaView, idsInOrder } from './agenda-queries.ts';
import { notTheSameItems, orderChanged } from './deliberation-problems.ts';
import { isSameOrder } from './deliberation-rules.ts';
import { lockedAgenda } from './locked-agenda.ts';

export interface Ordered {
  agenda?: AgendaView;
  /** The agenda as it stands, where somebody was faster. */
  conflict?: AgendaView;
  refusals?: Refusal[];
}

/**
 * Puts what a chair sees in an order. The order that was read stands for a version: a number would go up with what
 * somebody does to an item that this chair does not see. Such items keep their places.
 */
export async function orderAgenda(desk: Desk, input: OrderAgendaInput): Promise<Ordered> {
  if (!desk.grants.some(({ role }) => role === 'CHAIR')) return refuse(notAllowed());
  const outcome: Outcome<{ id: string }> = await once(desk, 'orderAgenda', input, async ({ em }) => {
    const agenda = await lockedAgenda(em, input.agendaId);
    if (!agenda) return refuse(notFound('agendaId'));
    const standing = await idsInOrder(em, agenda.id);
    const ids = standing.map(({ id }) => id);
    if (!isSameOrder(ids, input.seenIds)) return refuse(orderChanged());
    if (!isSameOrder(ids.toSorted(), input.orderedIds.toSorted())) return refuse(notTheSameItems());
    for (const [at, id] of input.orderedIds.entries())
      if (id !== ids[at]) await em.execute('update agenda_items set place = ? where id = ?', [standing[at]!.place, id]);
    return done({ id: agenda.id });
  });
  const isConflict = outcome.refusals?.some(({ code }) => code === 'CONFLICT') ?? false;
  const agenda = outcome.refusals && !isConflict ? null : await agendaById(desk.em, input.agendaId);
  if (!outcome.refusals) return { agenda: agenda! };
  return { refusals: outcome.refusals, ...(agenda ? { conflict: agenda } : {}) };
}
