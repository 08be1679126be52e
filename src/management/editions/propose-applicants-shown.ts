import type { ProposeApplicantsShownInput } from '../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { tidy } from '../../platform/text.ts';
import { type Desk, holds, notAllowed, notFound, once } from '../identity/index.ts';
import { anotherWaits, nobodyAskedYet, shownAlready } from './applicants-proposal-problems.ts';
import { applicantsProposalById, type ApplicantsProposalView } from './applicants-proposals.ts';
import { editionOfYear } from './edition-queries.ts';
import { problemsOfReason } from './grant-extension.ts';

/** Proposes what reviewers see of applicants from now on, though some were asked under the rule as it is. It changes nothing by itself. */
export async function proposeApplicantsShown(desk: Desk, input: ProposeApplicantsShownInput): Promise<Outcome<ApplicantsProposalView>> {
  if (!holds(desk, 'ORGANIZER', { editionYear: input.edition })) return refuse(notAllowed());
  const reason = tidy(input.reason);
  const problems = problemsOfReason(reason);
  if (problems.length > 0) return refuse(...problems);

  const outcome = await once(desk, 'proposeApplicantsShown', input, async ({ em }) => {
    const edition = await editionOfYear(em, input.edition);
    if (!edition) return refuse(notFound('edition'));
    if (input.shown === edition.applicantsShown) return refuse(shownAlready());
    const asked = await em.execute<unknown[]>(
      'select 1 from review_assignments a join submissions s on s.id = a.submission_id where s.edition_id = ? limit 1',
      [edition.id],
    );
    if (asked.length === 0) return refuse(nobodyAskedYet());
    const [made] = await em.execute<{ id: string }[]>(
      'insert into applicants_proposals (edition_id, shown, reason, proposed_by) values (?, ?, ?, ?) on conflict do nothing returning id',
      [edition.id, input.shown, reason, desk.person.id],
    );
    return made ? done({ id: made.id }) : refuse(anotherWaits());
  });
  return outcome.refusals ? outcome : done(await applicantsProposalById(desk.em, outcome.done.id));
}
