import type { ShowApplicantsInput } from '../../generated/schema.ts';
import type { Outcome } from '../../platform/graph/refusal.ts';
import type { Desk } from '../identity/index.ts';
import { type Edited, editEdition } from './edit-edition.ts';
import { reviewersAsked } from './edition-problems.ts';

/** Says whether reviewers see who applies. One rule for all of them: it stays as it is once somebody was asked. */
export const showApplicants = (desk: Desk, input: ShowApplicantsInput): Promise<Outcome<Edited>> =>
  editEdition(desk, 'showApplicants', input, async (edition, { em }) => {
    if (input.shown === edition.applicantsShown) return [];
    const asked = await em.execute<unknown[]>(
      'select 1 from review_assignments a join submissions s on s.id = a.submission_id where s.edition_id = ? limit 1',
      [edition.id],
    );
    if (asked.length > 0) return [reviewersAsked()];
    edition.applicantsShown = input.shown;
    return [];
  });
