import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** The canonical text of a JSON value, as RFC 8785 says: the same value is always the same bytes. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('not a JSON value');
  return text;
}

export const sha256Hex = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** SHA-256, in hexadecimal, over a value's canonical JSON. */
export const contentHash = (value: unknown): string => sha256Hex(canonicalJson(value));
