import { randomBytes } from 'node:crypto';
import type { ReceiptKey } from './receipt-key.ts';

/** Crockford's base 32: no letter that could be read as a digit. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A number that says the year and nothing else: 40 random bits, so that nobody can count the submissions. */
export function receiptNumber(year: number): string {
  const letters = Array.from(randomBytes(8), (byte) => digits[byte % 32]).join('');
  return `CG-${year}-${letters.slice(0, 4)}-${letters.slice(4)}`;
}

/** What is signed, so that anyone can put it together from a receipt. */
export const signedText = (number: string, receivedAt: Date, contentHash: string): string => `${number}\n${receivedAt.toISOString()}\n${contentHash}`;

export function writeReceipt(key: ReceiptKey, year: number, receivedAt: Date, contentHash: string) {
  const number = receiptNumber(year);
  return { number, receivedAt, contentHash, signature: key.sign(signedText(number, receivedAt, contentHash)) };
}
