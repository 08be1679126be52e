import type { EntityManager } from '@mikro-orm/postgresql';
import type { CreatePartnerInput } from '../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import { tidy } from '../../platform/text.ts';
import { type Desk, mailboxOf, notAllowed, notFound, once } from '../identity/index.ts';
import { organizationsByIds } from '../organizations/index.ts';
import { contactNotice, tellContacts } from './partner-notices.ts';
import { partnerById, type PartnerView } from './partner-queries.ts';
import { runsEverything } from './partner-rules.ts';
import { problemsOfPartner } from './problems-of-partner.ts';

/** Makes a partner. It gets nothing by that: its contacts agree to the terms, and then keys can be made. */
export async function createPartner(desk: Desk, input: CreatePartnerInput): Promise<Outcome<PartnerView>> {
  if (!runsEverything(desk)) return refuse(notAllowed());
  const wrong = problemsOfPartner(input);
  if (wrong.length > 0) return refuse(...wrong);

  return once(desk, 'createPartner', input, async ({ em }) => {
    const { organizationId = null } = input;
    if (organizationId !== null && !(isUuid(organizationId) && (await organizationsByIds(em, [organizationId])).has(organizationId)))
      return refuse(notFound('organizationId'));
    const [made] = await em.execute<[{ id: string }]>(
      `insert into partners (name, organization_id, requests_per_day, bytes_per_day, created_by) values (?, ?, ?, ?, ?) returning id`,
      [tidy(input.name), organizationId, input.requestsPerDay, input.bytesPerDay, desk.person.id],
    );
    await setContacts(em, made.id, input.contacts);
    return done(await partnerById(em, made.id));
  });
}

/** Those who act for a partner from now on. */
export async function setContacts(em: EntityManager, partnerId: string, contacts: readonly string[]): Promise<void> {
  const addresses = [...new Set(contacts.map((contact) => mailboxOf(contact)!))];
  await em.execute(`delete from partner_contacts where partner_id = ?`, [partnerId]);
  for (const address of addresses) await em.execute(`insert into partner_contacts (partner_id, address) values (?, ?)`, [partnerId, address]);
  await tellContacts(em, partnerId, { template: contactNotice, key: partnerId }); // whoever was told before is not told again
}
