import { mostPixels, renditionWidths } from './media-limits.ts';

export interface RenderedPicture {
  mimeType: string;
  /** As people see it: after turning it upright. */
  width: number;
  height: number;
  /** WebP without metadata, narrowest first. */
  renditions: { width: number; height: number; bytes: Buffer }[];
}

/** What became of a picture. `FAULT`: it was our memory or disk, so that another try may succeed. */
export type Decoded = { picture: RenderedPicture; refused?: undefined } | { picture?: undefined; refused: 'UNREADABLE' | 'TOO_LARGE' | 'FAULT' };

interface Head {
  refused?: string;
  mimeType?: string;
  width?: number;
  height?: number;
  renditions?: { width: number; height: number; length: number }[];
}

export function packDecoded({ picture, refused }: Decoded): Buffer {
  if (!picture) return packed({ refused }, []);
  const { renditions, ...facts } = picture;
  const head = { ...facts, renditions: renditions.map(({ width, height, bytes }) => ({ width, height, length: bytes.length })) };
  return packed(
    head,
    renditions.map(({ bytes }) => bytes),
  );
}

function packed(head: object, parts: Buffer[]): Buffer {
  const json = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(json.length);
  return Buffer.concat([length, json, ...parts]);
}

/** The answer, if it is one: numbers in range, files that are WebP, and nothing left over. Throws otherwise. */
export function unpackDecoded(bytes: Buffer): Decoded {
  const end = 4 + bytes.readUInt32BE(0);
  const head = JSON.parse(bytes.toString('utf8', 4, end)) as Head;
  if (head.refused !== undefined) {
    if (head.refused === 'UNREADABLE' || head.refused === 'TOO_LARGE' || head.refused === 'FAULT') return { refused: head.refused };
    throw new Error('the decoder answered something else');
  }
  const { mimeType, width, height } = head;
  const parts = head.renditions ?? [];
  if (!isPicture(mimeType, width, height) || parts.length < 1 || parts.length > renditionWidths.length)
    throw new Error('the decoder answered something else');
  let at = end;
  const renditions = parts.map((part) => {
    const file = Buffer.from(bytes.subarray(at, (at += part.length)));
    if (!isSize(part.width) || !isSize(part.height) || file.length !== part.length || !isWebp(file))
      throw new Error('the decoder answered something else');
    return { width: part.width, height: part.height, bytes: file };
  });
  if (at !== bytes.length) throw new Error('the decoder answered something else');
  return { picture: { mimeType: mimeType!, width: width!, height: height!, renditions } };
}

const isSize = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) > 0 && (value as number) <= mostPixels;
const isPicture = (mimeType: unknown, width: unknown, height: unknown): boolean =>
  /^image\/(jpeg|png|webp)$/.test(String(mimeType)) && isSize(width) && isSize(height) && Number(width) * Number(height) <= mostPixels;
const isWebp = (file: Buffer): boolean => file.length > 12 && file.toString('latin1', 0, 4) === 'RIFF' && file.toString('latin1', 8, 12) === 'WEBP';
