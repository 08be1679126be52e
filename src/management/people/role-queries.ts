import type { EntityManager } from '@mikro-orm/postgresql';
import type { Role, RoleProposalState } from '../../generated/schema.ts';
import { openCursor, sealCursor } from '../../platform/graph/cursor.ts';
import { badInput } from '../../platform/graph/faults.ts';
import { checkPageSize } from '../../platform/graph/page-size.ts';
import type { DeskAtEdition } from '../editions/index.ts';
import { runs } from './role-rules.ts';

export interface PersonView {
  id: string;
  name: string;
  email: string;
}

export interface HeldRoleView {
  id: string;
  person: PersonView;
  role: Role;
  edition: number | null;
  field: string | null;
  grantedAt: string;
}

export interface ProposalView {
  id: string;
  email: string;
  role: Role;
  edition: number | null;
  field: string | null;
  state: RoleProposalState;
  proposedBy: PersonView;
  proposedAt: string;
  expiresAt: string;
}

export interface HeldRolePage {
  edges: { cursor: string; node: HeldRoleView }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** Long names sort by their beginning, so that a cursor stays short. */
const sortedBy = `left(p.name, 60) collate "C"`;
const person = `jsonb_build_object('id', p.id, 'name', p.name, 'email', p.email)`;

/** Who holds a role that reaches an edition, by name. */
export async function pageOfRoles(
  { desk, edition }: DeskAtEdition,
  secret: Buffer,
  { first, after = null }: { first: number; after?: string | null },
): Promise<HeldRolePage> {
  checkPageSize(first);
  const kind = `roles of ${edition.year}`;
  const position = after === null ? null : positionOf(secret, kind, after);
  const rows = await desk.em.execute<(HeldRoleView & { name: string })[]>(
    `select g.id, ${person} as person, ${sortedBy} as name, g.role, g.edition_year as edition, g.field_key as field, g.granted_at as "grantedAt"
     from role_grants g join people p on p.id = g.person_id
     where (g.edition_year is null or g.edition_year = ?) ${position ? `and (${sortedBy}, g.id) > (?, ?::uuid)` : ''}
     order by ${sortedBy}, g.id limit ?`,
    [edition.year, ...(position ?? []), first + 1], // one more than asked for says whether there is more
  );
  const edges = rows.slice(0, first).map(({ name, ...node }) => ({ cursor: sealCursor(secret, kind, [name, node.id]), node }));
  return { edges, pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}

function positionOf(secret: Buffer, kind: string, cursor: string): [string, string] {
  const values = openCursor(secret, kind, cursor);
  if (!values) throw badInput('"after" is not a cursor of this list. Take one from its edges or its pageInfo.');
  return values as [string, string];
}

const selectProposals = `select r.id, r.email, r.role, r.edition_year as edition, r.field_key as field,
    case when r.state = 'OPEN' and r.expires_at <= instant() then 'EXPIRED' else r.state end as state,
    ${person} as "proposedBy", r.proposed_at as "proposedAt", r.expires_at as "expiresAt"
  from role_proposals r join people p on p.id = r.proposed_by`;

/** What waits for a second person at an edition, oldest first. */
export const openProposals = ({ desk, edition }: DeskAtEdition): Promise<ProposalView[]> =>
  desk.em.execute<ProposalView[]>(
    `${selectProposals} where r.state = 'OPEN' and r.expires_at > instant() and (r.edition_year = ? or (r.edition_year is null and ?))
     order by r.proposed_at, r.id limit 100`,
    [edition.year, runs(desk, { editionYear: null, fieldKey: null })],
  );

export async function proposalById(em: EntityManager, id: string): Promise<ProposalView> {
  const rows = await em.execute<ProposalView[]>(`${selectProposals} where r.id = ?`, [id]);
  return rows[0]!;
}

/** A role as an act has kept it, with the person as they are named now. */
export async function namedRole(em: EntityManager, { personId, ...role }: RoleKept): Promise<HeldRoleView> {
  const rows = await em.execute<PersonView[]>(`select id, name, email from people where id = ?`, [personId]);
  return { ...role, person: rows[0]! };
}

/** What an act on a role answers: ids, so that no name is kept with it. */
export type RoleKept = Omit<HeldRoleView, 'person'> & { personId: string };
