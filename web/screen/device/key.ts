import { sha256 } from '../files.ts';

/** A key that this screen makes for itself; whoever lets it in gets its hash alone. */
export interface DeviceKey {
  token: string;
  prefix: string;
  tokenHash: string;
}

const letters = 'abcdefghijklmnopqrstuvwxyz234567'; // 32 of them, so that each byte gives one without favouring any

export async function makeKey(): Promise<DeviceKey> {
  const prefix = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => letters[byte % 32]).join('');
  const secret = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))));
  const token = `cgk_${prefix}_${secret.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
  return { token, prefix, tokenHash: await sha256(new TextEncoder().encode(token)) };
}
