import type { StartSubmissionInput } from '../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { applicationsAreOpen, editionOfYear } from '../editions/index.ts';
import { type Desk, notFound, once } from '../identity/index.ts';
import { viewAfterFlush } from './own-submission.ts';
import { applicationsClosed } from './submission-problems.ts';
import type { SubmissionView } from './submission-view.ts';
import { Submission } from './submission.entity.ts';

/** Begins a draft, while the edition takes applications. */
export const startSubmission = (desk: Desk, input: StartSubmissionInput): Promise<Outcome<SubmissionView>> =>
  once(desk, 'startSubmission', input, async ({ em, arrivedAt }) => {
    const edition = await editionOfYear(em, input.edition);
    if (!edition) return refuse(notFound('edition'));
    const now = await arrivedAt();
    if (!applicationsAreOpen(edition, now)) return refuse(applicationsClosed(edition, 'edition'));

    const submission = em.create(Submission, { editionId: edition.id, ownerId: desk.person.id, sourceLocale: input.sourceLocale });
    await em.flush();
    return done(await viewAfterFlush(em, submission.id));
  });
