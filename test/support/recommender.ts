import type { AccreditRecommenderInput } from '../../src/generated/schema.ts';
import type { Desk } from '../../src/management/identity/index.ts';
import { ticketsOf } from '../../src/management/notices/index.ts';
import { acceptAccreditation } from '../../src/management/recommendations/accept-accreditation.ts';
import { accreditRecommender } from '../../src/management/recommendations/accredit-recommender.ts';
import { makeRecommendationCode } from '../../src/management/recommendations/make-recommendation-code.ts';
import { recommendSubmission } from '../../src/management/recommendations/recommend-submission.ts';
import type { ReceiptKey } from '../../src/management/submissions/index.ts';
import { openSecretBox } from '../../src/platform/secret-box.ts';
import { aKey, anOrganization, granted } from './applicant.ts';
import { sql } from './databases.ts';
import type { Office } from './office.ts';

/** Accredits an organization and invites one mail box. */
export const accredit = async (organizer: Desk, some: Partial<AccreditRecommenderInput> = {}) =>
  accreditRecommender(organizer, {
    idempotencyKey: aKey(),
    edition: 2030,
    organizationId: some.organizationId ?? (await anOrganization(organizer, 'Sample council')),
    contacts: [{ address: `${aKey()}@example.org`, language: 'en' }],
    letter: [],
    ...some,
  });

/** A ticket as it stands in the link of a mail. */
export const ticketFor = (key: ReceiptKey, purpose: string, id: string) => ticketsOf(openSecretBox(key.secretFor('notices'))).make(purpose, id);

/** The ticket of the newest invitation of an accreditation. */
export async function invitationTicket(office: Office, key: ReceiptKey, accreditationId: string): Promise<string> {
  const [contact] = await sql<{ id: string }>(
    office.databases.management.owner,
    'select id from accreditation_contacts where accreditation_id = $1 and person_id is null order by invited_at desc limit 1',
    [accreditationId],
  );
  return ticketFor(key, 'accreditation', contact!.id);
}

/** Somebody who recommends for an organization of their own. */
export async function aRecommender(
  office: Office,
  key: ReceiptKey,
  organizer: Desk,
  edition = 2030,
): Promise<{ desk: Desk; accreditationId: string }> {
  const { id } = granted(await accredit(organizer, { edition }));
  const desk = await office.aDesk();
  granted(await acceptAccreditation(desk, key, { idempotencyKey: aKey(), ticket: await invitationTicket(office, key, id) }));
  return { desk, accreditationId: id };
}

export const aCode = async (desk: Desk, key: ReceiptKey, accreditationId: string, some: { uses?: number; agreesInAdvance?: boolean } = {}) =>
  granted(await makeRecommendationCode(desk, key, { idempotencyKey: aKey(), accreditationId, uses: 1, agreesInAdvance: false, ...some }));

export const claim = (applicant: Desk, key: ReceiptKey, submissionId: string, code: string, primary = true) =>
  recommendSubmission(applicant, key, { idempotencyKey: aKey(), submissionId, code, primary });
