import type { EntityManager } from '@mikro-orm/postgresql';
import type { AccreditationState, OrganizationKind, RecommendationState, RecommendedSubmissionState } from '../../generated/schema.ts';
import { openCursor, sealCursor } from '../../platform/graph/cursor.ts';
import { badInput } from '../../platform/graph/faults.ts';
import { checkPageSize } from '../../platform/graph/page-size.ts';
import type { Localized } from '../../platform/language.ts';
import { directoryEntry, type DirectoryEntryView } from '../organizations/index.ts';

/** Counts of what both sides agree on. */
export interface Counts {
  drafts: number | null;
  handedIn: number;
  withdrawn: number;
}

/** A recommending organization in an edition. Plain JSON. */
export interface AccreditationView {
  id: string;
  edition: number;
  organization: DirectoryEntryView;
  state: AccreditationState;
  counts: Counts;
}

export interface RecommendationView {
  id: string;
  /** The year. */
  edition: number;
  state: RecommendationState;
  isPrimary: boolean;
  organization: DirectoryEntryView;
  title: string;
  submissionState: RecommendedSubmissionState;
  claimedAt: string;
  settledAt: string | null;
}

export interface RecommendationPage {
  edges: { cursor: string; node: RecommendationView }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

interface OrganizationColumns {
  organizationId: string;
  names: Localized;
  kind: OrganizationKind | null;
  country: string | null;
}

const utc = (column: string, fraction: 'MS' | 'US' = 'MS') => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.${fraction}"Z"')`;
const organization = `o.id as "organizationId", o.names, o.kind, o.country`;
const entryOf = ({ organizationId: id, names, kind, country }: OrganizationColumns) => directoryEntry({ id, names, kind, country });
const counted = (state: string) =>
  `(select count(*)::int from recommendations r where r.accreditation_id = a.id and r.state = 'AGREED' and r.submission_state = '${state}')`;

type AccreditationRow = Omit<AccreditationView, 'organization' | 'counts'> &
  OrganizationColumns & { drafts: number; handedIn: number; withdrawn: number };

async function accreditations(em: EntityManager, where: string, values: (string | number)[], withDrafts: boolean): Promise<AccreditationView[]> {
  const rows = await em.execute<AccreditationRow[]>(
    `select a.id, e.year as edition, a.state, ${organization},
       ${counted('DRAFT')} as drafts, ${counted('HANDED_IN')} as "handedIn", ${counted('WITHDRAWN')} as withdrawn
     from accreditations a join editions e on e.id = a.edition_id join organizations o on o.id = a.organization_id
     where ${where} order by e.year desc, a.accredited_at desc, a.id limit 500`,
    values,
  );
  return rows.map((row) => {
    const { id, edition, state, drafts, handedIn, withdrawn } = row;
    return { id, edition, state, organization: entryOf(row), counts: { drafts: withDrafts ? drafts : null, handedIn, withdrawn } };
  });
}

/** For organizers: drafts are not counted. */
export const accreditationsOf = (em: EntityManager, year: number) => accreditations(em, 'e.year = ?', [year], false);
export const accreditationById = async (em: EntityManager, id: string) => (await accreditations(em, 'a.id = ?', [id], false))[0]!;

const isTheirs = `a.state = 'ACTIVE' and exists (select from accreditation_contacts c where c.accreditation_id = a.id and c.person_id = ?)`;

/** The organizations for which somebody recommends. */
export const desksOf = (em: EntityManager, personId: string) => accreditations(em, isTheirs, [personId], true);
export const deskById = async (em: EntityManager, personId: string, id: string): Promise<AccreditationView | undefined> =>
  (await accreditations(em, `${isTheirs} and a.id = ?`, [personId, id], true))[0];

type RecommendationRow = Omit<RecommendationView, 'organization'> & OrganizationColumns & { position: string; submissionId: string };

const selectRecommendations = `
  select r.id, e.year as edition, r.state, r.is_primary as "isPrimary", r.title, r.submission_state as "submissionState", r.submission_id as "submissionId",
    ${utc('r.claimed_at')} as "claimedAt", ${utc('r.settled_at')} as "settledAt", ${utc('r.claimed_at', 'US')} as position, ${organization}
  from recommendations r join accreditations a on a.id = r.accreditation_id join organizations o on o.id = a.organization_id
    join editions e on e.id = a.edition_id`;

const viewOf = (row: RecommendationRow): RecommendationView => {
  const { id, edition, state, isPrimary, title, submissionState, claimedAt, settledAt } = row;
  return { id, edition, state, isPrimary, organization: entryOf(row), title, submissionState, claimedAt, settledAt };
};

export const recommendationById = async (em: EntityManager, id: string): Promise<RecommendationView> =>
  viewOf((await em.execute<RecommendationRow[]>(`${selectRecommendations} where r.id = ?`, [id]))[0]!);

/** Those of some submissions, oldest first. For whoever may read the submissions. */
export async function recommendationsOfAll(em: EntityManager, submissionIds: readonly string[]): Promise<RecommendationView[][]> {
  const rows = await em.execute<RecommendationRow[]>(`${selectRecommendations} where r.submission_id in (?) order by r.claimed_at, r.id`, [
    submissionIds,
  ]);
  const bySubmission = Map.groupBy(rows, ({ submissionId }) => submissionId);
  return submissionIds.map((id) => (bySubmission.get(id) ?? []).map(viewOf));
}

interface Asked {
  first: number;
  after?: string | null;
}

export const pageOfDesk = (em: EntityManager, accreditationId: string, secret: Buffer, asked: Asked) =>
  page(em, `recommendations by ${accreditationId}`, 'r.accreditation_id = ?', accreditationId, secret, asked);

/** For organizers: drafts stay with their authors. */
export const pageOfEdition = (em: EntityManager, editionId: string, secret: Buffer, asked: Asked) =>
  page(em, `recommendations in ${editionId}`, `a.edition_id = ? and r.submission_state <> 'DRAFT'`, editionId, secret, asked);

async function page(
  em: EntityManager,
  kind: string,
  which: string,
  whose: string,
  secret: Buffer,
  { first, after }: Asked,
): Promise<RecommendationPage> {
  checkPageSize(first);
  const behind = after === null || after === undefined ? [null, null] : positionOf(secret, kind, after);
  const rows = await em.execute<RecommendationRow[]>(
    `${selectRecommendations} where ${which}
       and (?::timestamptz is null or r.claimed_at < ?::timestamptz or (r.claimed_at = ?::timestamptz and r.id > ?::uuid))
     order by r.claimed_at desc, r.id limit ?`,
    [whose, behind[0], behind[0], behind[0], behind[1], first + 1], // one more than asked for says whether there is more
  );
  const edges = rows.slice(0, first).map((row) => ({ cursor: sealCursor(secret, kind, [row.position, row.id]), node: viewOf(row) }));
  return { edges, pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}

function positionOf(secret: Buffer, kind: string, cursor: string): [string, string] {
  const values = openCursor(secret, kind, cursor);
  if (!values) throw badInput('"after" is not a cursor of this list. Take one from its edges or its pageInfo.');
  return values as [string, string];
}
