import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { applicationsAreOpen, Edition } from '../editions/index.ts';
import { type Desk, notFound, once, type Work } from '../identity/index.ts';
import { lockOwnSubmission, viewAfterFlush } from './own-submission.ts';
import { applicationsClosed, notADraft, savedInBetween } from './submission-problems.ts';
import type { SubmissionView } from './submission-view.ts';
import type { Submission } from './submission.entity.ts';

interface DraftInput {
  idempotencyKey: string;
  submissionId: string;
  expectedVersion: number;
}

/** A draft that may be changed now, locked until the transaction ends. */
export interface DraftWork extends Work {
  draft: Submission;
  now: Date;
}

/**
 * Changes a draft of the caller's, on the version that they saw, while the edition takes applications. What the change
 * answers instead of nothing refuses it.
 */
export const changeDraft = <Input extends DraftInput>(
  desk: Desk,
  operation: string,
  input: Input,
  change: (work: DraftWork) => Promise<ReturnType<typeof refuse> | undefined>,
): Promise<Outcome<SubmissionView>> =>
  once<Input, SubmissionView>(desk, operation, input, async (work) => {
    const { em, arrivedAt } = work;
    const draft = await lockOwnSubmission(em, desk, input.submissionId);
    if (!draft) return refuse(notFound('submissionId'));
    if (draft.step !== 'DRAFT') return refuse(notADraft());
    const edition = await em.findOneOrFail(Edition, { id: draft.editionId });
    const now = await arrivedAt();
    if (!applicationsAreOpen(edition, now)) return refuse(applicationsClosed(edition));
    if (draft.version !== input.expectedVersion) return refuse(savedInBetween());

    const refused = await change({ ...work, draft, now });
    if (refused) return refused;
    draft.version++;
    draft.updatedAt = now;
    return done(await viewAfterFlush(em, draft.id));
  });
