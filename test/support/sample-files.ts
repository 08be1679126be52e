import { createHash } from 'node:crypto';
import { BufferTarget, EncodedPacket, EncodedVideoPacketSource, MovOutputFormat, Mp4OutputFormat, Output, WebMOutputFormat } from 'mediabunny';

const formats = { webm: () => new WebMOutputFormat(), mp4: () => new Mp4OutputFormat(), mov: () => new MovOutputFormat() };

/** Two seconds of a video whose frames are noise: its container is real, and so are the words in it. */
export async function aVideo(container: keyof typeof formats = 'webm'): Promise<Buffer> {
  const target = new BufferTarget();
  const output = new Output({ format: formats[container](), target });
  const source = new EncodedVideoPacketSource(container === 'webm' ? 'vp8' : 'vp9');
  output.addVideoTrack(source, { frameRate: 10 });
  output.setMetadataTags({ title: 'Sample title', comment: 'Taken at a sample place' });
  await output.start();
  const codec = container === 'webm' ? 'vp8' : 'vp09.00.10.08';
  for (let i = 0; i < 20; i++)
    await source.add(new EncodedPacket(new Uint8Array(200).fill(i), i === 0 ? 'key' : 'delta', i / 10, 0.1), {
      decoderConfig: { codec, codedWidth: 320, codedHeight: 240 },
    });
  await output.finalize();
  return Buffer.from(target.buffer!);
}

/** A PDF of empty pages, with something more in its catalogue and behind its objects. */
export function aPdf(pages: number, catalogue = '', trailer = '', more: string[] = []): Buffer {
  const kids = Array.from({ length: pages }, (_, i) => `${i + 3} 0 R`).join(' ');
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`,
    ...Array.from({ length: pages }, () => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>'),
    ...more,
  ];
  let text = '%PDF-1.7\n';
  const places = objects.map((object, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  const size = objects.length + 1;
  text += `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

// The filling of passwords in the standard security handler.
const filling = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');

function rc4(key: Buffer, data: Buffer): Buffer {
  const s = Uint8Array.from({ length: 256 }, (_, i) => i);
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + s[i]! + key[i % key.length]!) & 255;
    [s[i], s[j]] = [s[j]!, s[i]!];
  }
  let [i, j] = [0, 0];
  return Buffer.from(
    data.map((byte) => {
      i = (i + 1) & 255;
      j = (j + s[i]!) & 255;
      [s[i], s[j]] = [s[j]!, s[i]!];
      return byte ^ s[(s[i]! + s[j]!) & 255]!;
    }),
  );
}

/** A PDF of one page under the standard handler's first revision: opened by a password, or by none where it is empty. */
export function anEncryptedPdf(password: string): Buffer {
  const md5 = (...parts: Buffer[]) => createHash('md5').update(Buffer.concat(parts)).digest();
  const filled = Buffer.concat([Buffer.from(password, 'latin1'), filling]).subarray(0, 32);
  const owner = rc4(md5(filled).subarray(0, 5), filled);
  const id = Buffer.alloc(16, 7);
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(-4);
  const key = md5(filled, owner, permissions, id).subarray(0, 5);
  const user = rc4(key, filling);
  const encrypt = `<< /Filter /Standard /V 1 /R 2 /O <${owner.toString('hex')}> /U <${user.toString('hex')}> /P -4 >>`;
  return aPdf(1, '', `/Encrypt 4 0 R /ID [<${id.toString('hex')}> <${id.toString('hex')}>]`, [encrypt]);
}
