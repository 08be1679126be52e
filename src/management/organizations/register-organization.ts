import type { RegisterOrganizationInput } from '../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, once } from '../identity/index.ts';
import { type DirectoryEntryView, directoryEntry } from './directory-entry.ts';
import { Organization } from './organization.entity.ts';
import { localizedOf, problemsOfEntry } from './organization-rules.ts';

/** Adds an organization to the directory, which all signed-in people share. */
export async function registerOrganization(desk: Desk, input: RegisterOrganizationInput): Promise<Outcome<DirectoryEntryView>> {
  const refusals = problemsOfEntry(input);
  if (refusals.length > 0) return refuse(...refusals);

  return await once(desk, 'registerOrganization', input, async ({ em }) => {
    const { kind, country } = input;
    const organization = em.create(Organization, { names: localizedOf(input.names), kind, country, registeredBy: desk.person.id });
    await em.flush();
    return done(directoryEntry(organization));
  });
}
