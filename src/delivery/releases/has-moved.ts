import type pg from 'pg';
import type { ReleaseContent } from './release-content.ts';

/** Whether any of some cases, or a part of one, was taken down after a revision: a book that was made before holds it. */
const takenDownSince = (caseIds: string, revision: string) =>
  `exists (select from releases r join release_events v on v.revision = r.revision where r.kind = 'TAKE_DOWN' and r.revision > ${revision} and v.case_id = any(${caseIds}))`;

export async function anyTakenDownSince(client: Pick<pg.Pool, 'query'>, caseIds: readonly string[], revision: number): Promise<boolean> {
  const { rows } = await client.query<{ gone: boolean }>(`select ${takenDownSince('$1::uuid[]', '$2')} as gone`, [caseIds, revision]);
  return rows[0]!.gone;
}

/**
 * Whether something that the release would replace has become another since the release was prepared. Documents come whole:
 * without this, the later of two corrections would silently undo the earlier. A release that does not say what it was made
 * from, such as one from before it could, is not held to it.
 */
export async function hasMoved(client: pg.Pool | pg.PoolClient, editionYear: number, content: ReleaseContent): Promise<boolean> {
  const { baseRevision, edition, honours, showcase, cases, removals, organizations, books } = content;
  if (baseRevision === undefined) return false;
  const ids = [...cases.map(({ id }) => id), ...removals.map(({ caseId }) => caseId)];
  const { rows } = await client.query<{ moved: boolean }>(
    `select exists (select from cases where id = any($1::uuid[]) and revision > $2)
       or exists (select from tombstones where case_id = any($1::uuid[]) and revision > $2)
       or exists (select from editions where year = $3 and $4 and revision > $2)
       or exists (select from showcases s join editions e on e.id = s.edition_id where e.year = $3 and $5 and s.revision > $2)
       or exists (select from collection_books b join editions e on e.id = b.edition_id where e.year = $3 and $7 and b.revision > $2)
       or ($7 and ${takenDownSince('$8::uuid[]', '$2')})
       or exists (select from organizations p join jsonb_to_recordset($6::jsonb) as o (id uuid, names jsonb, kind text, country text) on o.id = p.id
         where p.revision > $2 and (p.names, p.kind, p.country) is distinct from (o.names, o.kind, o.country)) as moved`,
    [
      ids,
      baseRevision,
      editionYear,
      edition !== undefined || honours !== undefined,
      showcase !== undefined,
      JSON.stringify(organizations),
      books !== undefined,
      (books ?? []).flatMap(({ caseIds }) => caseIds),
    ],
  );
  return rows[0]!.moved;
}
