import type { EntityManager } from '@mikro-orm/postgresql';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import { Revision } from './revision.entity.ts';

/** The latest revision of each submission that has one, in one statement. */
export async function latestRevisions(em: EntityManager, submissionIds: readonly string[]): Promise<Map<string, Revision>> {
  const ids = [...new Set(submissionIds)].filter(isUuid);
  if (ids.length === 0) return new Map();
  // ascending, so that the latest is the one that stays in the map
  const revisions = await em.find(Revision, { submissionId: { $in: ids } }, { orderBy: { number: 'asc' } });
  return new Map(revisions.map((revision) => [revision.submissionId, revision]));
}

export const latestRevision = async (em: EntityManager, submissionId: string): Promise<Revision | undefined> =>
  (await latestRevisions(em, [submissionId])).get(submissionId);
