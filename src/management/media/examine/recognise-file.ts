import type { MaterialKind } from '../../../generated/schema.ts';

export interface FileType {
  kind: MaterialKind;
  mimeType: string;
}

const picture = (mimeType: string): FileType => ({ kind: 'PICTURE', mimeType });
const video = (mimeType: string): FileType => ({ kind: 'VIDEO', mimeType });

/** Brands of ISO containers that hold video; HEIC and AVIF pictures come in the same container and are not among them. */
const mp4Brands = /^(isom|iso[2-9]|mp4[12]|avc1|M4V |M4VP|mmp4|dash|MSNV|3g[pg2][0-9a-z])$/;

/** What a file is, by its first bytes (64 or more) alone; undefined for everything that is not accepted. */
export function recogniseFile(head: Buffer): FileType | undefined {
  const text = (from: number, to: number) => head.toString('latin1', from, to);
  if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return picture('image/jpeg');
  if (text(0, 8) === '\x89PNG\r\n\x1a\n') return picture('image/png');
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return picture('image/webp');
  if (text(0, 5) === '%PDF-') return { kind: 'DOCUMENT', mimeType: 'application/pdf' };
  if (head.readUInt32BE(0) === 0x1a45dfa3) return head.includes('webm') ? video('video/webm') : undefined; // EBML; other Matroska is not taken
  if (text(4, 8) === 'ftyp') {
    if (text(8, 12) === 'qt  ') return video('video/quicktime');
    return mp4Brands.test(text(8, 12)) ? video('video/mp4') : undefined;
  }
  return undefined;
}
