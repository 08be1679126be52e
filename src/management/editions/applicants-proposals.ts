import type { EntityManager } from '@mikro-orm/postgresql';
import type { ApplicantsProposalState } from '../../generated/schema.ts';
import { isUuid } from '../../platform/graph/is-uuid.ts';

/** A proposal as organizers read it. Plain JSON. */
export interface ApplicantsProposalView {
  id: string;
  shown: boolean;
  reason: string;
  state: ApplicantsProposalState;
  proposedBy: { id: string; name: string; email: string };
  proposedAt: string;
  endedBy: { id: string; name: string; email: string } | null;
  endedAt: string | null;
  editionVersion: number | null;
}

const utc = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const person = (alias: string) => `jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name, 'email', ${alias}.email)`;
const statement = (where: string) => `
  select x.id, x.shown, x.reason, x.state, ${person('p')} as "proposedBy", ${utc('x.proposed_at')} as "proposedAt",
    case when q.id is not null then ${person('q')} end as "endedBy", ${utc('x.ended_at')} as "endedAt", x.edition_version as "editionVersion"
  from applicants_proposals x join people p on p.id = x.proposed_by left join people q on q.id = x.ended_by ${where}`;

export const applicantsProposalById = async (em: EntityManager, id: string): Promise<ApplicantsProposalView> =>
  (await em.execute<ApplicantsProposalView[]>(statement('where x.id = ?'), [id]))[0]!;

export const applicantsProposalsOf = (em: EntityManager, editionId: string): Promise<ApplicantsProposalView[]> =>
  em.execute<ApplicantsProposalView[]>(statement('where x.edition_id = ? order by x.proposed_at desc, x.id limit 50'), [editionId]);

export interface LockedProposal {
  shown: boolean;
  state: ApplicantsProposalState;
  proposedBy: string;
  proposerRuns: boolean;
}

/** A proposal of this edition, locked until the act is over. */
export async function lockedProposal(em: EntityManager, edition: { id: string; year: number }, id: string): Promise<LockedProposal | undefined> {
  if (!isUuid(id)) return undefined;
  const rows = await em.execute<LockedProposal[]>(
    `select shown, state, proposed_by as "proposedBy", runs_editions(proposed_by, ?, null) as "proposerRuns" from applicants_proposals
     where id = ? and edition_id = ? for update`,
    [edition.year, id, edition.id],
  );
  return rows[0];
}
