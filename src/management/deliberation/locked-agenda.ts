import type { EntityManager } from '@mikro-orm/postgresql';
import { isUuid } from '../../platform/graph/is-uuid.ts';

export interface LockedAgenda {
  id: string;
  editionId: string;
  field: string;
}

/** An agenda, held until the act ends: chairs change it one after the other. Undefined for whoever does not chair its field. */
export async function lockedAgenda(em: EntityManager, id: string): Promise<LockedAgenda | undefined> {
  if (!isUuid(id)) return undefined;
  const rows = await em.execute<LockedAgenda[]>(`select id, edition_id as "editionId", field_key as field from agendas where id = ? for update`, [
    id,
  ]);
  return rows[0];
}
