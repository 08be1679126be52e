import type { EntityManager } from '@mikro-orm/postgresql';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import { type Desk, holds } from '../identity/index.ts';
import { type BatchView, batchById } from './batch-queries.ts';

/** A letter, locked until the act is over. Null for an unknown one and for one of another edition, alike. */
export async function openBatch(em: EntityManager, desk: Desk, id: string): Promise<BatchView | null> {
  if (!isUuid(id)) return null;
  await em.execute('select from notice_batches where id = ? for update', [id]);
  const batch = await batchById(em, id);
  return batch && holds(desk, 'ORGANIZER', { editionYear: batch.edition }) ? batch : null;
}
