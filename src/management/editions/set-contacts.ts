import type { SetContactsInput } from '../../generated/schema.ts';
import type { Outcome } from '../../platform/graph/refusal.ts';
import type { Desk } from '../identity/index.ts';
import { type Edited, editEdition } from './edit-edition.ts';
import { contactsOf, problemsOfContacts } from './setting-rules.ts';

/** Sets whom to ask; the first is the public's. */
export const setContacts = (desk: Desk, input: SetContactsInput): Promise<Outcome<Edited>> =>
  editEdition(desk, 'setContacts', input, (edition) => {
    const refusals = problemsOfContacts(input.contacts);
    if (refusals.length > 0) return refusals;
    const [first = null, ...others] = contactsOf(input.contacts);
    edition.contact = first;
    edition.furtherContacts = others;
    return [];
  });
