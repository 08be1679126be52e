import type { Publication } from './publication.ts';
import type { RemovalContent } from './release-content.ts';
import { ReleaseRefused } from './release-problems.ts';

/** Takes cases down. What stays is a tombstone, for those who hold a copy, and so that the address never means another case. */
export async function removeCases({ client, releaseId, editionId, revision }: Publication, removals: RemovalContent[]): Promise<void> {
  for (const { caseId, slug, reason } of removals) {
    const { rowCount } = await client.query(`delete from cases where id = $1 and slug = $2 and edition_id = $3`, [caseId, slug, editionId]);
    if (rowCount !== 1) throw new ReleaseRefused(releaseId, `the case "${slug}" that it takes down is not public in this edition`);
    await client.query(`insert into tombstones (case_id, slug, reason, revision) values ($1, $2, $3, $4)`, [caseId, slug, reason, revision]);
  }
}
