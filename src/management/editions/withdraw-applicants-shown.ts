import type { WithdrawApplicantsShownInput } from '../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, holds, notAllowed, notFound, once } from '../identity/index.ts';
import { thisProposalHasEnded } from './applicants-proposal-problems.ts';
import { applicantsProposalById, type ApplicantsProposalView, lockedProposal } from './applicants-proposals.ts';
import { editionOfYear } from './edition-queries.ts';

/** Takes a proposal back, or turns it down: nothing has changed by it. */
export async function withdrawApplicantsShown(desk: Desk, input: WithdrawApplicantsShownInput): Promise<Outcome<ApplicantsProposalView>> {
  if (!holds(desk, 'ORGANIZER', { editionYear: input.edition })) return refuse(notAllowed());
  const outcome = await once(desk, 'withdrawApplicantsShown', input, async ({ em }) => {
    const edition = await editionOfYear(em, input.edition);
    const proposal = edition && (await lockedProposal(em, edition, input.proposalId));
    if (!proposal) return refuse(notFound('proposalId'));
    if (proposal.state !== 'OPEN') return refuse(thisProposalHasEnded());
    await em.execute(`update applicants_proposals set state = 'WITHDRAWN', ended_by = ?, ended_at = instant() where id = ?`, [
      desk.person.id,
      input.proposalId,
    ]);
    return done({ id: input.proposalId });
  });
  return outcome.refusals ? outcome : done(await applicantsProposalById(desk.em, outcome.done.id));
}
