import type { ConfirmApplicantsShownInput } from '../../generated/schema.ts';
import type { Outcome } from '../../platform/graph/refusal.ts';
import { type Desk, notFound } from '../identity/index.ts';
import { anotherOrganizerConfirms, itsProposerHasLeft, thisProposalHasEnded } from './applicants-proposal-problems.ts';
import { lockedProposal } from './applicants-proposals.ts';
import { type Edited, editEdition } from './edit-edition.ts';

/**
 * Changes what reviewers see of applicants, as a second organizer. The edition's changes keep what was before, and from which instant: a
 * review says when it was written, and so what its reviewer saw.
 */
export const confirmApplicantsShown = (desk: Desk, input: ConfirmApplicantsShownInput): Promise<Outcome<Edited>> =>
  editEdition(desk, 'confirmApplicantsShown', input, async (edition, { em }) => {
    const proposal = await lockedProposal(em, edition, input.proposalId);
    if (!proposal) return [notFound('proposalId')];
    if (proposal.state !== 'OPEN' || proposal.shown === edition.applicantsShown) return [thisProposalHasEnded()];
    if (proposal.proposedBy === desk.person.id) return [anotherOrganizerConfirms()];
    if (!proposal.proposerRuns) return [itsProposerHasLeft()];
    // before the edition: the database lets it change by a confirmed proposal of exactly this version only
    await em.execute(`update applicants_proposals set state = 'CONFIRMED', ended_by = ?, ended_at = instant(), edition_version = ? where id = ?`, [
      desk.person.id,
      edition.version + 1,
      input.proposalId,
    ]);
    edition.applicantsShown = proposal.shown;
    return [];
  });
