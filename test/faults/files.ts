import { createHash } from 'node:crypto';
import sharp from 'sharp';

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A small picture that no other is like: `next` says numbers from 0 to 1. */
export async function aPicture(next: () => number): Promise<Buffer> {
  const [width, height] = [48, 32];
  const pixels = Buffer.from(Array.from({ length: width * height * 3 }, () => Math.floor(next() * 256)));
  return await sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 60 })
    .toBuffer();
}

/** A document of one empty page, with so many bytes of noise in a stream that no page shows. */
export function aDocument(next: () => number, noise: number): Buffer {
  const bytes = Buffer.from(Array.from({ length: noise }, () => Math.floor(next() * 256)));
  const parts = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from('<< /Type /Pages /Kids [3 0 R] /Count 1 >>'),
    Buffer.from('<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>'),
    Buffer.concat([Buffer.from(`<< /Length ${noise} >>\nstream\n`), bytes, Buffer.from('\nendstream')]),
  ];
  let whole = Buffer.from('%PDF-1.7\n');
  const places = parts.map((part, i) => {
    const place = `${String(whole.length).padStart(10, '0')} 00000 n \n`;
    whole = Buffer.concat([whole, Buffer.from(`${i + 1} 0 obj\n`), part, Buffer.from('\nendobj\n')]);
    return place;
  });
  const table = `xref\n0 ${parts.length + 1}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${parts.length + 1} /Root 1 0 R >>`;
  return Buffer.concat([whole, Buffer.from(`${table}\nstartxref\n${whole.length}\n%%EOF\n`)]);
}
