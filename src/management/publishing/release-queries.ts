import type { EntityManager } from '@mikro-orm/postgresql';
import type { ReleaseFailure, ReleaseKind, ReleaseState } from '../../generated/schema.ts';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import { type Desk, holds } from '../identity/index.ts';

interface Somebody {
  id: string;
  name: string;
  email: string;
}

/** A release as the edition's organizers read it. Instants are ISO 8601 texts. */
export interface ReleaseView {
  id: string;
  edition: number;
  kind: ReleaseKind;
  state: ReleaseState;
  applyAt: string;
  contentHash: string;
  caseCount: number;
  preparedBy: Somebody;
  approvals: { person: Somebody; at: string }[];
  revision: number | null;
  appliedAt: string | null;
  preparedAt: string;
  baseRevision: number | null;
  abortedAt: string | null;
  abortedBy: Somebody | null;
  failure: ReleaseFailure | null;
  /** How many files it left out when it was applied. */
  withheldFiles: number;
}

type Row = Omit<ReleaseView, 'revision'> & { revision: number | string | null };

const somebody = (alias: string) => `jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name, 'email', ${alias}.email)`;
const select = `
  select r.id, r.edition_year as edition, r.kind, r.state, r.apply_at as "applyAt", r.content_hash as "contentHash", r.revision, r.applied_at as "appliedAt",
    r.prepared_at as "preparedAt", (r.content ->> 'baseRevision')::int as "baseRevision", r.aborted_at as "abortedAt", r.failure, cardinality(r.withheld_files) as "withheldFiles",
    case when b.id is null then null else ${somebody('b')} end as "abortedBy",
    jsonb_array_length(r.content -> 'cases') + jsonb_array_length(r.content -> 'removals') as "caseCount",
    ${somebody('p')} as "preparedBy",
    coalesce((select jsonb_agg(jsonb_build_object('person', ${somebody('a')}, 'at', v.at) order by v.at, a.id)
      from release_approvals v join people a on a.id = v.person_id where v.release_id = r.id), '[]') as approvals
  from releases r join people p on p.id = r.prepared_by left join people b on b.id = r.aborted_by`;

/** The releases prepared for an edition, newest first. One statement, however many there are. */
export async function releasesOf(em: EntityManager, editionYear: number): Promise<ReleaseView[]> {
  const rows = await em.execute<Row[]>(`${select} where r.edition_year = ? order by r.prepared_at desc, r.id`, [editionYear]);
  return rows.map(view);
}

/** A release as somebody may read it; null for what is no id, and for everybody but its edition's organizers. */
export async function releaseFor(desk: Desk, id: string): Promise<ReleaseView | null> {
  if (!isUuid(id)) return null;
  const [row] = await desk.em.execute<Row[]>(`${select} where r.id = ?`, [id]);
  return row && holds(desk, 'ORGANIZER', { editionYear: row.edition }) ? view(row) : null;
}

export async function releaseById(em: EntityManager, id: string): Promise<ReleaseView> {
  const rows = await em.execute<Row[]>(`${select} where r.id = ?`, [id]);
  return view(rows[0]!);
}

const iso = (instant: string | Date): string => new Date(instant).toISOString();
const view = (row: Row): ReleaseView => ({
  ...row,
  applyAt: iso(row.applyAt),
  preparedAt: iso(row.preparedAt),
  abortedAt: row.abortedAt === null ? null : iso(row.abortedAt),
  revision: row.revision === null ? null : Number(row.revision),
  appliedAt: row.appliedAt === null ? null : iso(row.appliedAt),
  approvals: row.approvals.map(({ person, at }) => ({ person, at: iso(at) })),
});
