import type { EntityManager } from '@mikro-orm/postgresql';
import type { AccreditationContactInput, AccreditRecommenderInput } from '../../generated/schema.ts';
import { done, type Outcome, type Refusal, refuse } from '../../platform/graph/refusal.ts';
import { type Language } from '../../platform/language.ts';
import { editionOfYear } from '../editions/index.ts';
import { type Desk, holds, mailboxOf, notAllowed, notFound, once } from '../identity/index.ts';
import { tell } from '../notices/index.ts';
import { organizationsByIds } from '../organizations/index.ts';
import { letterOf, problemsOfLetter } from './letter.ts';
import { invitationNotice, nameFor } from './recommendation-notices.ts';
import { badAddress, badLanguage, noContacts, tooMany } from './recommendation-problems.ts';
import { accreditationById, type AccreditationView } from './recommendation-queries.ts';

const mostContacts = 20;

/** Lets an organization recommend in an edition, and invites its people; done again, it invites those who were not invited before. */
export async function accreditRecommender(desk: Desk, input: AccreditRecommenderInput): Promise<Outcome<AccreditationView>> {
  if (!holds(desk, 'ORGANIZER', { editionYear: input.edition })) return refuse(notAllowed());
  const problems = [...problemsOfContacts(input.contacts), ...problemsOfLetter(input.letter, 'letter', ['name', 'organization', 'edition', 'link'])];
  if (problems.length > 0) return refuse(...problems);

  return await once(desk, 'accreditRecommender', input, async ({ em }) => {
    const edition = await editionOfYear(em, input.edition);
    if (!edition) return refuse(notFound('edition'));
    const organization = (await organizationsByIds(em, [input.organizationId])).get(input.organizationId);
    if (!organization) return refuse(notFound('organizationId'));

    const letter = input.letter.length > 0 ? JSON.stringify(letterOf(input.letter)) : null;
    const [accreditation] = await em.execute<[{ id: string }]>(
      `insert into accreditations (edition_id, organization_id, letter, accredited_by) values (?, ?, ?::jsonb, ?)
       on conflict (edition_id, organization_id) where state <> 'ENDED' do update set letter = coalesce(excluded.letter, accreditations.letter) returning id`,
      [edition.id, organization.id, letter, desk.person.id],
    );
    for (const { address, language = null } of input.contacts) {
      const contactId = await invite(em, desk, accreditation.id, mailboxOf(address)!, (language ?? null) as Language | null);
      if (contactId === undefined) continue;
      await tell(em, invitationNotice, {
        key: contactId,
        to: { address: mailboxOf(address)! },
        values: { organization: nameFor(language, organization.names), edition: nameFor(language, edition.names) },
        ...(language ? { language: language as Language } : {}),
        editionYear: edition.year,
        causedBy: desk.person.id,
      });
    }
    const { invited } = (
      await em.execute<[{ invited: number }]>(`select count(*)::int as invited from accreditation_contacts where accreditation_id = ?`, [
        accreditation.id,
      ])
    )[0];
    if (invited > mostContacts) return refuse(tooMany(mostContacts, 'contacts'));
    return done(await accreditationById(em, accreditation.id));
  });
}

/** Undefined for a mail box that was invited before. */
async function invite(
  em: EntityManager,
  desk: Desk,
  accreditationId: string,
  address: string,
  language: Language | null,
): Promise<string | undefined> {
  const rows = await em.execute<{ id: string }[]>(
    `insert into accreditation_contacts (accreditation_id, address, language, invited_by) values (?, ?, ?, ?) on conflict (accreditation_id, address) do nothing returning id`,
    [accreditationId, address, language, desk.person.id],
  );
  return rows[0]?.id;
}

function problemsOfContacts(contacts: readonly AccreditationContactInput[]): Refusal[] {
  if (contacts.length === 0) return [noContacts()];
  if (contacts.length > mostContacts) return [tooMany(mostContacts, 'contacts')];
  return contacts.flatMap(({ address, language }, i) => [
    ...(mailboxOf(address) === undefined ? [badAddress('contacts', i, 'address')] : []),
    ...(language === null || language === undefined || language === 'en' || language === 'zh-Hans' ? [] : [badLanguage('contacts', i, 'language')]),
  ]);
}
