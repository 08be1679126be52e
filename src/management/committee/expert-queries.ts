import type { EntityManager } from '@mikro-orm/postgresql';
import type { ExpertState, OrganizationKind } from '../../generated/schema.ts';
import { openCursor, sealCursor } from '../../platform/graph/cursor.ts';
import { badInput } from '../../platform/graph/faults.ts';
import { checkPageSize } from '../../platform/graph/page-size.ts';
import type { Localized } from '../../platform/language.ts';
import { directoryEntry, type DirectoryEntryView } from '../organizations/index.ts';
import type { Seat } from './committee-rules.ts';

interface PersonView {
  id: string;
  name: string;
  email: string;
}

/** Somebody's own part on a committee. Plain JSON. */
export interface MembershipView {
  id: string;
  edition: number;
  organization: DirectoryEntryView | null;
  country: string | null;
  languages: string[];
  topics: string[];
  load: { least: number; most: number };
  seats: Seat[];
  state: ExpertState;
  version: number;
}

/** The same as organizers see it. */
export interface ExpertView extends MembershipView {
  address: string;
  person: PersonView | null;
  proposedBy: PersonView;
  proposedAt: string;
  confirmedBy: PersonView | null;
  invitedAt: string | null;
  answeredAt: string | null;
  endedAt: string | null;
  reason: string;
}

type Row<View extends MembershipView> = Omit<View, 'organization'> & {
  position: string;
  organization: { id: string; names: Localized; kind: OrganizationKind | null; country: string | null } | null;
};

export const utc = (column: string, fraction: 'MS' | 'US' = 'MS') =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.${fraction}"Z"')`;
export const person = (alias: string) =>
  `case when ${alias}.id is not null then jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name, 'email', ${alias}.email) end`;
export const organizationOf = (alias: string) =>
  `case when ${alias}.id is not null then jsonb_build_object('id', ${alias}.id, 'names', ${alias}.names, 'kind', ${alias}.kind, 'country', ${alias}.country) end`;

const membership = `x.id, e.year as edition, x.country, x.languages, x.topics, jsonb_build_object('least', x.load_least, 'most', x.load_most) as load,
  coalesce((select jsonb_agg(jsonb_build_object('field', s.field_key, 'part', s.part) order by s.field_key, s.part) from expert_seats s
    where s.expert_id = x.id and s.ended_at is null), '[]') as seats,
  x.state, x.version, ${organizationOf('o')} as organization, ${utc('x.proposed_at', 'US')} as position`;
const ofOrganizers = `x.address, ${person('p')} as person, ${person('b')} as "proposedBy", ${utc('x.proposed_at')} as "proposedAt", ${person('c')} as "confirmedBy",
  ${utc('x.confirmed_at')} as "invitedAt", ${utc('x.answered_at')} as "answeredAt", ${utc('x.ended_at')} as "endedAt", x.reason`;
const from = `from experts x join editions e on e.id = x.edition_id left join organizations o on o.id = x.organization_id`;
const fromWithPeople = `${from} left join people p on p.id = x.person_id join people b on b.id = x.proposed_by left join people c on c.id = x.confirmed_by`;

function viewOf<View extends MembershipView>({ position: _, organization, ...row }: Row<View>): View {
  return { ...row, organization: organization && directoryEntry(organization) } as unknown as View;
}

/** What somebody sits for, newest first. */
export async function membershipsOf(em: EntityManager, personId: string): Promise<MembershipView[]> {
  const rows = await em.execute<Row<MembershipView>[]>(
    `select ${membership} ${from} where x.person_id = ? and x.state in ('ACCEPTED', 'DECLINED', 'STEPPED_DOWN', 'ENDED') order by x.proposed_at desc, x.id limit 100`,
    [personId],
  );
  return rows.map(viewOf);
}

export const membershipById = async (em: EntityManager, id: string): Promise<MembershipView> =>
  viewOf((await em.execute<Row<MembershipView>[]>(`select ${membership} ${from} where x.id = ?`, [id]))[0]!);

export const expertById = async (em: EntityManager, id: string): Promise<ExpertView> =>
  viewOf((await em.execute<Row<ExpertView>[]>(`select ${membership}, ${ofOrganizers} ${fromWithPeople} where x.id = ?`, [id]))[0]!);

export interface ExpertPage {
  edges: { cursor: string; node: ExpertView }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** An edition's committee, newest first. For its organizers. */
export async function pageOfExperts(
  em: EntityManager,
  editionId: string,
  secret: Buffer,
  { first, after, state = null }: { first: number; after?: string | null; state?: ExpertState | null },
): Promise<ExpertPage> {
  checkPageSize(first);
  const kind = `experts of ${editionId} ${state ?? 'all'}`;
  const behind = after === null || after === undefined ? [null, null] : positionOf(secret, kind, after);
  const rows = await em.execute<Row<ExpertView>[]>(
    `select ${membership}, ${ofOrganizers} ${fromWithPeople} where x.edition_id = ? and (?::text is null or x.state = ?)
       and (?::timestamptz is null or x.proposed_at < ?::timestamptz or (x.proposed_at = ?::timestamptz and x.id > ?::uuid))
     order by x.proposed_at desc, x.id limit ?`,
    [editionId, state, state, behind[0], behind[0], behind[0], behind[1], first + 1], // one more than asked for says whether there is more
  );
  const edges = rows.slice(0, first).map((row) => ({ cursor: sealCursor(secret, kind, [row.position, row.id]), node: viewOf(row) }));
  return { edges, pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}

export function positionOf(secret: Buffer, kind: string, cursor: string): [string, string] {
  const values = openCursor(secret, kind, cursor);
  if (!values) throw badInput('"after" is not a cursor of this list. Take one from its edges or its pageInfo.');
  return values as [string, string];
}
