import type { EntityManager } from '@mikro-orm/postgresql';
import type { BallotState } from '../../generated/schema.ts';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import { noteReads } from '../audit/index.ts';
import type { Desk } from '../identity/index.ts';

export interface BallotCandidateView {
  id: string;
  revisionId: string;
  submissionId: string | null;
  field: string;
  title: string;
  isWithdrawn: boolean;
}

export interface BallotView {
  id: string;
  edition: number;
  field: string | null;
  purpose: string;
  seats: number;
  state: BallotState;
  openedAt: string;
  closesAt: string;
  closedAt: string | null;
  candidates: BallotCandidateView[];
  isVoter: boolean;
  paper: { version: number; givenAt: string; ranking: { candidateIds: string[] }[] } | null;
  papers: number | null;
  sealHash: string | null;
}

interface Row extends Omit<BallotView, 'state' | 'paper' | 'candidates'> {
  isClosed: boolean;
  leads: boolean;
  candidates: (BallotCandidateView & { submissionId: string })[];
  mine: { version: number; givenAt: string; ranking: string[][] } | null;
}

const utc = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Ballots of an edition, of one field and of the whole where a field is named. One statement; without what concerns whoever reads. */
export const ballotsOf = async (desk: Desk, editionId: string, field: string | null): Promise<BallotView[]> =>
  viewsOf(desk, await seen(desk.em, editionId, field, null));

/** One ballot; undefined for whoever neither votes on it nor leads it, as for one that there is not. */
export async function ballotById(desk: Desk, id: string): Promise<BallotView | undefined> {
  const rows = isUuid(id) ? await desk.em.execute<{ edition: string }[]>('select edition_id as edition from ballots where id = ?', [id]) : [];
  return rows[0] && viewsOf(desk, await seen(desk.em, rows[0].edition, null, id))[0];
}

const seen = (em: EntityManager, editionId: string, field: string | null, ballotId: string | null) =>
  em.execute<Row[]>(
    `select id, year as edition, field_key as field, purpose, seats, ${utc('opened_at')} as "openedAt", ${utc('closes_at')} as "closesAt", ${utc('closed_at')} as "closedAt",
       is_closed as "isClosed", seal_hash as "sealHash", papers, leads, votes as "isVoter", candidates, mine from ballots_seen(?, ?::text, ?::uuid)`,
    [editionId, field, ballotId],
  );

function viewsOf(desk: Desk, rows: Row[]): BallotView[] {
  // the ballots, not their candidates: who is tied to one may look through the edition's audit
  noteReads(
    desk,
    rows.map(({ id, edition }) => ({ type: 'ballot', id, editionYear: edition })),
  );
  return rows.map(({ isClosed, leads, candidates, mine, ...row }) => ({
    ...row,
    state: row.sealHash !== null ? 'SEALED' : isClosed ? 'CLOSED' : 'OPEN',
    candidates: candidates.map(({ submissionId, ...candidate }) => ({ ...candidate, submissionId: leads ? submissionId : null })),
    paper: mine && paperOf(mine, new Set(candidates.map(({ id }) => id))),
  }));
}

/** One's paper without whom one is tied to by now. */
const paperOf = ({ version, givenAt, ranking }: NonNullable<Row['mine']>, before: ReadonlySet<string>) => ({
  version,
  givenAt: new Date(givenAt).toISOString(),
  ranking: ranking.map((group) => ({ candidateIds: group.filter((id) => before.has(id)) })).filter(({ candidateIds }) => candidateIds.length > 0),
});
