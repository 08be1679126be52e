import type { EntityManager } from '@mikro-orm/postgresql';
import { asSystem } from '../identity/index.ts';
import { mostAttempts } from './media-limits.ts';
import { processAsset, type Processing } from './process-asset.ts';

export const processAssetTask = 'process-asset';

/** Asks, in the transaction that is under way, for the work on a file. */
export const addProcessing = async (em: EntityManager, assetId: string): Promise<void> => {
  await em.execute(`select graphile_worker.add_job(?, json_build_object('assetId', ?::text), job_key := ?, max_attempts := 10)`, [
    processAssetTask,
    assetId,
    `${processAssetTask} ${assetId}`,
  ]);
};

/** Has a picture's crops made again. Until then it is shown uncropped. */
export async function varyAgain(em: EntityManager, assetId: string): Promise<void> {
  const rows = await em.execute<unknown[]>(`update assets set variants = null where id = ? and state = 'READY' returning id`, [assetId]);
  if (rows.length > 0) await addProcessing(em, assetId);
}

/** Whosever the file is: nobody waits at a desk for this. */
const forAnybody = <T>({ em, ...rest }: Processing, work: (processing: Processing) => Promise<T>): Promise<T> =>
  asSystem(em, 'uploads', (em) => work({ ...rest, em }));

export const processAssetJob = (processing: Processing, payload: unknown): Promise<void> =>
  forAnybody(processing, (processing) => processAsset(processing, (payload as { assetId: string }).assetId));

/** Files whose work was begun and not ended: a killed program leaves its job locked for hours, and nobody waits that long. */
export const processLeftOver = (processing: Processing): Promise<void> => forAnybody(processing, processAllLeft);

async function processAllLeft(processing: Processing): Promise<void> {
  const left = await processing.em.fork().execute<{ id: string }[]>(
    `select id from assets where (state in ('RECEIVED', 'PROCESSING') or (kind = 'DOCUMENT' and state = 'READY' and copy_key is null and attempts < ?)
           or (copy_key is not null and copy_hash is null))
         and changed_at < instant() - interval '15 minutes' limit 10`,
    [mostAttempts],
  );
  for (const { id } of left) await processAsset(processing, id);
}
