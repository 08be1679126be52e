import type { DeclineRoleGrantInput } from '../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, notAllowed, once } from '../identity/index.ts';
import { openProposal } from './open-proposal.ts';
import { proposalById, type ProposalView } from './role-queries.ts';

/** Takes a proposal off the table: whoever made it withdraws it, another organizer declines it. Nobody is told by mail. */
export async function declineRoleGrant(desk: Desk, input: DeclineRoleGrantInput): Promise<Outcome<ProposalView>> {
  if (!desk.grants.some(({ role }) => role === 'ORGANIZER')) return refuse(notAllowed());

  const outcome = await once(desk, 'declineRoleGrant', input, async ({ em, instant }) => {
    const { done: proposal, refusals } = await openProposal(em, desk, input.proposalId, instant);
    if (!proposal) return refuse(...refusals);
    const state = proposal.proposedBy === desk.person.id ? 'WITHDRAWN' : 'DECLINED';
    await em.execute(`update role_proposals set state = ?, ended_at = instant() where id = ?`, [state, proposal.id]);
    return done({ id: proposal.id, state, edition: proposal.editionYear });
  });
  return outcome.refusals ? outcome : done(await proposalById(desk.em, outcome.done.id));
}
