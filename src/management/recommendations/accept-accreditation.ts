import type { AcceptAccreditationInput } from '../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, once } from '../identity/index.ts';
import type { ReceiptKey } from '../submissions/index.ts';
import { invitationPurpose } from './recommendation-notices.ts';
import { invitationNotGood } from './recommendation-problems.ts';
import { type AccreditationView, deskById } from './recommendation-queries.ts';
import { sealsOf } from './recommendation-seals.ts';

/** Opens an invitation, once and within 60 days: whoever holds its link acts for the organization from now on. */
export const acceptAccreditation = (desk: Desk, key: ReceiptKey, input: AcceptAccreditationInput): Promise<Outcome<AccreditationView>> =>
  once<AcceptAccreditationInput, AccreditationView>(desk, 'acceptAccreditation', input, async ({ em }) => {
    const contactId = sealsOf(key).open(invitationPurpose, input.ticket);
    const [accepted] =
      contactId === undefined ? [] : await em.execute<{ id: string | null }[]>('select accept_accreditation(?::uuid) as id', [contactId]);
    if (!accepted?.id) return refuse(invitationNotGood());
    return done((await deskById(em, desk.person.id, accepted.id))!);
  });
