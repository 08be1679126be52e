import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { AmendOrganizationInput } from '../../generated/schema.ts';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, notFound, once } from '../identity/index.ts';
import { amendedInBetween, entryWasMerged, organizersAmendIt, standsAboveItself } from './directory-problems.ts';
import { directoryEntry, type DirectoryEntryView } from './directory-entry.ts';
import { aliasesOf, localizedOf, problemsOfEntry, registrantAmends, websiteOf } from './organization-rules.ts';
import { Organization } from './organization.entity.ts';
import { parentOf } from './register-organization.ts';

type Amended = Outcome<DirectoryEntryView> & { stored?: DirectoryEntryView };

/**
 * Changes an entry of the directory: for organizers, and for whoever registered it, for so many days and until an
 * organizer has amended or merged it. What was handed in holds a copy, and keeps it.
 */
export async function amendOrganization(desk: Desk, input: AmendOrganizationInput, days: number): Promise<Amended> {
  const found: { stored?: DirectoryEntryView } = {};
  const outcome = await once<AmendOrganizationInput, DirectoryEntryView>(desk, 'amendOrganization', input, async ({ em, instant }) => {
    const { organizationId: id, expectedVersion, parentId } = input;
    if (!isUuid(id)) return refuse(notFound('organizationId'));
    // one change of the tree at a time: the database refuses a ring, but two people should not be told of one that is none
    await em.execute('select pg_advisory_xact_lock(13, 1)');
    const organization = await em.findOne(Organization, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!organization) return refuse(notFound('organizationId'));
    const isOrganizers = desk.grants.some(({ role }) => role === 'ORGANIZER');
    const isRegistrants = organization.registeredBy === desk.person.id && registrantAmends(organization, days, await instant());
    if (!isOrganizers && !isRegistrants) return refuse(organizersAmendIt());
    if (organization.mergedInto !== null) return refuse(entryWasMerged());
    if (organization.version !== expectedVersion) {
      found.stored = directoryEntry(organization);
      return refuse(amendedInBetween());
    }
    const parent = parentId === undefined ? undefined : await parentOf(em, parentId);
    const isRing = parent?.done?.id ? await standsAbove(em, id, parent.done.id) : false;
    const refusals = [...problemsOfEntry(input), ...(parent?.refusals ?? []), ...(isRing ? [standsAboveItself()] : [])];
    if (refusals.length > 0) return refuse(...refusals);

    const { names, kind, country, aliases, website } = input;
    if (names) organization.names = localizedOf(names);
    if (kind) organization.kind = kind;
    if (country) organization.country = country;
    if (aliases) organization.aliases = aliasesOf(aliases);
    if (website !== undefined) organization.website = websiteOf(website);
    if (parent?.done) organization.parentId = parent.done.id;
    if (isOrganizers) organization.keptByOrganizers = true;
    organization.version++;
    organization.updatedAt = await instant();
    await em.flush();
    return done(directoryEntry(organization));
  });
  return { ...outcome, ...found };
}

/** Whether an entry is the other one, or stands somewhere above it. */
export async function standsAbove(em: EntityManager, id: string, other: string): Promise<boolean> {
  const rows = await em.execute<unknown[]>(
    `with recursive above (id) as (select ?::uuid union select o.parent_id from above a join organizations o on o.id = a.id where o.parent_id is not null)
     select from above where id = ?`,
    [other, id],
  );
  return rows.length > 0;
}
