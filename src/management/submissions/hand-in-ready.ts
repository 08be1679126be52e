import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { preparedTogether } from '../../platform/database/prepared.ts';
import { appendEntry } from '../audit/index.ts';
import { Edition } from '../editions/index.ts';
import { actingAs } from '../identity/index.ts';
import type { FrozenSubmission } from './frozen-submission.ts';
import { handIn } from './hand-in.ts';
import { writersOf } from './own-submission.ts';
import type { ReceiptKey } from './receipt-key.ts';
import { Submission } from './submission.entity.ts';

/**
 * How long after the close nothing is handed in by itself, in seconds. Whoever sent the last byte in time may still stand in
 * line, and what they hand in, mark or unmark comes first; no request lives as long.
 */
export const settledSeconds = 120;

interface Due {
  submission_id: string;
  owner_id: string;
}

/**
 * Hands in what was marked ready last before the close, each as it was when it was marked, with a receipt of that instant.
 * A round, not a job: whatever a machine that was down has left undone, the next one finds. Says how many there were.
 */
export async function handInWhatIsReady(em: EntityManager, key: ReceiptKey, failed: (submissionId: string, error: unknown) => void): Promise<number> {
  const due = await em.fork().execute<Due[]>('select submission_id, owner_id from ready_marks_due(?::interval)', [`${settledSeconds} seconds`]);
  let count = 0;
  for (const { submission_id: id, owner_id: ownerId } of due) {
    try {
      if (await handInOne(em, key, id, ownerId)) count++;
    } catch (error) {
      failed(id, error); // the others do not wait for it; the next round tries it again
    }
  }
  return count;
}

/** On behalf of the owner, who asked for it. Two workers at once hand it in once. */
async function handInOne(em: EntityManager, key: ReceiptKey, id: string, ownerId: string): Promise<boolean> {
  return await actingAs(em, ownerId, []).transactional(async (em) => {
    const draft = await em.findOne(Submission, { id, step: 'DRAFT' }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!draft) return false;
    const edition = await em.findOneOrFail(Edition, { id: draft.editionId }, { lockMode: LockMode.PESSIMISTIC_READ });
    const [mark] = await em.execute<{ content: FrozenSubmission; content_hash: string; marked_at: Date | string }[]>(
      `select content, content_hash, marked_at from ready_marks
       where submission_id = ? and withdrawn_at is null and marked_at < applications_close_for(?, ?, ?, marked_at)`,
      [id, edition.id, ownerId, id],
    );
    if (!mark) return false;
    const receivedAt = new Date(mark.marked_at);
    const handedIn = { edition, content: mark.content, hash: mark.content_hash, receivedAt, writers: await writersOf(em, id) };
    await preparedTogether(em, handIn(key, id, handedIn));
    const subject = { subjectType: 'submission', subjectId: id, editionYear: edition.year };
    await appendEntry(em, { act: 'handInReady', personId: null, sessionId: null, ...subject, facts: { contentHash: mark.content_hash } });
    return true;
  });
}
