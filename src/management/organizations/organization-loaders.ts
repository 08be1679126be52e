import type { EntityManager } from '@mikro-orm/postgresql';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import { Organization } from './organization.entity.ts';

/** The directory's entries with these ids, in one statement; whatever is not there is left out. */
export async function organizationsByIds(em: EntityManager, ids: readonly string[]): Promise<Map<string, Organization>> {
  const known = [...new Set(ids)].filter(isUuid);
  if (known.length === 0) return new Map();
  const found = await em.find(Organization, { id: { $in: known } });
  return new Map(found.map((organization) => [organization.id, organization]));
}
