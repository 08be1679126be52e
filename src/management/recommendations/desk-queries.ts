import type { EntityManager } from '@mikro-orm/postgresql';
import { noticesAbout, type NoticeView } from '../notices/index.ts';
import { invitationNotice, offerNotice } from './recommendation-notices.ts';

export interface ContactView {
  address: string;
  notice: NoticeView | null;
  person: { id: string; name: string; email: string } | null;
  acceptedAt: string | null;
}

export interface OfferView {
  id: string;
  address: string;
  madeAt: string;
  usedAt: string | null;
  notice: NoticeView | null;
}

export interface CodeView {
  id: string;
  hint: string;
  agreesInAdvance: boolean;
  usesLeft: number;
  madeAt: string;
  revokedAt: string | null;
}

const utc = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Whom an organizer invited, by accreditation, and how the invitations fare. */
export async function contactsOfAll(em: EntityManager, accreditationIds: readonly string[]): Promise<ContactView[][]> {
  const rows = await em.execute<(ContactView & { id: string; accreditationId: string })[]>(
    `select c.id, c.accreditation_id as "accreditationId", c.address, ${utc('c.accepted_at')} as "acceptedAt",
       case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.name, 'email', p.email) end as person
     from accreditation_contacts c left join people p on p.id = c.person_id
     where c.accreditation_id in (?) order by c.invited_at, c.id`,
    [accreditationIds],
  );
  const notices = await noticesAbout(
    em,
    invitationNotice.event,
    rows.map(({ id }) => id),
  );
  const contacts = rows.map(({ id, accreditationId, address, acceptedAt, person }) => {
    const contact: ContactView = { address, acceptedAt, person, notice: at(address, notices.get(id)) };
    return { accreditationId, contact };
  });
  return accreditationIds.map((id) => contacts.filter(({ accreditationId }) => accreditationId === id).map(({ contact }) => contact));
}

/** The address as it was typed: where it belongs to an account, its owner may have another by now. */
const at = (address: string, notices: NoticeView[] | undefined): NoticeView | null => (notices?.[0] ? { ...notices[0], address } : null);

export async function offersOf(em: EntityManager, accreditationId: string): Promise<OfferView[]> {
  const rows = await em.execute<OfferView[]>(
    `select id, address, ${utc('made_at')} as "madeAt", ${utc('used_at')} as "usedAt" from recommendation_offers
     where accreditation_id = ? order by made_at desc, id limit 100`,
    [accreditationId],
  );
  const notices = await noticesAbout(
    em,
    offerNotice.event,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({ ...row, notice: at(row.address, notices.get(row.id)) }));
}

const codes = `select id, hint, agrees_in_advance as "agreesInAdvance", uses_left as "usesLeft", ${utc('made_at')} as "madeAt", ${utc('revoked_at')} as "revokedAt"
  from recommendation_codes`;

export const codesOf = (em: EntityManager, accreditationId: string): Promise<CodeView[]> =>
  em.execute<CodeView[]>(`${codes} where accreditation_id = ? order by made_at desc, id limit 100`, [accreditationId]);

export const codeById = async (em: EntityManager, id: string): Promise<CodeView> => (await em.execute<CodeView[]>(`${codes} where id = ?`, [id]))[0]!;
