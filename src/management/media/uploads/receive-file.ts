import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { appendEntry } from '../../audit/index.ts';
import { instantOf } from '../../identity/index.ts';
import { Asset } from '../asset.entity.ts';
import { addProcessing } from '../process-asset.job.ts';
import type { UploadFolder } from './upload-folder.ts';

/** Where a file belongs. */
export interface Wanted {
  /** Locks what the file belongs to: before the file, as whoever changes that does. */
  lock(em: EntityManager, assetId: string): Promise<void>;
  /** Whether a file that is all here is still wanted at an instant; asked in the transaction that receives it. */
  takes(em: EntityManager, asset: Asset, arrivedAt: Date): Promise<boolean>;
}

export interface Receiving {
  em: EntityManager;
  folder: UploadFolder;
  wanted: Wanted;
}

/**
 * Takes a file whose bytes are all here: from here on it is received for good, and the work on it is asked for in the same
 * transaction. The instant that counts is the database's when the last byte had come. A file that came too late is let go.
 */
export async function receiveFile({ em, folder, wanted }: Receiving, id: string): Promise<'RECEIVED' | 'TOO_LATE' | 'GONE'> {
  const arrivedAt = await instantOf(em.fork());
  const contentHash = await folder.hash(id);
  const became = await em.fork().transactional(async (em) => {
    await wanted.lock(em, id);
    const asset = await em.findOne(Asset, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (asset?.state !== 'AWAITED') return asset ? 'RECEIVED' : 'GONE';
    const isTaken = await wanted.takes(em, asset, arrivedAt); // may write: until then nothing of the file has changed
    asset.expiresAt = null;
    asset.changedAt = arrivedAt;
    if (!isTaken) {
      asset.state = 'FAILED';
      asset.failure = 'TOO_LATE';
      return 'TOO_LATE';
    }
    asset.state = 'RECEIVED';
    asset.contentHash = contentHash;
    await em.flush();
    await addProcessing(em, id);
    const subject = { subjectType: 'material', subjectId: id, editionYear: null, facts: { contentHash } };
    await appendEntry(em, { act: 'receiveFile', personId: asset.ownerId, sessionId: null, ...subject });
    return 'RECEIVED';
  });
  if (became === 'TOO_LATE' || became === 'GONE') await folder.remove(id);
  return became;
}
