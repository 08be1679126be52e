import { createHash, randomBytes, randomInt } from 'node:crypto';

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A new key: a prefix by which people tell keys apart and a leaked one can be found, and 256 random bits. */
export function newKey(): { token: string; prefix: string } {
  const prefix = Array.from({ length: 8 }, () => letters[randomInt(letters.length)]).join('');
  return { token: `cgk_${prefix}_${randomBytes(32).toString('base64url')}`, prefix };
}

/** Whether a text has the form of a key. Says nothing of whether it is one. */
export const looksLikeKey = (text: string): boolean => /^cgk_[a-z0-9]{8}_[A-Za-z0-9_-]{43}$/.test(text);

/** What is kept of a key. It is random, so a plain hash is as good as a slow one. */
export const keyHash = (token: string): Buffer => createHash('sha256').update(token).digest();
