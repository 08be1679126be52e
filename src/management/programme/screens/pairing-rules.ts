/** How long a code is good, and how many screens may wait with one at a time. */
export const pairing = { minutes: 10, waiting: 500, perAddressAndMinute: 60, days: 30 } as const;

/** Letters and digits that nobody takes for each other, from across a hall or over a telephone. */
const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** A code of six, from random bytes. 32 of them make a thousand million, and one is good for minutes. */
export const codeFrom = (bytes: Uint8Array): string => Array.from(bytes.subarray(0, 6), (byte) => letters[byte % 32]).join('');

/** A code as somebody types it; undefined where it can be none. */
export function codeTyped(text: string): string | undefined {
  const code = text.toUpperCase().replaceAll(/[\s-]/g, '');
  return /^[2-9A-HJ-NP-Z]{6}$/.test(code) ? code : undefined;
}
