import type { MarkThreadReadInput } from '../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, notFound, once } from '../identity/index.ts';
import { markRead } from './send-message.ts';
import { standingAt, threadFor, type ThreadView } from './thread-queries.ts';

/** Marks what stands in a thread as read by one person. */
export const markThreadRead = (desk: Desk, input: MarkThreadReadInput): Promise<Outcome<ThreadView>> =>
  once<MarkThreadReadInput, ThreadView>(desk, 'markThreadRead', input, async ({ em }) => {
    const standing = await standingAt(em, desk, input.submissionId);
    if (!standing) return refuse(notFound('submissionId'));
    const [thread] = await em.execute<unknown[]>(`select 1 from message_threads where submission_id = ? for share`, [standing.submissionId]);
    if (thread) await markRead(em, desk, standing.submissionId);
    return done(await threadFor(em, desk, standing));
  });
