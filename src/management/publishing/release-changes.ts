import type { EntityManager } from '@mikro-orm/postgresql';
import type pg from 'pg';
import { type Change, diffRelease, withoutFiles } from '../../delivery/releases/index.ts';
import { inTransaction } from '../../platform/database/in-transaction.ts';
import { openCursor, sealCursor } from '../../platform/graph/cursor.ts';
import { badInput } from '../../platform/graph/faults.ts';
import { checkPageSize } from '../../platform/graph/page-size.ts';
import { isWaiting } from './publishing-rules.ts';
import type { ReleaseView } from './release-queries.ts';
import { mayReadContent } from './who-reads-releases.ts';
import { contentOf } from './what-stands-in-the-way.ts';
import { withheldFiles } from './withheld-files.ts';

/** What a release would change, for whoever may read it; null for others, and once there is nothing to change. */
export async function changesOf(
  em: EntityManager,
  publisher: pg.Pool,
  release: Pick<ReleaseView, 'id' | 'state' | 'kind' | 'edition'>,
): Promise<Change[] | null> {
  if (!isWaiting(release.state) || !(await mayReadContent(em, { kind: release.kind, editionYear: release.edition }))) return null;
  const frozen = await contentOf(em, release.id);
  const content = withoutFiles(frozen, await withheldFiles(em, frozen));
  return await inTransaction(publisher, async (client) => {
    await client.query('set transaction isolation level repeatable read read only');
    return diffRelease(client, release.edition, content);
  });
}

/** A page of what a release changes. The documents are frozen; where the public moved meanwhile, the list may have as well. */
export function pageOfChanges(all: readonly Change[], secret: Buffer, releaseId: string, { first, after }: { first: number; after?: string | null }) {
  checkPageSize(first);
  const kind = `changes of ${releaseId}`;
  let begin = 0;
  if (after !== null && after !== undefined) {
    const values = openCursor(secret, kind, after);
    if (!values) throw badInput('"after" is not a cursor of this list. Take one from its edges or its pageInfo.');
    begin = (values[0] as number) + 1;
  }
  const edges = all.slice(begin, begin + first).map((node, i) => ({ cursor: sealCursor(secret, kind, [begin + i]), node }));
  return {
    edges,
    pageInfo: { hasNextPage: begin + first < all.length, endCursor: edges.at(-1)?.cursor ?? null },
    totalCount: all.length,
  };
}
