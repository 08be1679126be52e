import { done, type Outcome, type Refusal, refuse } from '../../platform/graph/refusal.ts';
import { Edition } from '../editions/index.ts';
import { type Desk, once, type Work } from '../identity/index.ts';
import { countMaterials, type MaterialsSeen, whyStale } from './draft-sections.ts';
import { isOpen } from './open-parts.ts';
import { lockOwnSubmission, notYours, lockedView } from './own-submission.ts';
import { notOpened } from './submission-problems.ts';
import type { SubmissionView } from './submission-view.ts';
import { closeFor, whatMayBeWritten } from './writing-window.ts';
import type { Submission } from './submission.entity.ts';

interface DraftInput extends MaterialsSeen {
  idempotencyKey: string;
  submissionId: string;
}

/** A draft after a change, and the material that the change was about. */
export type ChangedDraft = SubmissionView & { about?: string };

/** A draft that may be changed now, locked until the transaction ends. */
export interface DraftWork extends Work {
  draft: Submission;
  now: Date;
}

/**
 * Changes the materials of a draft of the caller's, or of what was returned with them open, on the version that they saw,
 * while the edition takes applications or until the return ends. A change that
 * answers refusals has changed nothing.
 */
export const changeDraft = <Input extends DraftInput>(
  desk: Desk,
  operation: string,
  input: Input,
  change: (work: DraftWork) => Promise<{ refusals: Refusal[] } | { refusals?: undefined; materialId: string } | undefined>,
): Promise<Outcome<ChangedDraft>> =>
  once<Input, ChangedDraft>(desk, operation, input, async (work) => {
    const { em, arrivedAt } = work;
    const draft = await lockOwnSubmission(em, desk, input.submissionId);
    if (!draft) return refuse(await notYours(em, desk, input.submissionId));
    const edition = await em.findOneOrFail(Edition, { id: draft.editionId });
    const now = await arrivedAt();
    const { closed, opened } = await whatMayBeWritten(em, draft, edition, { now, until: await closeFor(em, draft, edition.id, now) });
    if (closed) return refuse(closed);
    if (!isOpen(opened, 'MATERIALS')) return refuse(notOpened('submissionId'));
    const stale = await whyStale(em, draft, input);
    if (stale) return refuse(stale);

    const changed = await change({ ...work, draft, now });
    if (changed?.refusals) return changed;
    draft.version++;
    draft.updatedAt = now;
    await countMaterials(em, draft.id, desk.person.id, now);
    const view = await lockedView(em, draft);
    return done(changed ? { ...view, about: changed.materialId } : view);
  });
