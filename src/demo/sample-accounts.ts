import type { EntityManager } from '@mikro-orm/postgresql';
import type { Role } from '../generated/schema.ts';
import { type Desk, deskOf, hashPassword, Person, RoleGrant } from '../management/identity/index.ts';

/** Accounts to try everything with. Nobody real: the addresses are at example.org, and the names say what they are. */
export const sampleAccounts: readonly { email: string; name: string; grant?: { role: Role; fieldKey?: string } }[] = [
  { email: 'organizer-1@example.org', name: 'Sample organizer 1', grant: { role: 'ORGANIZER' } },
  { email: 'organizer-2@example.org', name: 'Sample organizer 2', grant: { role: 'ORGANIZER' } },
  { email: 'applicant-1@example.org', name: 'Sample applicant 1' },
  { email: 'applicant-2@example.org', name: 'Sample applicant 2' },
  { email: 'recommender-1@example.org', name: 'Sample recommender 1' },
  { email: 'partner-1@example.org', name: 'Sample contact of a partner' },
  { email: 'reviewer-security@example.org', name: 'Sample reviewer, security', grant: { role: 'REVIEWER', fieldKey: 'SECURITY' } },
  { email: 'reviewer-culture@example.org', name: 'Sample reviewer, culture', grant: { role: 'REVIEWER', fieldKey: 'CULTURE' } },
  { email: 'reviewer-infrastructure@example.org', name: 'Sample reviewer, infrastructure', grant: { role: 'REVIEWER', fieldKey: 'INFRASTRUCTURE' } },
  { email: 'reviewer-economy@example.org', name: 'Sample reviewer, digital economy', grant: { role: 'REVIEWER', fieldKey: 'DIGITAL_ECONOMY' } },
  { email: 'reviewer-governance@example.org', name: 'Sample reviewer, governance', grant: { role: 'REVIEWER', fieldKey: 'GOVERNANCE' } },
  { email: 'chair@example.org', name: 'Sample chair', grant: { role: 'CHAIR' } },
  { email: 'translator@example.org', name: 'Sample translator', grant: { role: 'TRANSLATOR' } },
  { email: 'stage-manager@example.org', name: 'Sample stage manager', grant: { role: 'STAGE_MANAGER' } },
];

/** Makes the accounts that are not there yet. One password for all: they are for one data folder, and for trying. */
export async function openSampleAccounts(em: EntityManager, password: string): Promise<void> {
  await em.fork().transactional(async (em) => {
    const known = await em.find(Person, { email: { $in: sampleAccounts.map(({ email }) => email) } });
    const missing = sampleAccounts.filter(({ email }) => !known.some((person) => person.email === email));
    for (const { email, name, grant } of missing) {
      const person = em.create(Person, { email, name, passwordHash: await hashPassword(password) });
      await em.flush();
      if (grant) em.create(RoleGrant, { personId: person.id, role: grant.role, editionYear: null, fieldKey: grant.fieldKey ?? null });
    }
    await em.flush();
  });
}

/** The desk of one of the accounts, as if its person had signed in. */
export async function sampleDesk(em: EntityManager, email: string): Promise<Desk> {
  return (await deskOf(em, email)) ?? Promise.reject(new Error(`there is no sample account ${email}`));
}
