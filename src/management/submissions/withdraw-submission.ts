import { LockMode } from '@mikro-orm/core';
import type { WithdrawSubmissionInput } from '../../generated/schema.ts';
import type { Outcome } from '../../platform/graph/refusal.ts';
import { Edition } from '../editions/index.ts';
import type { Desk } from '../identity/index.ts';
import { leadDesk } from './lead-desk.ts';
import { tooLateToWithdraw, withdrawnBefore } from './submission-problems.ts';
import type { SubmissionView } from './submission-view.ts';

/**
 * Takes a submission back for good: its owner alone, whoever else works on it. Until reviews close, which is when outcomes
 * begin: whether it can still be done says nothing of one. What was handed in stays on record, with its receipts.
 */
export const withdrawSubmission = (desk: Desk, input: WithdrawSubmissionInput): Promise<Outcome<SubmissionView>> =>
  leadDesk<WithdrawSubmissionInput>(desk, 'withdrawSubmission', input, async ({ em, arrivedAt, submission }) => {
    if (submission.step === 'WITHDRAWN') return [withdrawnBefore()];
    const edition = await em.findOneOrFail(Edition, { id: submission.editionId }, { lockMode: LockMode.PESSIMISTIC_READ });
    const now = await arrivedAt();
    if (now >= edition.reviewsCloseAt) return [tooLateToWithdraw(edition)];
    submission.step = 'WITHDRAWN';
    submission.updatedAt = now;
    return undefined;
  });
