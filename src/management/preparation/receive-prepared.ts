import type { EntityManager } from '@mikro-orm/postgresql';
import type { Wanted } from '../media/index.ts';

const submissionOf = async (em: EntityManager, assetId: string): Promise<string | null> => {
  const rows = await em.execute<{ id: string }[]>('select submission_id as id from prepared_files where asset_id = ?', [assetId]);
  return rows[0]?.id ?? null;
};

/**
 * Where uploads belong: to what is being prepared, else where they belonged before. What comes for a case that is not
 * prepared any more finds no place: its row is closed to whoever sends it.
 */
export const receivePrepared = (otherwise: Wanted): Wanted => ({
  async lock(em, id) {
    const submissionId = await submissionOf(em, id);
    if (submissionId === null) return await otherwise.lock(em, id);
    await em.execute('select 1 from submissions where id = ? for update', [submissionId]);
  },
  takes: async (em, asset, arrivedAt) => (await submissionOf(em, asset.id)) !== null || (await otherwise.takes(em, asset, arrivedAt)),
});
