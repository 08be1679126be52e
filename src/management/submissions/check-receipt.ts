import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { contentHash } from '../../platform/canonical-json.ts';
import { signedText } from './write-receipt.ts';

/** A receipt as its owner keeps it; `content` is what was handed in, where they kept that as well. */
export interface KeptReceipt {
  number: string;
  /** ISO 8601 in UTC, with milliseconds. */
  receivedAt: string;
  contentHash: string;
  signature: string;
  content?: unknown;
}

/** Reads a receipt out of a file's text: undefined for what is none. */
export function readReceipt(text: string): KeptReceipt | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { number, receivedAt, contentHash: hash, signature } = value as Record<string, unknown>;
  const isReceipt =
    typeof number === 'string' &&
    isInstant(receivedAt) &&
    typeof hash === 'string' &&
    /^[0-9a-f]{64}$/.test(hash) &&
    typeof signature === 'string' &&
    /^[A-Za-z0-9_-]{86}$/.test(signature);
  return isReceipt ? (value as KeptReceipt) : undefined;
}

const isInstant = (value: unknown): boolean =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString() === value;

/** The public key in a PEM, if it is one that receipts could have been signed with. */
export function readReceiptKey(pem: string): KeyObject | undefined {
  try {
    const key = createPublicKey(pem);
    return key.asymmetricKeyType === 'ed25519' ? key : undefined;
  } catch {
    return undefined;
  }
}

/** What is wrong with a receipt; undefined where it holds. Asks nobody: neither a network nor a clock. */
export function whyNotGood(receipt: KeptReceipt, key: KeyObject): 'SIGNATURE' | 'CONTENT' | undefined {
  const { number, receivedAt, contentHash: hash, signature, content } = receipt;
  const signed = Buffer.from(signedText(number, new Date(receivedAt), hash));
  const bytes = Buffer.from(signature, 'base64url');
  if (bytes.toString('base64url') !== signature || !verify(null, signed, key, bytes)) return 'SIGNATURE';
  return content === undefined || contentHash(content) === hash ? undefined : 'CONTENT';
}
