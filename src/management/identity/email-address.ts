import { isOneLine } from '../../platform/text.ts';

/**
 * An address in the form in which it is kept; undefined for what no mail could be sent to. Deliberately plain: one `@`, a
 * host with a dot or none, no blanks, no characters that mean something in a mail's head.
 */
export function mailboxOf(text: string): string | undefined {
  const email = text.trim().toLowerCase();
  if (email.length > 254 || !isOneLine(email)) return undefined;
  return /^[^\s@<>()[\],;:\\"]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?$/u.test(email) ? email : undefined;
}
