import { Asset } from '../asset.entity.ts';
import { asSystem, instantOf } from '../../identity/index.ts';
import { receiveFile, type Receiving } from './receive-file.ts';
import type { UploadLocks } from './upload-locks.ts';

/**
 * Takes what is all here and was not received because a program ended; gives up what nobody finished in time; and removes
 * bytes that nothing waits for any more. What is finished is never given up.
 */
export const tidyUploads = ({ em, ...rest }: Receiving, locks: UploadLocks): Promise<void> =>
  asSystem(em, 'uploads', (em) => tidyAll({ ...rest, em }, locks));

async function tidyAll(receiving: Receiving, locks: UploadLocks): Promise<void> {
  const { em, folder } = receiving;
  const now = await instantOf(em.fork());
  for (const { id } of await em.fork().find(Asset, { state: 'AWAITED' }, { fields: ['id'] }))
    await underLock(locks, id, () => tidyAwaited(receiving, id, now));

  const here = await folder.ids();
  if (here.length === 0) return;
  const wanted = await em.fork().find(Asset, { id: { $in: here }, state: { $in: ['AWAITED', 'RECEIVED', 'PROCESSING'] } }, { fields: ['id'] });
  const ids = new Set(wanted.map(({ id }) => id));
  for (const id of here) if (!ids.has(id)) await Promise.all([folder.remove(id), folder.clear(id)]);
}

async function tidyAwaited(receiving: Receiving, id: string, now: Date): Promise<void> {
  const { em, folder } = receiving;
  const asset = await em.fork().findOne(Asset, { id });
  if (asset?.state !== 'AWAITED') return;
  if ((await folder.size(id)) === asset.byteLength) return void (await receiveFile(receiving, id));
  if (asset.expiresAt! > now) return;
  await em
    .fork()
    .execute(
      `update assets set state = 'FAILED', failure = 'EXPIRED', expires_at = null, changed_at = instant() where id = ? and state = 'AWAITED'`,
      [id],
    );
  await folder.remove(id);
}

/** Not while bytes are coming: whoever sends them is left in peace, and the next round looks again. */
async function underLock(locks: UploadLocks, id: string, work: () => Promise<void>): Promise<void> {
  const got = await locks.tryLock(id);
  if (!got) return;
  try {
    await work();
  } finally {
    await got.unlock();
  }
}
