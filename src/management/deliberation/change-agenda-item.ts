import { isUuid } from '../../platform/graph/is-uuid.ts';
import { done, type Outcome, type Refusal, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, notAllowed, notFound, once } from '../identity/index.ts';
import { type AgendaItemView, itemById } from './agenda-queries.ts';
import { changedInBetween } from './deliberation-problems.ts';

export interface Change {
  /** The state that it is possible in, and what is said in any other. */
  from: 'OPEN' | 'SETTLED';
  otherwise: Refusal;
  problems: readonly Refusal[];
  /** What becomes of the row; `?` once, for the text. */
  set: string;
  text: string;
}

export interface Changed {
  item?: AgendaItemView;
  /** The item as it stands, where somebody was faster. */
  conflict?: AgendaItemView;
  refusals?: Refusal[];
}

interface Asked {
  idempotencyKey: string;
  itemId: string;
  expectedVersion: number;
}

/** Two chairs at once: the second waits for the first, and is told what the item has become. */
export async function changeAgendaItem(desk: Desk, operation: string, input: Asked, change: Change): Promise<Changed> {
  if (!desk.grants.some(({ role }) => role === 'CHAIR')) return refuse(notAllowed());
  if (!isUuid(input.itemId)) return refuse(notFound('itemId'));
  const outcome: Outcome<{ version: number }> = await once(desk, operation, input, async ({ em }) => {
    const [item] = await em.execute<{ state: string; version: number }[]>(`select state, version from agenda_items where id = ? for update`, [
      input.itemId,
    ]);
    if (!item) return refuse(notFound('itemId'));
    if (item.version !== input.expectedVersion) return refuse(changedInBetween(item.version));
    const problems = [...(item.state === change.from ? [] : [change.otherwise]), ...change.problems];
    if (problems.length > 0) return refuse(...problems);
    await em.execute(`update agenda_items set ${change.set}, version = version + 1, changed_by = ? where id = ?`, [
      change.text,
      desk.person.id,
      input.itemId,
    ]);
    return done({ version: item.version + 1 });
  });
  const isConflict = outcome.refusals?.some(({ code }) => code === 'CONFLICT') ?? false;
  const item = outcome.refusals && !isConflict ? undefined : await itemById(desk, input.itemId);
  if (!outcome.refusals) return { item: item! };
  return { refusals: outcome.refusals, ...(item ? { conflict: item } : {}) };
}
