import { LockMode } from '@mikro-orm/core';
import type { SubmitCaseInput } from '../../generated/schema.ts';
import { contentHash } from '../../platform/canonical-json.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { Edition } from '../editions/index.ts';
import { type Desk, once } from '../identity/index.ts';
import { type CompleteRow, freezeSubmission, mend } from './freeze-submission.ts';
import { handIn, whyNotComplete } from './hand-in.ts';
import { lockOwnSubmission, notYours, viewAfterFlush } from './own-submission.ts';
import type { ReceiptKey } from './receipt-key.ts';
import { latestRevision } from './revision-loaders.ts';
import { alreadySubmitted, savedInBetween } from './submission-problems.ts';
import { lockedRow } from './submission-rows.ts';
import type { SubmissionView } from './submission-view.ts';
import { whatMayBeWritten } from './writing-window.ts';

/**
 * Hands a draft in, or what was returned and has been mended. The deadline is decided by the database's clock at the end of the request's body, and compared once the
 * submission and its edition are locked: neither another save nor new dates can come between the instant and the receipt.
 */
export const submitCase = (desk: Desk, key: ReceiptKey, input: SubmitCaseInput): Promise<Outcome<SubmissionView>> =>
  once<SubmitCaseInput, SubmissionView>(desk, 'submitCase', input, async ({ em, arrivedAt }) => {
    const submission = await lockOwnSubmission(em, desk, input.submissionId);
    if (!submission) return refuse(await notYours(em, desk, input.submissionId));
    const edition = await em.findOneOrFail(Edition, { id: submission.editionId }, { lockMode: LockMode.PESSIMISTIC_READ });
    const now = await arrivedAt();
    const { closed, opened } = await whatMayBeWritten(em, submission, edition, now);
    if (closed) return refuse(submission.step === 'SUBMITTED' ? alreadySubmitted() : closed);
    if (submission.version !== input.expectedVersion) return refuse(savedInBetween('expectedVersion'));

    const row = await lockedRow(em, submission);
    const refusals = await whyNotComplete(em, row, edition, now, opened);
    if (refusals.length > 0) return refuse(...refusals);

    const frozen = freezeSubmission(row as CompleteRow);
    const content = opened === 'ALL' ? frozen : mend((await latestRevision(em, submission.id))!.content, frozen, opened);
    await handIn(em, key, submission, { edition, content, hash: contentHash(content), receivedAt: now, language: desk.language });
    return done(await viewAfterFlush(em, submission.id));
  });
