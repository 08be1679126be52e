import type { MarkNoAnswerNeededInput } from '../../generated/schema.ts';
import { done, type Outcome, refusal, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, notAllowed, notFound, once } from '../identity/index.ts';
import { standingAt, threadFor, type ThreadView } from './thread-queries.ts';

/**
 * Takes a thread out of the desk's queue without an answer. Names the message that was read: what the applicant wrote
 * meanwhile is a question that nobody has read yet.
 */
export const markNoAnswerNeeded = (desk: Desk, input: MarkNoAnswerNeededInput): Promise<Outcome<ThreadView>> =>
  once<MarkNoAnswerNeededInput, ThreadView>(desk, 'markNoAnswerNeeded', input, async ({ em }) => {
    const standing = await standingAt(em, desk, input.submissionId);
    if (!standing) return refuse(notFound('submissionId'));
    if (standing.side !== 'DESK') return refuse(notAllowed());
    const { submissionId } = standing;
    // whoever writes holds the same row
    const [thread] = await em.execute<{ waits: boolean }[]>(
      'select waits_since is not null as waits from message_threads where submission_id = ? for update',
      [submissionId],
    );
    const asked = await em.execute<{ id: string }[]>(
      `select id from messages where submission_id = ? and side = 'APPLICANT' order by sent_at desc, id desc`,
      [submissionId],
    );
    if (!asked.some(({ id }) => id === input.messageId)) return refuse(notFound('messageId'));
    if (!thread?.waits) return refuse(nobodyWaits());
    if (asked[0]!.id !== input.messageId) return refuse(writtenSince());
    await em.execute('update message_threads set waits_since = null, no_answer_needed_at = instant() where submission_id = ?', [submissionId]);
    return done(await threadFor(em, desk, standing));
  });

const nobodyWaits = () =>
  refusal('WRONG_STATE', { en: 'Nobody waits for an answer in this thread.', 'zh-Hans': '此会话中没有等待答复的消息。' }, 'submissionId');
const writtenSince = () =>
  refusal('CONFLICT', { en: 'The applicant has written again. Read that first.', 'zh-Hans': '申报主体又发来了新消息，请先查看。' }, 'messageId');
