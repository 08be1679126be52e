import type { HandOverSubmissionInput } from '../../generated/schema.ts';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import type { Outcome } from '../../platform/graph/refusal.ts';
import { type Desk, notFound } from '../identity/index.ts';
import { tell } from '../notices/index.ts';
import { handedOverNotice, titleOf } from './desk-notices.ts';
import { leadDesk } from './lead-desk.ts';
import type { SubmissionView } from './submission-view.ts';

/** Makes a member the owner. The database keeps who was it at the desk, as an editor, in the same statement. */
export const handOverSubmission = (desk: Desk, input: HandOverSubmissionInput): Promise<Outcome<SubmissionView>> =>
  leadDesk(desk, 'handOverSubmission', input, async ({ em, submission }) => {
    if (!isUuid(input.memberId)) return [notFound('memberId')];
    const [given] = await em.execute<[{ done: boolean }]>('select give_submission(?, ?) as done', [submission.id, input.memberId]);
    if (!given.done) return [notFound('memberId')];
    const key = `${submission.id} ${input.idempotencyKey}`;
    await tell(em, handedOverNotice, { key, to: { personId: input.memberId }, values: { title: await titleOf(em, submission.id) } });
    return undefined;
  });
