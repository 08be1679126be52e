import type { ApproveNoticeBatchInput } from '../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, notAllowed, notFound, once } from '../identity/index.ts';
import { batchById, type BatchView } from './batch-queries.ts';
import { noticeFor } from './letter-notices.ts';
import { anotherHasToApprove, composerHasLeft, letterIsAnother, notWaiting, recipientsAreOthers } from './letter-problems.ts';
import { isKeptApart } from './letter-rules.ts';
import { openBatch } from './open-batch.ts';

/**
 * Releases a letter that another organizer has composed. All its mails are put on their way in this transaction, so that
 * whatever ends the program afterwards, each recipient has one notice and no more.
 */
export async function approveNoticeBatch(desk: Desk, input: ApproveNoticeBatchInput): Promise<Outcome<BatchView>> {
  if (!desk.grants.some(({ role }) => role === 'ORGANIZER')) return refuse(notAllowed());

  return await once<ApproveNoticeBatchInput, BatchView>(desk, 'approveNoticeBatch', input, async ({ em }) => {
    const batch = await openBatch(em, desk, input.batchId);
    if (!batch) return refuse(notFound('batchId'));
    const { id, audience, edition } = batch;
    if (batch.state !== 'COMPOSED') return refuse(notWaiting());
    if (batch.composedBy.id === desk.person.id) return refuse(anotherHasToApprove());
    if (batch.contentHash !== input.contentHash) return refuse(letterIsAnother());
    const [now] = await em.execute<[{ same: boolean; runs: boolean }]>(
      `select content_hash = notice_batch_hash(id, audience, letter) and selected_are_same(id) as same, runs_editions(composed_by, ?, null) as runs from notice_batches where id = ?`,
      [edition, id],
    );
    if (!now.runs) return refuse(composerHasLeft());
    if (!now.same) return refuse(recipientsAreOthers());

    await em.execute(`update notice_batches set state = 'APPROVED', approved_by = ?, approved_at = instant() where id = ?`, [desk.person.id, id]);
    // how single mails fare is listed at the desk only where everybody there may know the recipients
    const toldTo = isKeptApart(audience) ? null : edition;
    await em.execute('select queue_notice_batch(?, ?, ?::int)', [id, noticeFor[audience].event, toldTo]);
    return done((await batchById(em, id))!);
  });
}
