import type { EntityManager } from '@mikro-orm/postgresql';
import { discardFilesTask } from './discard-files.job.ts';

/**
 * Forgets a file that nothing names any more; its bytes go once that is certain. Renditions stay: they are named by their
 * bytes, so that another picture may share them.
 */
export async function discardAsset(em: EntityManager, id: string): Promise<void> {
  const rows = await em.execute<{ storage_key: string; copy_key: string | null }[]>(
    'delete from assets where id = ? returning storage_key, copy_key',
    [id],
  );
  const keys = rows.flatMap(({ storage_key, copy_key }) => [storage_key, ...(copy_key === null ? [] : [copy_key])]);
  if (keys.length === 0) return;
  await em.execute('select graphile_worker.add_job(?, ?::json)', [discardFilesTask, JSON.stringify({ assetId: id, keys })]);
}
