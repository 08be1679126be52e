import type { MaterialFailureCode, PictureCrop, PictureFormat } from '../../../generated/schema.ts';

/** What an examiner is asked to do with one file. */
export interface Asked {
  /** `VARIANTS`: the same picture again, in other encodings and cropped. `CLEAN`: the same document, without who made it. */
  kind: 'PICTURE' | 'VARIANTS' | 'VIDEO' | 'DOCUMENT' | 'CLEAN';
  file: string;
  /** A folder of its own, for what it makes. */
  into: string;
  /** From 0, left and top, to 1, right and bottom. */
  focal: { x: number; y: number };
}

export interface MadePicture {
  /** Its name in the folder. */
  name: string;
  format: PictureFormat;
  crop: PictureCrop | null;
  width: number;
  height: number;
}

/** What came of it. `FAULT`: it was our memory or disk, so that another try may succeed. */
export type Examined =
  | { failure: MaterialFailureCode | 'FAULT' }
  | {
      failure?: undefined;
      mimeType: string;
      width?: number;
      height?: number;
      durationMs?: number;
      codecs?: string[];
      pages?: number;
      made: MadePicture[];
      copy?: string;
    };

const failures = ['WRONG_TYPE', 'UNREADABLE', 'TOO_LARGE', 'ENCRYPTED', 'ACTIVE_CONTENT', 'FAULT'];
const whole = (value: unknown, most: number) =>
  value === undefined || (Number.isSafeInteger(value) && (value as number) > 0 && (value as number) <= most);

/** The answer, if it is one: whoever broke the examiner may have written it. Throws otherwise. */
export function readExamined(text: string): Examined {
  const answer = JSON.parse(text) as Record<string, unknown>;
  if (answer.failure !== undefined) {
    if (failures.includes(String(answer.failure))) return { failure: answer.failure as MaterialFailureCode };
    throw new Error('the examiner answered something else');
  }
  const {
    mimeType,
    width,
    height,
    durationMs,
    codecs = [],
    pages,
    made = [],
    copy,
  } = answer as Exclude<Examined, { failure: string }> & { made?: MadePicture[] };
  const good =
    /^(image\/(jpeg|png|webp)|video\/(mp4|quicktime|webm)|application\/pdf)$/.test(String(mimeType)) &&
    [width, height].every((each) => whole(each, 100_000)) &&
    (durationMs === undefined || (Number.isSafeInteger(durationMs) && durationMs >= 0 && durationMs < 2 ** 31)) &&
    whole(pages, 1_000_000) &&
    Array.isArray(codecs) &&
    codecs.every((codec) => /^[\w.-]{1,30}$/.test(codec)) &&
    Array.isArray(made) &&
    made.every(
      (each) =>
        /^[a-z0-9-]{1,40}$/.test(each.name) &&
        ['WEBP', 'AVIF', 'JPEG'].includes(each.format) &&
        [null, 'WIDE', 'SQUARE'].includes(each.crop) &&
        Number.isSafeInteger(each.width) &&
        each.width > 0 &&
        Number.isSafeInteger(each.height) &&
        each.height > 0,
    ) &&
    (copy === undefined || /^[a-z0-9-]{1,40}$/.test(copy));
  if (!good) throw new Error('the examiner answered something else');
  return { mimeType, width, height, durationMs, codecs, pages, made, copy } as Examined;
}

/** Whether the bytes are what the examiner says that it made. */
export function isMade(format: PictureFormat, bytes: Buffer): boolean {
  const text = (from: number, to: number) => bytes.toString('latin1', from, to);
  if (bytes.length < 16) return false;
  if (format === 'WEBP') return text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP';
  if (format === 'AVIF') return text(4, 12) === 'ftypavif';
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
}
