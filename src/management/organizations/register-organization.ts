import type { EntityManager } from '@mikro-orm/postgresql';
import type { RegisterOrganizationInput } from '../../generated/schema.ts';
import { done, type Outcome, type Refusal, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, notFound, once } from '../identity/index.ts';
import { directoryEntry, type DirectoryEntryView } from './directory-entry.ts';
import { organizationsByIds } from './organization-loaders.ts';
import { aliasesOf, localizedOf, problemsOfEntry, websiteOf } from './organization-rules.ts';
import { Organization } from './organization.entity.ts';
import { entriesLike } from './search-directory.ts';

/** Adds an organization to the directory, which all signed-in people share. */
export async function registerOrganization(desk: Desk, input: RegisterOrganizationInput): Promise<Outcome<DirectoryEntryView>> {
  const { kind, country, names, aliases, parentId = null, website = null } = input;
  const refusals = problemsOfEntry({ names, country, aliases, website });
  if (refusals.length > 0) return refuse(...refusals);

  return await once(desk, 'registerOrganization', input, async ({ em }) => {
    const parent = await parentOf(em, parentId);
    if (parent.refusals) return parent;
    const organization = em.create(Organization, {
      ...{ names: localizedOf(names), kind, country, aliases: aliasesOf(aliases ?? []), website: websiteOf(website ?? null) },
      ...{ parentId: parent.done.id, registeredBy: desk.person.id },
    });
    await em.flush();
    return done(directoryEntry(organization));
  });
}

/** The entry that is meant by a parent's id, or null where none is. */
export async function parentOf(
  em: EntityManager,
  parentId: string | null,
): Promise<{ done: { id: string | null }; refusals?: undefined } | { done?: undefined; refusals: Refusal[] }> {
  if (parentId === null) return { done: { id: null } };
  const parent = (await organizationsByIds(em, [parentId])).get(parentId);
  return parent ? { done: { id: parent.id } } : refuse(notFound('parentId'));
}

/** How alike names are that are shown to whoever registers one of them. */
const nearlyTheSame = 0.5;

/** Entries other than this one that may be the same organization, the nearest first. */
export async function entriesSimilarTo({ em }: Desk, entry: DirectoryEntryView): Promise<DirectoryEntryView[]> {
  const found = new Map<string, DirectoryEntryView>();
  for (const { value } of entry.names.slice(0, 5)) {
    for (const like of await entriesLike(em.fork(), value, { first: 6, least: nearlyTheSame })) found.set(like.id, like);
  }
  found.delete(entry.id);
  return [...found.values()].slice(0, 5);
}
