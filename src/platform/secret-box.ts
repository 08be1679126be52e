import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** Keeps secrets at rest, and marks values so that only this installation can make or check the mark. */
export interface SecretBox {
  /** AES-256-GCM with a key of its own for each purpose: what was sealed for one purpose opens for no other. */
  seal(purpose: string, text: string): string;
  /** Undefined for what was not sealed here, or not for this purpose. */
  open(purpose: string, sealed: string): string | undefined;
  /** A keyed hash, 32 bytes. Without the key it cannot be guessed back, short as the text may be. */
  mark(purpose: string, text: string | Uint8Array): Buffer;
}

const nonceBytes = 12;
const tagBytes = 16;

/** @param root 32 random bytes, kept outside the databases. */
export function openSecretBox(root: Buffer): SecretBox {
  const keyFor = (purpose: string) => Buffer.from(hkdfSync('sha256', root, '', `casegraph secret box: ${purpose}`, 32));
  return {
    seal(purpose, text) {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', keyFor(`seal ${purpose}`), nonce);
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
    },
    open(purpose, sealed) {
      const bytes = Buffer.from(sealed, 'base64url');
      if (bytes.length < nonceBytes + tagBytes) return undefined;
      const decipher = createDecipheriv('aes-256-gcm', keyFor(`seal ${purpose}`), bytes.subarray(0, nonceBytes));
      decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
      try {
        return Buffer.concat([decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()]).toString('utf8');
      } catch {
        return undefined;
      }
    },
    mark: (purpose, text) =>
      createHmac('sha256', keyFor(`mark ${purpose}`))
        .update(text)
        .digest(),
  };
}
