import type { Refusal } from '../../platform/graph/refusal.ts';
import { isLongerThan, isOneLine, tidy } from '../../platform/text.ts';
import { mailboxOf } from '../identity/index.ts';
import { badContact, badName, badQuota, contactsDoNotFit } from './partner-problems.ts';
import { isQuota, longestName, mostBytes, mostContacts, mostRequests } from './partner-rules.ts';

interface Said {
  name?: string | null;
  contacts?: readonly string[] | null;
  requestsPerDay?: number | null;
  bytesPerDay?: number | null;
}

/** All that is wrong with what is said of a partner; what is left out is not wrong. */
export function problemsOfPartner({ name, contacts, requestsPerDay, bytesPerDay }: Said): Refusal[] {
  const isSaid = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;
  return [
    ...(isSaid(name) && (tidy(name) === '' || !isOneLine(tidy(name)) || isLongerThan(tidy(name), longestName)) ? [badName()] : []),
    ...(isSaid(contacts) && (contacts.length === 0 || contacts.length > mostContacts) ? [contactsDoNotFit(mostContacts)] : []),
    ...(contacts ?? []).slice(0, mostContacts).flatMap((address, i) => (mailboxOf(address) === undefined ? [badContact(i)] : [])),
    ...(isSaid(requestsPerDay) && !isQuota(requestsPerDay, mostRequests) ? [badQuota('requestsPerDay', mostRequests)] : []),
    ...(isSaid(bytesPerDay) && !isQuota(bytesPerDay, mostBytes) ? [badQuota('bytesPerDay', mostBytes)] : []),
  ];
}
