import type { WithdrawNoticeBatchInput } from '../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, notAllowed, notFound, once } from '../identity/index.ts';
import { batchById, type BatchView, takeBack } from './batch-queries.ts';
import { wasWithdrawn } from './letter-problems.ts';
import { openBatch } from './open-batch.ts';

/** Withdraws a letter, by any organizer of its edition: to send nothing needs no second person. */
export async function withdrawNoticeBatch(desk: Desk, input: WithdrawNoticeBatchInput): Promise<Outcome<BatchView>> {
  if (!desk.grants.some(({ role }) => role === 'ORGANIZER')) return refuse(notAllowed());

  return await once<WithdrawNoticeBatchInput, BatchView>(desk, 'withdrawNoticeBatch', input, async ({ em }) => {
    const batch = await openBatch(em, desk, input.batchId);
    if (!batch) return refuse(notFound('batchId'));
    if (batch.state === 'WITHDRAWN') return refuse(wasWithdrawn());
    await em.execute(`update notice_batches set state = 'WITHDRAWN', withdrawn_by = ?, withdrawn_at = instant() where id = ?`, [
      desk.person.id,
      batch.id,
    ]);
    await takeBack(em, batch);
    return done((await batchById(em, batch.id))!);
  });
}
