import type { StartSubmissionInput } from '../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { editionOfYear } from '../editions/index.ts';
import { type Desk, notFound, once } from '../identity/index.ts';
import { viewAfterFlush } from './own-submission.ts';
import type { SubmissionView } from './submission-view.ts';
import { Submission } from './submission.entity.ts';
import { whyClosed } from './writing-window.ts';

/** Begins a draft, while the edition takes applications. */
export const startSubmission = (desk: Desk, input: StartSubmissionInput): Promise<Outcome<SubmissionView>> =>
  once(desk, 'startSubmission', input, async ({ em, arrivedAt }) => {
    const edition = await editionOfYear(em, input.edition);
    if (!edition) return refuse(notFound('edition'));
    const now = await arrivedAt();
    const closed = await whyClosed(em, { id: null, ownerId: desk.person.id }, edition, now, 'edition');
    if (closed) return refuse(closed);

    const submission = em.create(Submission, { editionId: edition.id, ownerId: desk.person.id, sourceLocale: input.sourceLocale });
    await em.flush();
    return done(await viewAfterFlush(em, submission.id));
  });
