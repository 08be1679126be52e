import { createHash, randomBytes } from 'node:crypto';

/** A new session token: 256 random bits, with a prefix by which a leaked one can be found. */
export const newToken = (): string => `cgs_${randomBytes(32).toString('base64url')}`;

/** A new link's token, of another prefix: neither is ever taken for the other. */
export const newLinkToken = (): string => `cgl_${randomBytes(32).toString('base64url')}`;

/** What is kept of a token. It is random, so a plain hash is as good as a slow one. */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();
