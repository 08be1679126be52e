import { createPrivateKey, createPublicKey, generateKeyPairSync, hkdfSync, randomBytes, sign } from 'node:crypto';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import path from 'node:path';

/** Signs receipts. Whoever has its public half can verify them without asking us. */
export interface ReceiptKey {
  /** SPKI in PEM. */
  publicKey: string;
  /** Ed25519, in base64url, over the text as UTF-8. */
  sign(text: string): string;
  /** 32 bytes that follow from the key and say nothing of it: the same after a restart, and another for each purpose. */
  secretFor(purpose: string): Buffer;
}

/** Reads the key from a file (PKCS #8 in PEM), or makes one there that only this program's user can read. */
export async function openReceiptKey(file: string): Promise<ReceiptKey> {
  const privateKey = createPrivateKey(await readFile(file).catch(() => makeKey(file)));
  if (privateKey.asymmetricKeyType !== 'ed25519') throw new Error(`${file} does not hold an Ed25519 key. Name another file for the receipts' key.`);
  const material = privateKey.export({ type: 'pkcs8', format: 'der' });
  return {
    publicKey: createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString(),
    sign: (text) => sign(null, Buffer.from(text), privateKey).toString('base64url'),
    secretFor: (purpose) => Buffer.from(hkdfSync('sha256', material, '', `casegraph ${purpose}`, 32)),
  };
}

/** Two nodes that begin at once end up with the same key: the file appears whole, and the second finds the first one's. */
async function makeKey(file: string): Promise<Buffer> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const temporary = `${file}.${randomBytes(6).toString('hex')}`;
  const handle = await open(temporary, 'wx', 0o600);
  try {
    await handle.writeFile(generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }));
    await handle.sync();
  } finally {
    await handle.close();
  }
  try {
    await link(temporary, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(temporary, { force: true });
  }
  return await readFile(file);
}
