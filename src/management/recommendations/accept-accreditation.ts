import type { AcceptAccreditationInput } from '../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, once } from '../identity/index.ts';
import type { ReceiptKey } from '../submissions/index.ts';
import { invitationPurpose } from './recommendation-notices.ts';
import { invitationNotGood } from './recommendation-problems.ts';
import { type AccreditationView, deskById } from './recommendation-queries.ts';
import { sealsOf } from './recommendation-seals.ts';

const daysGood = 60;

/** Opens an invitation, once: whoever holds its link acts for the organization from now on. */
export const acceptAccreditation = (desk: Desk, key: ReceiptKey, input: AcceptAccreditationInput): Promise<Outcome<AccreditationView>> =>
  once<AcceptAccreditationInput, AccreditationView>(desk, 'acceptAccreditation', input, async ({ em }) => {
    const contactId = sealsOf(key).open(invitationPurpose, input.ticket);
    const [contact] =
      contactId === undefined
        ? []
        : await em.execute<{ accreditation_id: string }[]>(
            `select c.accreditation_id from accreditation_contacts c join accreditations a on a.id = c.accreditation_id
             where c.id = ? and c.person_id is null and a.state <> 'ENDED' and c.invited_at > instant() - interval '${daysGood} days'
               and not exists (select from accreditation_contacts o where o.accreditation_id = a.id and o.person_id = ?)
             for update of c, a`,
            [contactId, desk.person.id],
          );
    if (!contact) return refuse(invitationNotGood());
    const { accreditation_id: id } = contact;
    await em.execute(`update accreditation_contacts set person_id = ?, accepted_at = instant() where id = ?`, [desk.person.id, contactId]);
    await em.execute(`update accreditations set state = 'ACTIVE', accepted_at = coalesce(accepted_at, instant()) where id = ?`, [id]);
    return done((await deskById(em, desk.person.id, id))!);
  });
