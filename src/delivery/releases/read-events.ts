import type pg from 'pg';

/** What others are told of a release, as it was written with it. */
export interface ReleaseEvent {
  id: string;
  type: 'release.applied' | 'case.changed' | 'case.removed';
  revision: number;
  edition: number;
  caseId: string | null;
  appliedAt: string;
  /** Their order. */
  place: number;
}

/** Releases that are read at a time: one may have hundreds of events. */
const releasesAtATime = 10;

/** The events of the next releases behind a revision, each release whole, and the revision up to which that is all. */
export async function readEvents(publisher: pg.Pool, behind: number): Promise<{ events: ReleaseEvent[]; upTo: number }> {
  const { rows } = await publisher.query<Omit<ReleaseEvent, 'appliedAt'> & { appliedAt: Date }>(
    `select e.id, e.type, e.revision, r.edition_year as edition, e.case_id as "caseId", r.applied_at as "appliedAt", e.place
     from release_events e join releases r on r.revision = e.revision
     where e.revision in (select n.revision from releases n where n.revision > $1 order by n.revision limit $2) order by e.place`,
    [behind, releasesAtATime],
  );
  const events = rows.map((row) => ({ ...row, revision: Number(row.revision), place: Number(row.place), appliedAt: row.appliedAt.toISOString() }));
  return { events, upTo: Math.max(behind, ...events.map(({ revision }) => revision)) };
}

/** The newest revision; 0 before the first. */
export async function newestRevision(publisher: pg.Pool): Promise<number> {
  const { rows } = await publisher.query<{ revision: number }>('select coalesce(max(revision), 0)::int as revision from releases');
  return rows[0]!.revision;
}
