import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import type { Desk } from '../identity/index.ts';
import { Organization } from './organization.entity.ts';

/**
 * The directory's entries by the ids asked for; whatever is not there is left out. An entry that was merged is the one
 * that stands for it: an id, once given, leads somewhere for good.
 */
export async function organizationsByIds(em: EntityManager, ids: readonly string[]): Promise<Map<string, Organization>> {
  const known = [...new Set(ids)].filter(isUuid);
  if (known.length === 0) return new Map();
  const found = new Map((await em.find(Organization, { id: { $in: known } })).map((organization) => [organization.id, organization]));
  const elsewhere = [...found.values()].flatMap(({ mergedInto }) => (mergedInto && !found.has(mergedInto) ? [mergedInto] : []));
  if (elsewhere.length > 0)
    for (const organization of await em.find(Organization, { id: { $in: elsewhere } })) found.set(organization.id, organization);
  // as a person may have written it, and as the database does
  return new Map(
    known.flatMap((id) => {
      const organization = found.get(id.toLowerCase());
      return organization ? [[id, organization.mergedInto ? found.get(organization.mergedInto)! : organization] as const] : [];
    }),
  );
}

const ofDesk = new WeakMap<Desk, DataLoader<string, Organization | undefined>>();

/** All entries of an answer at once. Nothing is remembered beyond that. */
export function organizationLoader(desk: Desk): DataLoader<string, Organization | undefined> {
  let loader = ofDesk.get(desk);
  if (!loader) {
    loader = new DataLoader(
      async (ids) => {
        const found = await organizationsByIds(desk.em.fork(), ids);
        return ids.map((id) => found.get(id));
      },
      { cache: false },
    );
    ofDesk.set(desk, loader);
  }
  return loader;
}
