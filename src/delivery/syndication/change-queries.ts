import type { Selection } from '../../platform/graph/selected.ts';
import { caseIn, partsIn, type PartsRead, type WithCase } from '../cases/case-parts.ts';
import type { CaseRow } from '../cases/case-row.ts';
import { atRevision, type Shelf, type Statement } from '../shelf.ts';
import type { ReadSoFar } from './change-token.ts';

interface Told {
  horizon: number;
  changeRevision: number;
  at: Date;
  changeId: string;
  /** Set where the case was removed. */
  removedSlug: string | null;
  reason: string | null;
}

/** A change as it was read, and the case as it is now; null where it was removed. */
export type ChangeRow = Told & { changed: CaseRow | null };

// The outer join hands back the horizon also where nothing has changed.
const changes = (parts: PartsRead): Statement => ({
  name: `changes ${parts.key}`,
  text: `
    select h.horizon, change.revision as "changeRevision", r.applied_at as at, change.id as "changeId",
      change.slug as "removedSlug", change.reason, ${parts.column}, ${atRevision}
    from (select coalesce($4::bigint, (select max(revision) from releases), 0) as horizon) h
    left join lateral (
      (select revision, id, null as slug, null as reason from cases where (revision, id) > ($2::bigint, $3::uuid)
        order by revision, id limit $5)
      union all
      (select revision, case_id, slug, reason from tombstones where (revision, case_id) > ($2::bigint, $3::uuid) and revision > h.horizon
        order by revision, case_id limit $5)
      order by revision, id limit $5
    ) change on true
    left join releases r on r.revision = change.revision
    left join (cases c join editions e on e.id = c.edition_id) on change.slug is null and c.id = change.id
    where cardinality($1::text[]) >= 0
    order by change.revision, change.id`,
  isWhole: true,
});

const beginning = { revision: 0, id: '00000000-0000-0000-0000-000000000000' };

/** What changed behind a place, oldest first: each case once, as it is now, with all that is selected of it. */
export async function listChanges(
  shelf: Shelf,
  since: ReadSoFar | undefined,
  limit: number,
  selection: Selection | undefined,
): Promise<{ rows: ChangeRow[]; since: ReadSoFar; newest: number }> {
  const { revision, id } = since ?? beginning;
  const parts = partsIn(selection);
  const rows = await shelf.read<Told & WithCase & { atRevision: number | null }>(
    changes(parts),
    parts.locales,
    revision,
    id,
    since?.horizon ?? null,
    limit,
  );
  const { horizon, atRevision } = rows[0]!;
  const told = rows.filter((row) => row.changeId !== null).map((row) => ({ ...row, changed: row.case === null ? null : caseIn(shelf, row) }));
  return { rows: told, since: { revision, id, horizon }, newest: atRevision ?? 0 };
}
