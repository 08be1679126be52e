import type { Desk } from '../identity/index.ts';
import { type HonourEntry, ownHonours } from './honour-queries.ts';

const ofDesk = new WeakMap<Desk, Promise<Map<string, { listId: string; entry: HonourEntry }>>>();

/** The own organization's numbers under an accreditation: one statement for all desks of an answer. Forgotten once they are here. */
export async function ownHonoursOf(desk: Desk, accreditationId: string): Promise<{ listId: string; entry: HonourEntry } | null> {
  let found = ofDesk.get(desk);
  if (!found) {
    found = ownHonours(desk.em).finally(() => ofDesk.delete(desk));
    ofDesk.set(desk, found);
  }
  return (await found).get(accreditationId) ?? null;
}
