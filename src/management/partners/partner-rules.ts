import type { Desk } from '../identity/index.ts';

/** What partners have in common is for those who run all editions. */
export const runsEverything = (desk: Desk): boolean => desk.grants.some(({ role, editionYear }) => role === 'ORGANIZER' && editionYear === null);

export const mostContacts = 20;
export const mostRequests = 1_000_000;
export const mostBytes = 1_000_000_000_000;
export const longestName = 200;

export const isQuota = (value: number, most: number): boolean => Number.isSafeInteger(value) && value >= 1 && value <= most;

/** A document that anybody can read where it is said to lie. */
export const isDocument = (address: string): boolean => {
  if (address.length > 2_000 || !URL.canParse(address)) return false;
  const { protocol, username, password } = new URL(address);
  return protocol === 'https:' && username === '' && password === '';
};

export const isHash = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);
