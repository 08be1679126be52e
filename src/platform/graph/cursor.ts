import { createHmac, createSecretKey, type KeyObject, timingSafeEqual } from 'node:crypto';

/** What a cursor remembers. */
export type CursorValues = (string | number | null)[];

const signatureLength = 16;
const sign = (secret: Buffer, kind: string, body: Buffer) =>
  createHmac('sha256', keyOf(secret)).update(kind).update('\0').update(body).digest().subarray(0, signatureLength);

// Node makes a key of a buffer anew each time, which costs four times as much as signing; a page signs twenty times.
const keys = new WeakMap<Buffer, KeyObject>();
function keyOf(secret: Buffer): KeyObject {
  let key = keys.get(secret);
  if (!key) keys.set(secret, (key = createSecretKey(secret)));
  return key;
}

/**
 * Seals values into an opaque text that only `openCursor` with the same secret and kind opens. The kind says what the
 * cursor belongs to, filters included, so that a cursor of another list is as good as garbage.
 */
export function sealCursor(secret: Buffer, kind: string, values: CursorValues): string {
  const body = Buffer.from(JSON.stringify(values));
  return Buffer.concat([sign(secret, kind, body), body]).toString('base64url');
}

/** The values sealed, or undefined where the text was not sealed by us for this kind. */
export function openCursor(secret: Buffer, kind: string, cursor: string): CursorValues | undefined {
  if (cursor.length > 1_000) return undefined;
  const sealed = Buffer.from(cursor, 'base64url');
  const body = sealed.subarray(signatureLength);
  // one text per position: other spellings of the same bytes are refused, so that a cache meets only one
  if (body.length === 0 || sealed.toString('base64url') !== cursor) return undefined;
  if (!timingSafeEqual(sealed.subarray(0, signatureLength), sign(secret, kind, body))) return undefined;
  return JSON.parse(body.toString()) as CursorValues;
}
