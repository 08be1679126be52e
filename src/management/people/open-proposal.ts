import type { EntityManager } from '@mikro-orm/postgresql';
import type { Role } from '../../generated/schema.ts';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, notFound } from '../identity/index.ts';
import { proposalHasEnded } from './role-problems.ts';
import { type Reach, runs } from './role-rules.ts';

export interface OpenProposal extends Reach {
  id: string;
  email: string;
  role: Role;
  proposedBy: string;
}

/** A proposal that still waits, locked until the act is over. Whoever does not run what it reaches learns nothing of it. */
export async function openProposal(em: EntityManager, desk: Desk, id: string, now: () => Promise<Date>): Promise<Outcome<OpenProposal>> {
  const rows = isUuid(id)
    ? await em.execute<(OpenProposal & { state: string; expiresAt: string })[]>(
        `select id, email, role, edition_year as "editionYear", field_key as "fieldKey", proposed_by as "proposedBy", state, expires_at as "expiresAt"
         from role_proposals where id = ? for update`,
        [id],
      )
    : [];
  const proposal = rows[0];
  if (!proposal || !runs(desk, proposal)) return refuse(notFound('proposalId'));
  if (proposal.state !== 'OPEN' || new Date(proposal.expiresAt) <= (await now())) return refuse(proposalHasEnded());
  return done(proposal);
}
