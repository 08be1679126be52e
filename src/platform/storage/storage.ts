import type { Readable } from 'node:stream';

/** Where files are kept. Keys are made by this program, never by a client: lower-case letters, digits, `-`, `.` and `/`. */
export interface Storage {
  /** Answers when the bytes would survive a power cut. What was there under the key is replaced whole, or not at all. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** Undefined where there is nothing. */
  get(key: string): Promise<Buffer | undefined>;
  /** Keeps a file of this machine, whose bytes have been synced. As durable as `put`; never held in memory whole. */
  putFile(key: string, file: string): Promise<void>;
  /** The bytes from `start` to `end`, both included, as they are asked for; all of them when left out. Undefined where there is nothing. */
  read(key: string, part?: { start: number; end: number }): Promise<{ stream: Readable; size: number } | undefined>;
  /** How many bytes there are. Undefined where there is nothing. */
  size(key: string): Promise<number | undefined>;
  has(key: string): Promise<boolean>;
  /** Does nothing where there is nothing. */
  remove(key: string): Promise<void>;
}

/** The key itself. Throws for one that could lead out of the store: that is a fault of ours, not of a client's. */
export function checkedKey(key: string): string {
  const parts = key.split('/');
  if (!/^[a-z0-9/.-]+$/.test(key) || parts.some((part) => part === '' || part.startsWith('.'))) throw new Error(`not a storage key: ${key}`);
  return key;
}
