import { file, keep, sha256 } from '../files.ts';
import { addressOf, type SentItem } from './manifest.ts';

/** Opens a sealed part with the key that came with its cue: what comes on stage was here all along. Undefined where it does not open. */
export async function openPart(token: string, { hash, key }: { hash: string; key: string }): Promise<SentItem | undefined> {
  const sealed = await file(`/screens/sealed/${hash}`, hash, { authorization: `Bearer ${token}` });
  if (!sealed) return undefined;
  try {
    const secret = await crypto.subtle.importKey('raw', bytesOf(key), 'AES-GCM', false, ['decrypt']);
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: new Uint8Array(12) }, secret, await sealed.arrayBuffer());
    const length = new DataView(plain).getUint32(0);
    const head = JSON.parse(new TextDecoder().decode(new Uint8Array(plain, 4, length))) as {
      item: SentItem;
      files: { hash: string; mimeType: string; size: number }[];
    };
    let from = 4 + length;
    for (const { hash: hashOfFile, mimeType, size } of head.files) {
      const bytes = plain.slice(from, (from += size));
      if ((await sha256(bytes)) === hashOfFile) await keep(addressOf({ hash: hashOfFile, mimeType }), new Blob([bytes], { type: mimeType }));
    }
    return head.item;
  } catch {
    return undefined;
  }
}

const bytesOf = (hex: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Array.from({ length: hex.length / 2 }, (_, i) => parseInt(hex.slice(2 * i, 2 * i + 2), 16)));
